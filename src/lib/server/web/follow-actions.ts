import { ONE_FOLLOW, WISHES } from '$lib/forms/follow';
import type { RequestEvent } from '@sveltejs/kit';
import type { FollowOwner } from '../db/follows';
import { changeFollow, changeWishes } from '../usecases/follow/choose';
import { formAction } from './form-action';

/** The forms of a page of what somebody follows: of an account, or of an address by the link in its letters. */
export const followActions = <E extends RequestEvent>(
	ownerOf: (event: E) => FollowOwner,
	here: (event: E) => `/${string}`
) => ({
	satu: formAction(ONE_FOLLOW, {
		senders: { from: 'anyone' },
		open: ownerOf,
		run: ({ house, opened, input: { ikutan, surat, tindakan } }) =>
			changeFollow(house, opened, { followId: ikutan, letters: surat, deed: tindakan }),
		next: ({ event }) => `${here(event)}?pesan=tersimpan`
	}),
	cara: formAction(WISHES, {
		senders: { from: 'anyone' },
		open: ownerOf,
		run: ({ house, opened, input: { bahasa, dari, sampai, tugas } }) =>
			changeWishes(house, opened, {
				lang: bahasa,
				quiet: { from: dari, until: sampai },
				dutiesDaily: tugas && tugas === 'harian'
			}),
		next: ({ event }) => `${here(event)}?pesan=tersimpan`
	})
});
