import { RULED_BY_ANOTHER, type ComplaintStatus } from '$lib/domain/complaint/status';
import type { Role } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { AT_AGENCY, HEADS_TURN, INSPECTORATES_TURN, MODERATORS_TURN, SECRETARIATS_TURN } from '$lib/domain/desk/desk';
import { sql, type ExpressionBuilder } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { isFiledBy } from '../../identity/own-reports';
import { HAS_ARRIVED, isInForce } from '../../db/in-force';

/** An office in which nobody works today, how many are invited to it, and how many open reports wait for it. No report is named. */
export type Vacancy = {
	role: 'officer' | 'agency_head' | ForumOffice;
	agency: { slug: string; name: string } | null;
	invited: number;
	waiting: number;
};

/** Offices of the whole province, and where a report waits for them. */
const TURN_OF = {
	moderator: MODERATORS_TURN,
	inspector: INSPECTORATES_TURN,
	secretary: SECRETARIATS_TURN
} satisfies Partial<Record<Role, ComplaintStatus[]>>;
type ForumOffice = keyof typeof TURN_OF;
const FORUM_OFFICES = Object.keys(TURN_OF) as ForumOffice[];

/** For who appoints people: where nobody works, the most pressing first. Dissolved agencies count while they hold reports. */
export async function listVacancies(db: Db, today: IsoDate): Promise<Vacancy[]> {
	const [officers, heads, ...atForum] = await Promise.all([
		listEmptyOffices(db, 'officer', today),
		listEmptyOffices(db, 'agency_head', today),
		...FORUM_OFFICES.map((role) => findWithout(db, role, today))
	]);
	return [
		...atForum.filter(({ waiting }) => waiting > 0),
		...[...officers, ...heads].sort((a, b) => b.waiting - a.waiting)
	];
}

/** How many hold an office of an agency, and how many of them ever came in. */
const holdersOf = (role: Role, today: IsoDate) => (eb: ExpressionBuilder<Database, 'agency'>) =>
	eb
		.selectFrom('membership')
		.whereRef('membership.agency_id', '=', 'agency.id')
		.where('membership.role', '=', role)
		.where(isInForce(today))
		.select(sql<number>`count(distinct user_id)`.as('appointed'))
		.select(sql<number>`count(distinct user_id) filter (where ${HAS_ARRIVED})`.as('arrived'))
		.as('holders');

async function listEmptyOffices(db: Db, role: 'officer' | 'agency_head', today: IsoDate): Promise<Vacancy[]> {
	const waits = role === 'officer' ? [...AT_AGENCY] : HEADS_TURN;
	const rows = await db
		.selectFrom('agency')
		.leftJoin('complaint', (join) =>
			join.onRef('complaint.agency_id', '=', 'agency.id').on('complaint.status', 'in', waits)
		)
		.leftJoinLateral(holdersOf(role, today), (join) => join.onTrue())
		.select(['agency.slug', 'agency.name', 'holders.appointed as invited'])
		.select((eb) => eb.fn.count<number>('complaint.thread_id').as('waiting'))
		.where('holders.arrived', '=', 0)
		// A moderator writes down what an agency on paper answers; what its head rules on nobody else may.
		.$if(role === 'officer', (query) => query.where('agency.on_paper', '=', false))
		.groupBy(['agency.id', 'holders.appointed'])
		.having((eb) =>
			eb.or([
				eb(eb.fn.count('complaint.thread_id'), '>', 0),
				eb('agency.valid_until', 'is', null),
				eb('agency.valid_until', '>=', today)
			])
		)
		.orderBy('agency.name')
		.execute();
	return rows.map(({ slug, name, waiting, invited }) => ({
		role,
		agency: { slug, name },
		waiting,
		invited: invited ?? 0
	}));
}

/** Open reports in the turn of an office that no holder of today may decide: none is appointed, or only one concerned. */
async function findWithout(db: Db, role: ForumOffice, today: IsoDate): Promise<Vacancy> {
	const own = sql<boolean>`(membership.user_id = any(complaint.decider_ids) and complaint.status in (${sql.join(RULED_BY_ANOTHER)}))`;
	const { waiting, invited } = await db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.select((eb) => [
			eb.fn.countAll<number>().as('waiting'),
			eb
				.selectFrom('membership')
				.where('membership.role', '=', role)
				.where(isInForce(today))
				.where((inner) => inner.not(HAS_ARRIVED))
				.select((inner) => inner.fn.count<number>('user_id').distinct().as('invited'))
				.as('invited')
		])
		.where('complaint.status', 'in', TURN_OF[role])
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('membership')
						.select('membership.id')
						.where('membership.role', '=', role)
						.where(isInForce(today))
						.where(HAS_ARRIVED)
						.where(sql<boolean>`not ${own}`)
						.where(sql<boolean>`not ${isFiledBy(sql`membership.user_id`)}`)
				)
			)
		)
		.executeTakeFirstOrThrow();
	return { role, agency: null, invited: invited ?? 0, waiting };
}
