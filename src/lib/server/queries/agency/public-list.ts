import { fold } from '$lib/domain/search/fold';
import { suggestAgencies } from '$lib/domain/search/suggest';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { having } from '../../db/like';
import { readLexicon } from '../../db/search/lexicon';
import type { Services } from '../../services';

export type AgencyRow = { slug: string; name: string; shortName: string; task: string; open: number; overdue: number };

/**
 * The agencies of today with their open and overdue public reports, by name; `search` is a piece of name or task, what
 * people call the agency, or what it is asked for. Counted in `open_work_due_idx` alone. What a moderator owes is held
 * against none.
 */
export async function publicAgencyList(
	{ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>,
	search: string
): Promise<AgencyRow[]> {
	const at = now();
	const isMeant = search === '' ? sql<boolean>`true` : await answersTo(db, search);
	return db
		.with('load', (cte) =>
			cte
				.selectFrom('open_work')
				.where('listed', '=', true)
				.where('agency_id', 'is not', null)
				.select((eb) => [
					'agency_id as agencyId',
					eb.fn.countAll<number>().filterWhere('held', '=', true).as('open'),
					eb.fn.countAll<number>().filterWhere('due_at', '<=', at).as('overdue')
				])
				.groupBy('agency_id')
		)
		.selectFrom('agency')
		.leftJoin('load', 'load.agencyId', 'agency.id')
		.select((eb) => [
			...(['agency.slug', 'agency.name', 'agency.short_name as shortName', 'agency.task'] as const),
			eb.fn.coalesce('load.open', sql<number>`0`).as('open'),
			eb.fn.coalesce('load.overdue', sql<number>`0`).as('overdue')
		])
		.where((eb) => eb.or([eb('agency.valid_until', 'is', null), eb('agency.valid_until', '>=', dayOf(at, env.zone))]))
		.where(isMeant)
		.orderBy('agency.name')
		.execute();
}

async function answersTo(db: Db, search: string) {
	const lexicon = await readLexicon(db);
	const ids = suggestAgencies(search, lexicon, lexicon.advice);
	const piece = having(fold(search));
	return sql<boolean>`(
		unaccent(lower(concat_ws(' ', agency.name, agency.short_name, agency.task))) like ${piece} or agency.id = any(${ids}::uuid[])
	)`;
}
