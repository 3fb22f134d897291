import { RULED_BY_ANOTHER } from '$lib/domain/complaint/status';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { AT_AGENCY, HEADS_TURN, MODERATORS_TURN } from '$lib/domain/desk/desk';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { isFiledBy } from '../../identity/own-reports';
import { isInForce } from './threads';

/** An office that nobody holds today, and how many open reports it keeps waiting. No report is named. */
export type Vacancy = { role: 'officer' | 'agency_head' | 'moderator'; agency: string | null; waiting: number };

/** For who appoints people: what is empty, the most pressing first. Dissolved agencies count while they hold reports. */
export async function listVacancies(db: Db, today: IsoDate): Promise<Vacancy[]> {
	const [officers, heads, moderators] = await Promise.all([
		listEmptyOffices(db, 'officer', today),
		listEmptyOffices(db, 'agency_head', today),
		countWithoutModerator(db, today)
	]);
	const atForum: Vacancy[] = moderators === 0 ? [] : [{ role: 'moderator', agency: null, waiting: moderators }];
	return [...atForum, ...[...officers, ...heads].sort((a, b) => b.waiting - a.waiting)];
}

async function listEmptyOffices(db: Db, role: 'officer' | 'agency_head', today: IsoDate): Promise<Vacancy[]> {
	const rows = await db
		.selectFrom('agency')
		.leftJoin('complaint', (join) =>
			join
				.onRef('complaint.agency_id', '=', 'agency.id')
				.on('complaint.status', 'in', role === 'officer' ? [...AT_AGENCY] : HEADS_TURN)
		)
		.select(['agency.name as agency', (eb) => eb.fn.count<number>('complaint.thread_id').as('waiting')])
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('membership')
						.select('membership.id')
						.whereRef('membership.agency_id', '=', 'agency.id')
						.where('membership.role', '=', role)
						.where(isInForce(today))
				)
			)
		)
		.groupBy('agency.id')
		.having((eb) =>
			eb.or([
				eb(eb.fn.count('complaint.thread_id'), '>', 0),
				eb('agency.valid_until', 'is', null),
				eb('agency.valid_until', '>=', today)
			])
		)
		.orderBy('agency.name')
		.execute();
	return rows.map((row) => ({ role, ...row }));
}

/** Open reports in the moderators' turn that no moderator of today may decide: none is appointed, or only one concerned. */
async function countWithoutModerator(db: Db, today: IsoDate): Promise<number> {
	const own = sql<boolean>`(membership.user_id is not distinct from complaint.last_decider_id and complaint.status in (${sql.join(RULED_BY_ANOTHER)}))`;
	const { count } = await db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('complaint.status', 'in', MODERATORS_TURN)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('membership')
						.select('membership.id')
						.where('membership.role', '=', 'moderator')
						.where(isInForce(today))
						.where(sql<boolean>`not ${own}`)
						.where(sql<boolean>`not ${isFiledBy(sql`membership.user_id`)}`)
				)
			)
		)
		.executeTakeFirstOrThrow();
	return count;
}
