import { fold } from '$lib/domain/search/fold';
import { suggestAgencies } from '$lib/domain/search/suggest';
import { OPEN_STATUSES } from '$lib/domain/complaint/status';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { readLexicon } from '../../db/search/lexicon';
import type { Services } from '../../services';
import { publicThreads } from '../complaint-list/public-threads';

export type AgencyRow = { slug: string; name: string; shortName: string; task: string; open: number; overdue: number };

/**
 * The agencies of today with their open and overdue public reports, by name; `search` is a piece of name or task, what
 * people call the agency, or what it is asked for.
 */
export async function publicAgencyList(
	{ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>,
	search: string
): Promise<AgencyRow[]> {
	const at = now();
	const isMeant = search === '' ? sql<boolean>`true` : await answersTo(db, search);
	return db
		.with('load', (cte) =>
			publicThreads(cte)
				.where('complaint.status', 'in', OPEN_STATUSES)
				.select((eb) => ['complaint.agency_id as agencyId', eb.fn.countAll<number>().as('open')])
				.groupBy('complaint.agency_id')
		)
		.with('late', (cte) =>
			publicThreads(cte)
				.innerJoin('deadline', 'deadline.thread_id', 'thread.id')
				.innerJoinLateral(lateWith, (join) => join.onTrue())
				.where('deadline.met_at', 'is', null)
				.where('deadline.ended_at', 'is', null)
				.where('deadline.owner', '<>', 'reporter')
				.where('deadline.due_at', '<=', at)
				.select(['who.id as agencyId', (eb) => eb.fn.count<number>('thread.id').distinct().as('overdue')])
				.groupBy('who.id')
		)
		.selectFrom('agency')
		.leftJoin('load', 'load.agencyId', 'agency.id')
		.leftJoin('late', 'late.agencyId', 'agency.id')
		.select((eb) => [
			...(['agency.slug', 'agency.name', 'agency.short_name as shortName', 'agency.task'] as const),
			eb.fn.coalesce('load.open', sql<number>`0`).as('open'),
			eb.fn.coalesce('late.overdue', sql<number>`0`).as('overdue')
		])
		.where((eb) => eb.or([eb('agency.valid_until', 'is', null), eb('agency.valid_until', '>=', dayOf(at, env.zone))]))
		.where(isMeant)
		.orderBy('agency.name')
		.execute();
}

async function answersTo(db: Db, search: string) {
	const lexicon = await readLexicon(db);
	const ids = suggestAgencies(search, lexicon, lexicon.advice);
	const piece = `%${fold(search).replace(/[\\%_]/g, '\\$&')}%`;
	return sql<boolean>`(
		unaccent(lower(concat_ws(' ', agency.name, agency.short_name, agency.task))) like ${piece} or agency.id = any(${ids}::uuid[])
	)`;
}

/** With whom it became late, and who holds it late: as `isLateThread` says. What a moderator owes is held against none. */
const lateWith = () =>
	sql<{ id: string | null }>`(values (deadline.falls_to), (deadline.agency_id))`.as<'who'>(sql`who(id)`);
