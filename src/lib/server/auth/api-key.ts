import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { keyState, publicIdOf, type KeyAsked } from '$lib/domain/api/key';
import { mayHoldKey } from '$lib/domain/api/scope';
import { dayOf } from '$lib/domain/calendar/zone';
import { timingSafeEqual } from 'node:crypto';
import { isInForce } from '../db/in-force';
import type { Services } from '../services';
import { keyOf } from './secret-key';
import { findStaff } from './staff';

type House = Pick<Services, 'db' | 'now' | 'env'>;

/** A program that came with a key, and as whom it acts: an officer with the one office that the key is held by, or nobody. */
export type Program = KeyAsked & { publicId: string; actor: Actor };

const HOUR_MS = 60 * 60_000;
/** What no key has, so that one that is unknown is compared as well. */
const NOBODYS = keyOf('');

/**
 * Who asks with this key; null where it opens nothing, whyever. One that is unknown is looked up and compared like one
 * that is known.
 */
export async function readApiKey(house: House, presented: string): Promise<Program | null> {
	const publicId = publicIdOf(presented);
	const found = await findKey(house, publicId ?? '');
	const isSame = isEqual(keyOf(presented), found?.digest ?? NOBODYS);
	if (!found || !isSame) return null;
	const today = dayOf(house.now(), house.env.zone);
	const holder = found.membershipId === null ? 'partner' : 'officer';
	const actor = await actorBehind(house, found);
	if (keyState({ ...found, holder, holdsOffice: actor.appointments.length > 0 }, today) !== 'valid') return null;
	await noteUse(house, found);
	const { id, name, scopes } = found;
	return { id, publicId: found.publicId, name, holder, scopes, actor };
}

const isEqual = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(one), Buffer.from(other));

type Found = NonNullable<Awaited<ReturnType<typeof findKey>>>;

const findKey = ({ db, now, env }: House, publicId: string) =>
	db
		.selectFrom('api_key')
		.leftJoin('membership', (join) =>
			join.onRef('membership.id', '=', 'api_key.membership_id').on(isInForce(dayOf(now(), env.zone)))
		)
		.select(['api_key.id', 'public_id as publicId', 'digest', 'name', 'membership_id as membershipId', 'scopes'])
		.select(['api_key.valid_until as validUntil', 'used_at as usedAt', 'api_key.ended_at as endedAt'])
		.select(['membership.user_id as userId', 'membership.role', 'membership.agency_id as agencyId'])
		.where('public_id', '=', publicId)
		.executeTakeFirst();

/** The person with this one office, as far as they hold it today and have the second step that it asks for. */
async function actorBehind(house: House, { userId, role, agencyId }: Found): Promise<Actor> {
	if (userId === null || role === null || !mayHoldKey(role)) return VISITOR;
	const person = await findStaff(house, userId);
	const office = person.appointments.find((held) => held.role === role && held.agencyId === agencyId);
	return office ? { ...person, appointments: [office] } : VISITOR;
}

/** To the hour: nobody needs more to know whether a key is in use, and each request would write otherwise. */
async function noteUse({ db, now }: House, { id, usedAt }: Found): Promise<void> {
	const at = now();
	if (usedAt !== null && at.getTime() - usedAt.getTime() < HOUR_MS) return;
	await db.updateTable('api_key').set({ used_at: at }).where('id', '=', id).execute();
}
