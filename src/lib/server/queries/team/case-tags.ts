import type { Actor } from '$lib/domain/actor/actor';
import { tagDeskFor, type CaseTags, type TagDesk, type Tagging } from '$lib/domain/desk/tag';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../../db/client';
import { isReadAt, selectTags, tagsOn } from '../../db/tags';
import type { Services } from '../../services';
import { findCase, type Case } from '../act/case-for-act';

type Deps = Pick<Services, 'db'>;
type TitledTags = CaseTags & { title: string };

/** The words of the reader's desk on a report, and how they came to stand there. */
export async function findCaseTags(
	deps: Deps,
	actor: Actor,
	ref: string
): Promise<(TitledTags & { history: Tagging[] }) | null> {
	const found = await findCase(deps.db, ref, actor);
	const desk = found ? deskBefore(found) : null;
	const tags = await tagsOf(deps, found);
	return found && desk && tags ? { ...tags, history: await listTaggings(deps.db, desk, found.thread.id) } : null;
}

const deskBefore = ({ thread, capacities }: Case): TagDesk | null =>
	thread.kind === 'complaint' ? tagDeskFor(capacities, thread.complaint.agencyId) : null;

/** The words of the reader's desk on a report; null for everybody who has no such desk before it. */
export async function tagsOf({ db }: Deps, found: Case | undefined): Promise<TitledTags | null> {
	if (!found) return null;
	const desk = deskBefore(found);
	if (!desk) return null;
	const { id, ref, title } = found.thread;
	const { on, known } = await db
		.selectFrom('thread')
		.select([tagsOn(desk).as('on'), jsonArrayFrom(selectTags(db, desk)).as('known')])
		.where('thread.id', '=', id)
		.executeTakeFirstOrThrow();
	return { ref, title, on, known: known.map(({ name }) => name), formKey: crypto.randomUUID() };
}

const TAGGINGS_SHOWN = 20;

async function listTaggings(db: Db, desk: TagDesk, threadId: string): Promise<Tagging[]> {
	const { rows } = await sql<Omit<Tagging, 'at'> & { at: Date }>`
		select moment.at, app_user.name as by, tag.name, moment.puts
		from thread_tag join tag on tag.id = thread_tag.tag_id
		cross join lateral (values (put_at, put_by, true), (taken_at, taken_by, false)) as moment (at, by_id, puts)
		join app_user on app_user.id = moment.by_id
		where thread_tag.thread_id = ${threadId}::uuid and moment.at is not null and ${isReadAt(desk)}
		order by moment.at desc, thread_tag.id desc, moment.puts limit ${TAGGINGS_SHOWN}`.execute(db);
	return rows.map(({ at, ...tagging }) => ({ ...tagging, at: at.toISOString() }));
}
