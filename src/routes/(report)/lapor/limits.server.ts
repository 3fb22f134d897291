import { isStaff } from '$lib/domain/actor/actor';
import { networkOf } from '$lib/server/auth/network';
import { allowAttempt, MINUTE, type Attempt } from '$lib/server/auth/rate-limit';
import { services } from '$lib/server/services';
import type { RequestEvent } from '@sveltejs/kit';

const HOUR = 60 * MINUTE;

/** An hour's worth. Whole islands share one address of a mobile network; a counter files for many. */
const MOST = {
	begin: { guest: 100, account: 100, staff: 500 },
	upload: { guest: 100, account: 100, staff: 500 },
	send: { guest: 10, account: 20, staff: 300 }
} as const;

function allow(event: RequestEvent, what: keyof typeof MOST): Promise<Attempt> {
	const { db, now } = services();
	const { actor } = event.locals;
	const kind = actor.userId === null ? 'guest' : isStaff(actor) ? 'staff' : 'account';
	const subject = actor.userId ?? networkOf(event.getClientAddress());
	return allowAttempt(db, `lapor-${what}`, subject, MOST[what][kind], HOUR, now());
}

export const mayBegin = async (event: RequestEvent): Promise<boolean> => (await allow(event, 'begin')).allowed;
export const mayUpload = (event: RequestEvent): Promise<Attempt> => allow(event, 'upload');
export const maySend = (event: RequestEvent): Promise<Attempt> => allow(event, 'send');
