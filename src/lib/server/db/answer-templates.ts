import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql } from 'kysely';
import type { Db } from './client';

/**
 * Templates with the words that they have now. One whose agency has ended is retired with it, unless another took its place; were
 * the agency revived, it would be offered again.
 */
export const answerTemplates = (db: Db, today: IsoDate) =>
	db
		.selectFrom('answer_template as template')
		.innerJoin('answer_template_version as said', (join) =>
			join.onRef('said.template_id', '=', 'template.id').onRef('said.version', '=', 'template.version')
		)
		.leftJoin('agency as home', 'home.id', 'template.agency_id')
		.select(['template.id', 'template.version', 'template.act', 'said.name', 'said.body'])
		.select(['template.agency_id as agencyId', 'template.category_slug as category'])
		.select(retiredAt(today).as('retiredAt'));

export const retiredAt = (today: IsoDate) => sql<Date | null>`coalesce(template.retired_at,
	case when home.merged_into is null and home.valid_until < ${today} then home.valid_until::timestamptz end)`;

/** One template, retired or not. */
export const findTemplate = (db: Db, today: IsoDate, id: string) =>
	answerTemplates(db, today).where('template.id', '=', id).executeTakeFirst();
