import { dayOf } from '$lib/domain/calendar/zone';
import { allow, refuse, type Result } from '$lib/domain/result';
import { beginCeremony } from '$lib/server/auth/ceremony';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { factorsOf, hasSecondStep } from '$lib/server/auth/second-step';
import { keptOf, type Identity } from '$lib/server/auth/sso/identity';
import { holdSid } from '$lib/server/auth/sso/spent';
import { wallClock } from '$lib/server/auth/wall-clock';
import { findAccountForUpdate } from '$lib/server/db/accounts';
import type { Db } from '$lib/server/db/client';
import { isInForce } from '$lib/server/db/in-force';
import { findLinkBySubject } from '$lib/server/db/sso-links';
import type { Services } from '$lib/server/services';
import type { Arrival, Halfway, SignedIn } from '../sign-in';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;
type Refused = 'sso_unknown' | 'sso_waiting' | 'sso_not_staff' | 'sso_ended';
type Entered = Result<SignedIn, Refused> | Halfway;

/**
 * Begins a session of whoever an administrator has linked to this name at the provider, if they hold an office today. What the
 * provider has seen counts as their password: the second step that they have here is asked for as ever, unless the provider says
 * by a word named in the settings that there were two.
 */
export const signInAtProvider = (deps: Deps, identity: Identity, arrival: Arrival): Promise<Entered> =>
	deps.db.transaction().execute(async (trx): Promise<Entered> => {
		const kept = keptOf(deps.env, identity);
		const owner = await ownerOf(trx, deps, kept.subject);
		if (!owner.ok) return owner;
		// Whoever was signed out there while they came back here, stays out.
		if (kept.sid !== null && (await holdSid(trx, kept.sid)) === 'ended') return refuse('sso_ended');
		const userId = owner.value;
		const twoSteps = identity.acr !== null && deps.env.sso?.twoSteps.includes(identity.acr);
		if (!twoSteps && hasSecondStep(await factorsOf(trx, userId))) {
			const ticket = await beginCeremony(trx, 'second_step', userId, kept);
			return { ok: false, refusal: 'second_step', ticket };
		}
		const { device, place = '' } = arrival;
		const began = { createdAt: deps.now(), device, place, sso: kept, provedAt: provedAt(identity) };
		const { id } = await sessionKeeper({ ...deps, db: trx }).createSession(userId, began);
		return allow({ sessionId: id, userId });
	});

/** When they last proved who they are: there, and not by coming here with a session that was open. */
const provedAt = ({ authTime }: Identity): Date | null => {
	const now = wallClock();
	return authTime && authTime > now ? now : authTime;
};

/** The account is held before the link is read: nobody takes it off meanwhile. */
async function ownerOf(
	trx: Db,
	{ now, env }: Deps,
	subject: string
): Promise<Result<string, 'sso_unknown' | 'sso_waiting' | 'sso_not_staff'>> {
	const found = await findLinkBySubject(trx, subject);
	const account = found && (await findAccountForUpdate(trx, found.userId));
	const link = account && (await findLinkBySubject(trx, subject));
	if (!link || link.userId !== account.id || account.invitedAt) return refuse('sso_unknown');
	if (!link.linkedAt) return refuse('sso_waiting');
	const office = trx.selectFrom('membership').select('id').where('user_id', '=', account.id);
	const serves = await office
		.where(isInForce(dayOf(now(), env.zone)))
		.limit(1)
		.executeTakeFirst();
	return serves ? allow(account.id) : refuse('sso_not_staff');
}
