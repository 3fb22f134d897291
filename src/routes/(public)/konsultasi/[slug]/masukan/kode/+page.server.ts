import { allow, refuse } from '$lib/domain/result';
import { INPUT_CODE } from '$lib/forms/consultation/input/code';
import { hashAccessCode } from '$lib/server/identity/access-code';
import { findInputByCode } from '$lib/server/identity/guest';
import { findOwnInput } from '$lib/server/queries/consultation/input/inputs';
import { formAction } from '$lib/server/web/form-action';
import { mayTrack } from '$lib/server/web/may-track';
import type { Actions, RequestEvent } from './$types';

export const actions = {
	default: formAction(INPUT_CODE, {
		senders: { from: 'anyone' },
		open: ({ params, getClientAddress }: RequestEvent) => ({ slug: params.slug, address: getClientAddress() }),
		async run({ house, opened: { slug, address }, input }) {
			if (!(await mayTrack(house, address)).allowed) return refuse('too_many_attempts');
			const found = await findInputByCode(house.db, hashAccessCode(input.kode));
			return found?.slug === slug ? allow(found) : refuse('no_match');
		},
		refused: ({ inputs: { code } }) => ({ no_match: code.noMatch, too_many_attempts: code.tooMany }),
		at: { no_match: 'kode' },
		async next({ house, opened: { slug } }, { postId, number }) {
			const own = await findOwnInput(house.db, postId);
			return own.shown ? `/konsultasi/${slug}/masukan/${number}` : { show: { own: { ...own, number } } };
		}
	})
} satisfies Actions;
