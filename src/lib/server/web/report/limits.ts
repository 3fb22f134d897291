import { isStaff, type Actor } from '$lib/domain/actor/actor';
import { networkOf } from '$lib/server/auth/network';
import { allowAttempt, MINUTE, type Attempt } from '$lib/server/auth/rate-limit';
import { services, type Services } from '$lib/server/services';
import type { RequestEvent } from '@sveltejs/kit';

const HOUR = 60 * MINUTE;

/** An hour's worth. Whole islands share one address of a mobile network; a counter files for many. */
const MOST = {
	begin: { guest: 100, account: 100, staff: 500 },
	upload: { guest: 100, account: 100, staff: 500 },
	send: { guest: 10, account: 20, staff: 300 }
} as const;
type Limited = keyof typeof MOST;

type Sender = { actor: Actor; address: string };

/** Counts what one sender does: a guest by network, everyone else by account, wherever they sit. */
export function mayReport(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	{ actor, address }: Sender,
	what: Limited
): Promise<Attempt> {
	const kind = actor.userId === null ? 'guest' : isStaff(actor) ? 'staff' : 'account';
	return allowAttempt(db, `lapor-${what}`, actor.userId ?? networkOf(address), MOST[what][kind], HOUR, now());
}

const ask = ({ locals, getClientAddress }: RequestEvent, what: Limited): Promise<Attempt> =>
	mayReport(services(), { actor: locals.actor, address: getClientAddress() }, what);

export const mayBegin = async (event: RequestEvent): Promise<boolean> => (await ask(event, 'begin')).allowed;
export const mayUpload = (event: RequestEvent): Promise<Attempt> => ask(event, 'upload');
export const maySend = (event: RequestEvent): Promise<Attempt> => ask(event, 'send');
