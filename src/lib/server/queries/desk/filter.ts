import { tagDeskOf, type TagDesk } from '$lib/domain/desk/tag';
import { parseReference } from '$lib/domain/thread/reference';
import type { DeskFilter, Holder } from '$lib/forms/desk-query';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import { isReadAt } from '../../db/tags';
import { speaksOf } from '../search/conditions';
import { isHeldFor, isLateAt, type DeskScope } from './threads';

type Condition = RawBuilder<boolean>;

/** What somebody narrowed their list to. The chair decided before what can be in it. */
export async function matchesFilter(db: Db, filter: DeskFilter, scope: DeskScope): Promise<Condition> {
	const { statuses, classification, district, agency, category, late, search, due, tag, holder } = filter;
	const conditions: Condition[] = [sql<boolean>`true`];
	if (statuses) conditions.push(sql<boolean>`complaint.status in (${sql.join(statuses)})`);
	if (classification) conditions.push(sql<boolean>`complaint.classification = ${classification}`);
	if (district) conditions.push(sql<boolean>`complaint.district_code = ${district}`);
	if (agency) conditions.push(sql<boolean>`complaint.agency_id = (select id from agency where slug = ${agency})`);
	if (category) conditions.push(isUnder(category));
	if (late) conditions.push(isLateAt(scope.now));
	if (due) conditions.push(sql<boolean>`clock.due_day = ${due}::date`);
	const desk = tagDeskOf(scope.seat);
	if (tag && desk) conditions.push(bears(tag, desk));
	// Who has what is known at its agency alone.
	if (holder && scope.seat.agencyId !== null) conditions.push(isHeldBy[holder](scope));
	if (search) conditions.push(await isAbout(db, search));
	return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** What is called the same at a desk is one there. */
const bears = (tagId: string, desk: TagDesk): Condition =>
	sql<boolean>`exists (select from thread_tag where thread_id = thread.id and taken_at is null and tag_id in (
		select tag.id from tag where ${isReadAt(desk)} and lower(name) = (select lower(name) from tag as asked where asked.id = ${tagId}::uuid)))`;

const isUnder = (category: string): Condition =>
	sql<boolean>`complaint.category_slug in (select slug from category where slug = ${category} or parent_slug = ${category})`;

const isHeldBy: Record<Holder, (scope: DeskScope) => Condition> = {
	me: isHeldFor,
	nobody: () => sql<boolean>`complaint.assignee_id is null`
};

/** By number or by words: "Jembatan" could be either. What is the number of a report is not looked for as a word as well. */
async function isAbout(db: Db, search: string): Promise<Condition> {
	const [ref, speaks] = [parseReference(search), await speaksOf(db, search)];
	if (ref === null) return speaks;
	return sql<boolean>`(case when exists (select from thread as named where named.ref = ${ref})
		then thread.ref = ${ref} else ${speaks} end)`;
}
