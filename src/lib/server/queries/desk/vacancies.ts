import { RULED_BY_ANOTHER, type ComplaintStatus } from '$lib/domain/complaint/status';
import type { Role } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { AT_AGENCY, HEADS_TURN, INSPECTORATES_TURN, MODERATORS_TURN, SECRETARIATS_TURN } from '$lib/domain/desk/desk';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { isFiledBy } from '../../identity/own-reports';
import { isInForce } from '../../db/in-force';

/** An office that nobody holds today, and how many open reports it keeps waiting. No report is named. */
export type Vacancy = { role: 'officer' | 'agency_head' | ForumOffice; agency: string | null; waiting: number };

/** Offices of the whole province, and where a report waits for them. */
const TURN_OF = {
	moderator: MODERATORS_TURN,
	inspector: INSPECTORATES_TURN,
	secretary: SECRETARIATS_TURN
} satisfies Partial<Record<Role, ComplaintStatus[]>>;
type ForumOffice = keyof typeof TURN_OF;
const FORUM_OFFICES = Object.keys(TURN_OF) as ForumOffice[];

/** For who appoints people: what is empty, the most pressing first. Dissolved agencies count while they hold reports. */
export async function listVacancies(db: Db, today: IsoDate): Promise<Vacancy[]> {
	const [officers, heads, ...waiting] = await Promise.all([
		listEmptyOffices(db, 'officer', today),
		listEmptyOffices(db, 'agency_head', today),
		...FORUM_OFFICES.map((role) => countWithout(db, role, today))
	]);
	const atForum = FORUM_OFFICES.flatMap((role, index): Vacancy[] =>
		waiting[index] ? [{ role, agency: null, waiting: waiting[index] }] : []
	);
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
		// A moderator writes down what an agency on paper answers; what its head rules on nobody else may.
		.$if(role === 'officer', (query) => query.where('agency.on_paper', '=', false))
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

/** Open reports in the turn of an office that no holder of today may decide: none is appointed, or only one concerned. */
async function countWithout(db: Db, role: ForumOffice, today: IsoDate): Promise<number> {
	const own = sql<boolean>`(membership.user_id = any(complaint.decider_ids) and complaint.status in (${sql.join(RULED_BY_ANOTHER)}))`;
	const { count } = await db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('complaint.status', 'in', TURN_OF[role])
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('membership')
						.select('membership.id')
						.where('membership.role', '=', role)
						.where(isInForce(today))
						.where(sql<boolean>`not ${own}`)
						.where(sql<boolean>`not ${isFiledBy(sql`membership.user_id`)}`)
				)
			)
		)
		.executeTakeFirstOrThrow();
	return count;
}
