import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Seat } from '$lib/domain/desk/desk';
import type { SavedView } from '$lib/domain/desk/view';
import { sql } from 'kysely';
import type { Db } from './client';
import { isInForce } from './in-force';

/** The views that one person finds at their chairs, by name. */
export async function listViews(
	db: Db,
	seats: readonly Seat[],
	{ userId, today }: { userId: string | null; today: IsoDate }
): Promise<SavedView[]> {
	if (seats.length === 0) return [];
	const rows = await db
		.selectFrom('desk_view')
		.select(['code', 'role', 'agency_id as agencyId', 'name', 'query', 'shared', 'owner_id as ownerId'])
		.select(
			sql<boolean>`exists (
				select from membership where membership.user_id = desk_view.owner_id and membership.role = desk_view.role
					and membership.agency_id is not distinct from desk_view.agency_id and ${isInForce(today)}
			)`.as('ownerSits')
		)
		.where((eb) =>
			eb.or(
				seats.map(({ role, agencyId }) =>
					eb.and([eb('role', '=', role), eb('agency_id', agencyId === null ? 'is' : '=', agencyId)])
				)
			)
		)
		.where((eb) => eb.or([eb('shared', '=', true), eb('owner_id', '=', userId)]))
		.orderBy(sql`lower(name)`)
		.orderBy('code')
		.execute();
	return rows.map(({ role, agencyId, ...view }) => ({ ...view, seat: { role, agencyId } }));
}
