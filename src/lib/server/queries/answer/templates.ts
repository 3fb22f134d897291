import type { AnswerAct } from '$lib/domain/answer/acts';
import { sql } from 'kysely';
import type { Db } from '../../db/client';

/** Templates with the words that they have now. */
const templates = (db: Db) =>
	db
		.selectFrom('answer_template as template')
		.innerJoin('answer_template_version as said', (join) =>
			join.onRef('said.template_id', '=', 'template.id').onRef('said.version', '=', 'template.version')
		)
		.select(['template.id', 'template.version', 'template.act', 'said.name', 'said.body'])
		.select([
			'template.agency_id as agencyId',
			'template.category_slug as category',
			'template.retired_at as retiredAt'
		]);

/** What can be begun from on a report: of its agency or of all, for its category, the one above it or any; the nearest first. */
export const listOfferedTemplates = (db: Db, threadId: string, act: AnswerAct) =>
	templates(db)
		.innerJoin('complaint', (join) => join.on('complaint.thread_id', '=', threadId))
		.innerJoin('category as own', 'own.slug', 'complaint.category_slug')
		.where('template.act', '=', act)
		.where('template.retired_at', 'is', null)
		.where((eb) =>
			eb.or([eb('template.agency_id', 'is', null), eb('template.agency_id', '=', eb.ref('complaint.agency_id'))])
		)
		.where((eb) =>
			eb.or([
				eb('template.category_slug', 'is', null),
				eb('template.category_slug', '=', eb.ref('own.slug')),
				eb('template.category_slug', '=', eb.ref('own.parent_slug'))
			])
		)
		.orderBy(sql`template.category_slug = own.slug desc nulls last, template.agency_id nulls last`)
		.orderBy('said.name')
		.execute();

/** One template, retired or not. */
export const findTemplate = (db: Db, id: string) => templates(db).where('template.id', '=', id).executeTakeFirst();
