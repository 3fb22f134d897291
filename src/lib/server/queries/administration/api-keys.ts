import { HANDLING_ROLES } from '$lib/domain/actor/actor';
import { keyState } from '$lib/domain/api/key';
import { mayHoldKey } from '$lib/domain/api/scope';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { HAS_ARRIVED, isInForce } from '../../db/in-force';

const MOST = 500;

const keys = (db: Db, today: IsoDate) =>
	db
		.selectFrom('api_key as held')
		.leftJoin('membership', 'membership.id', 'held.membership_id')
		.leftJoin('app_user as person', 'person.id', 'membership.user_id')
		.leftJoin('agency', 'agency.id', 'membership.agency_id')
		.select(['held.public_id as publicId', 'held.name', 'held.scopes', 'held.valid_until as validUntil'])
		.select(['held.used_at as usedAt', 'held.made_at as madeAt', 'held.ended_at as endedAt', 'membership.role'])
		.select(['person.id as personId', 'person.name as person', 'agency.name as agency'])
		.select(sql<boolean>`coalesce(${isInForce(today)}, false)`.as('holdsOffice'));

type Row = Awaited<ReturnType<ReturnType<typeof keys>['execute']>>[number];

function toKey({ usedAt, madeAt, ...row }: Row, today: IsoDate) {
	const holder = row.personId === null ? ('partner' as const) : ('officer' as const);
	const { endedAt, holdsOffice: _, role, ...shown } = row;
	return {
		...shown,
		holder,
		state: keyState({ ...row, holder, holdsOffice: row.holdsOffice && role !== null && mayHoldKey(role) }, today),
		usedAt: usedAt?.toISOString() ?? null,
		madeAt: madeAt.toISOString(),
		endedAt: endedAt?.toISOString() ?? null
	};
}

/** Every key there ever was, the newest first. */
export async function listApiKeys(db: Db, today: IsoDate) {
	const rows = await keys(db, today).orderBy('held.made_at', 'desc').orderBy('held.id').limit(MOST).execute();
	return rows.map((row) => toKey(row, today));
}

/** One of them by what may be seen of it, with how many acts were done by it. */
export async function findApiKey(db: Db, publicId: string, today: IsoDate) {
	const found = await keys(db, today)
		.select(sql<number>`(select count(*) from thread_event where through_key = held.id)::int`.as('acts'))
		.where('held.public_id', '=', publicId)
		.executeTakeFirst();
	return found && { ...toKey(found, today), acts: found.acts };
}

/** Those whose appointment a key can be held by. */
export async function listKeyHolders(db: Db, today: IsoDate) {
	const rows = await db
		.selectFrom('membership')
		.innerJoin('app_user as person', 'person.id', 'membership.user_id')
		.innerJoin('agency', 'agency.id', 'membership.agency_id')
		.select(['membership.id', 'membership.role', 'person.name as person', 'agency.short_name as agency'])
		.where('membership.role', 'in', HANDLING_ROLES)
		.where(isInForce(today))
		.where(HAS_ARRIVED)
		.orderBy('agency.short_name')
		.orderBy('person.name')
		.limit(MOST)
		.execute();
	return rows;
}
