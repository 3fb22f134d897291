import type { Seat } from '$lib/domain/desk/desk';
import { visitAt } from '$lib/domain/desk/visit';
import type { Db } from '../../db/client';
import { isOutage } from '../../db/outage';
import type { Services } from '../../services';

type Deps = Pick<Services, 'db' | 'now'>;

/** Writes down that somebody looks at a chair's desk; since when what happened there is new to them. */
export async function noteLook({ db, now }: Deps, userId: string, { role, agencyId }: Seat): Promise<Date | null> {
	const [known] = await db
		.selectFrom('desk_visit')
		.select(['since', 'seen_at as seenAt'])
		.where('user_id', '=', userId)
		.where('role', '=', role)
		.where('agency_id', 'is not distinct from', agencyId)
		.execute();
	const { since, write } = visitAt(known, now());
	if (write) await writeVisit(db, { user_id: userId, role, agency_id: agencyId, since, seen_at: write.seenAt });
	return since;
}

type Row = Parameters<ReturnType<typeof intoVisits>['values']>[0];
const intoVisits = (db: Db) => db.insertInto('desk_visit');

/** A database that takes nothing at the moment still shows the desk. */
async function writeVisit(db: Db, row: Row): Promise<void> {
	try {
		await intoVisits(db)
			.values(row)
			.onConflict((conflict) =>
				conflict.columns(['user_id', 'role', 'agency_id']).doUpdateSet((eb) => ({
					since: eb.ref('excluded.since'),
					seen_at: eb.ref('excluded.seen_at')
				}))
			)
			.execute();
	} catch (problem) {
		if (!isOutage(problem)) throw problem;
	}
}
