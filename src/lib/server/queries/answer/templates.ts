import type { AnswerAct, TemplateAct } from '$lib/domain/answer/acts';
import { parseReadTemplate, stampOf } from '$lib/domain/answer/draft';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql, type RawBuilder } from 'kysely';
import { answerTemplates, findTemplate, retiredAt } from '../../db/answer-templates';
import type { Db } from '../../db/client';

/** In use, with the agency that merged into another and whose template it was: both may call theirs the same. */
const usable = (db: Db, today: IsoDate, act: TemplateAct) =>
	answerTemplates(db, today)
		.select(sql<string | null>`case when home.merged_into is not null then home.short_name end`.as('cameFrom'))
		.where('template.act', '=', act)
		.where(retiredAt(today), 'is', null);

/** Of the agency, of one that merged into it, or of all. */
const isNear = (agency: RawBuilder<string | null>) =>
	sql<boolean>`(template.agency_id is null or ${agency} in (template.agency_id, home.merged_into))`;

/** What can be begun from on a report of an agency: for its category, the one above it or any; the nearest first. */
export const listOfferedTemplates = (db: Db, today: IsoDate, threadId: string, act: AnswerAct) =>
	usable(db, today, act)
		.innerJoin('complaint', (join) => join.on('complaint.thread_id', '=', threadId))
		.innerJoin('category as own', 'own.slug', 'complaint.category_slug')
		.where(isNear(sql.ref('complaint.agency_id')))
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

/** The same on the inputs of a consultation that this agency hosts. */
export const listInputTemplates = (db: Db, today: IsoDate, agencyId: string) =>
	usable(db, today, 'dispose')
		.where(isNear(sql`${agencyId}::uuid`))
		.orderBy('template.agency_id', (order) => order.asc().nullsLast())
		.orderBy('said.name')
		.execute();

/** As they stand in a list to choose from. */
export const templateChoices = (offered: readonly { id: string; name: string; cameFrom: string | null }[]) =>
	offered.map(({ id, name, cameFrom }) => ({ value: id, label: cameFrom ? `${name} (${cameFrom})` : name }));

/** The template that a form was begun from, where it says something else by now than its writer read. */
export async function findRenewedTemplate(db: Db, today: IsoDate, carried: unknown) {
	const read = typeof carried === 'string' ? parseReadTemplate(carried) : null;
	const found = read && (await findTemplate(db, today, read.id));
	if (!found || stampOf(found) === read.stamp) return null;
	return { name: found.name, retired: found.retiredAt !== null, id: found.id, stamp: stampOf(found) };
}

const ownTemplates = (db: Db, today: IsoDate) =>
	answerTemplates(db, today)
		.leftJoin('category', 'category.slug', 'template.category_slug')
		.innerJoin('app_user as owner', 'owner.id', 'template.owner_id')
		.select(['home.name as agency', 'category.name_id as categoryName', 'owner.name as owner', 'said.at']);

/** The same, with whom and what it is for and who sees to it. */
export const findTemplatePage = (db: Db, today: IsoDate, id: string) =>
	ownTemplates(db, today).where('template.id', '=', id).executeTakeFirst();

/** Templates of some agencies and, with null among them, of the forum; those in use first. */
export const listTemplates = (db: Db, today: IsoDate, agencyIds: readonly (string | null)[]) =>
	ownTemplates(db, today)
		.where((eb) =>
			eb.or([
				eb('template.agency_id', 'is', null),
				eb('template.agency_id', 'in', [NOBODY, ...agencyIds.filter((one) => one !== null)])
			])
		)
		.orderBy(retiredAt(today), (order) => order.asc().nullsFirst())
		.orderBy('template.agency_id', (order) => order.asc().nullsLast())
		.orderBy('said.name')
		.execute();

/** `in ()` is no SQL. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Everything that a template has ever said, the latest first. */
export const listVersions = (db: Db, id: string) =>
	db
		.selectFrom('answer_template_version as said')
		.innerJoin('app_user', 'app_user.id', 'said.by_user_id')
		.select(['said.version', 'said.name', 'said.body', 'said.at', 'app_user.name as by'])
		.where('said.template_id', '=', id)
		.orderBy('said.version', 'desc')
		.execute();
