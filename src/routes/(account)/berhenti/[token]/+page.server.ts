import { STOP } from '$lib/forms/follow';
import { createSeal } from '$lib/server/identity/seal';
import { readFollows } from '$lib/server/db/follows';
import { readLinkToken, type Stop } from '$lib/server/notices/stop-link';
import { services } from '$lib/server/services';
import { ownerOfStop, stopFollowing } from '$lib/server/usecases/follow/stop-following';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const linkOf = ({ params }: { params: { token: string } }): Stop | null =>
	readLinkToken(createSeal(services().env.secret), 'stop', params.token);

const stopOf = (event: RequestEvent): Stop => linkOf(event) ?? error(404);

/** Opening the link changes nothing, since scanners of mail open links too; pressing the button does. */
export const load: PageServerLoad = async (event) => {
	const stop = linkOf(event);
	const follow = stop?.whose === 'follow' ? (await readFollows(services().db, [stop.id])).get(stop.id) : undefined;
	return { isLink: stop !== null, subject: follow?.subject ?? null, whole: stop !== null && stop.whose !== 'follow' };
};

/** Of a mail program (RFC 8058), which sends no cookie and follows no redirect, as of a person. */
export const actions = {
	default: formAction(STOP, {
		senders: { from: 'anyone' },
		open: stopOf,
		async run({ house, opened: stop, input }) {
			const all = input.semua === 'ya' ? await ownerOfStop(house.db, stop) : null;
			return stopFollowing(house, all ?? stop);
		},
		next: () => ({ show: { stopped: true } })
	})
} satisfies Actions;
