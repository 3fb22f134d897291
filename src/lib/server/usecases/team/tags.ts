import type { Actor } from '$lib/domain/actor/actor';
import {
	mayRenameTags,
	MOST_TAGS,
	namesSomebody,
	tagDeskFor,
	type TagDesk,
	type TagRefusal
} from '$lib/domain/desk/tag';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { isOfDesk, isReadAt } from '../../db/tags';
import type { ComplaintThread } from '../../db/threads';
import { inComplaint, type Locked, type NotBegun } from '../in-thread';
import { once } from '../once';
import type { Deps } from '../record';

type Trx = Transaction<Database>;
type Doer = Actor & { userId: string };
export type TagCommand = { ref: string; doer: Actor; formKey: string | null; name: string };

type At = { trx: Trx; desk: TagDesk; name: string; by: string; at: Date };

/** Puts a word on a report, new or known to the desk, or takes it off. It moves no clock, and nobody is told. */
export const tagReport = (
	deps: Deps,
	command: TagCommand & { puts: boolean }
): Promise<Result<{ ref: string }, TagRefusal | NotBegun>> =>
	inComplaint(
		deps,
		command.puts ? 'tag' : 'untag',
		command,
		async (here): Promise<Result<{ ref: string }, TagRefusal>> => {
			const at = atDesk(here, command);
			if (!at) return refuse('not_allowed');
			const done = command.puts ? await put(at, here.thread.id) : await take(at, here.thread.id);
			return done.ok ? allow({ ref: command.ref }) : done;
		}
	);

function atDesk({ trx, thread, capacities, at }: Locked<ComplaintThread>, { doer, name }: TagCommand): At | null {
	const desk = tagDeskFor(capacities, thread.complaint.agencyId);
	return desk && doer.userId !== null ? { trx, desk, name, by: doer.userId, at } : null;
}

async function put(at: At, threadId: string): Promise<Result<null, TagRefusal>> {
	const known = await findRead(at);
	if (known.length > 0 && (await findStanding(at.trx, known, threadId))) return refuse('already_so');
	// Its own, also where an agency that merged into it calls one the same: that one goes with the other, should it be revived.
	const tag = await findOrMake(at);
	if (!tag.ok) return tag;
	const row = { tag_id: tag.value, thread_id: threadId, put_by: at.by, put_at: at.at };
	const stands = sql<boolean>`taken_at is null`;
	const added = await at.trx
		.insertInto('thread_tag')
		.values(row)
		.onConflict((on) => on.columns(['tag_id', 'thread_id']).where(stands).doNothing())
		.returning('id')
		.executeTakeFirst();
	return added ? allow(null) : refuse('already_so');
}

async function take(at: At, threadId: string): Promise<Result<null, TagRefusal>> {
	const known = await findRead(at);
	if (known.length === 0) return refuse('tag_gone');
	const taken = await at.trx
		.updateTable('thread_tag')
		.set({ taken_by: at.by, taken_at: at.at })
		.where('tag_id', 'in', known)
		.where('thread_id', '=', threadId)
		.where('taken_at', 'is', null)
		.returning('id')
		.executeTakeFirst();
	return taken ? allow(null) : refuse('already_so');
}

async function findOrMake(at: At): Promise<Result<string, TagRefusal>> {
	const { trx, desk, name, by } = at;
	const known = await findTag(at);
	if (known) return allow(known.id);
	if (namesSomebody(name)) return refuse('tag_personal');
	await lockDesk(trx, desk);
	const made = await findTag(at);
	if (made) return allow(made.id);
	const { count } = await trx
		.selectFrom('tag')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where(isOfDesk(desk))
		.where('became', 'is', null)
		.executeTakeFirstOrThrow();
	if (count >= MOST_TAGS) return refuse('too_many_tags');
	const row = { agency_id: desk.agencyId, name, made_by: by, made_at: at.at };
	const { id } = await trx.insertInto('tag').values(row).returning('id').executeTakeFirstOrThrow();
	return allow(id);
}

type Called = Pick<At, 'trx' | 'desk' | 'name'>;

const called = ({ trx, name }: Called) =>
	trx
		.selectFrom('tag')
		.select('id')
		.where('became', 'is', null)
		.where(sql<boolean>`lower(name) = lower(${name})`)
		// Nobody makes another one of it before it stands on the report.
		.forKeyShare();

const findTag = (at: Called) => called(at).where(isOfDesk(at.desk)).executeTakeFirst();

/** All that are read at the desk as this one word. */
const findRead = async (at: Called): Promise<string[]> =>
	(await called(at).where(isReadAt(at.desk)).execute()).map(({ id }) => id);

const findStanding = (trx: Trx, tagIds: string[], threadId: string) =>
	trx
		.selectFrom('thread_tag')
		.select('id')
		.where('tag_id', 'in', tagIds)
		.where('thread_id', '=', threadId)
		.where('taken_at', 'is', null)
		.executeTakeFirst();

/** Two who make or rename one at once: the second sees the first. */
const lockDesk = (trx: Trx, { agencyId }: TagDesk) =>
	sql`select pg_advisory_xact_lock(hashtextextended(${`tag ${agencyId}`}, 0))`.execute(trx);

export type RenameTag = {
	doer: Doer;
	formKey: string;
	tagId: string;
	name: string;
	/** Where another one is called so already, they become one. */
	merges: boolean;
};

/** Gives a tag another name on all the reports where it stands; what it was called before is kept. */
export const renameTag = (deps: Deps, command: RenameTag): Promise<Result<{ id: string }, TagRefusal | 'form_spent'>> =>
	deps.db.transaction().execute((trx) => {
		const { doer, formKey, ...says } = command;
		return once(
			trx,
			deps,
			{ formKey, act: 'rename_tag', doer, says },
			async (): Promise<Result<{ id: string }, TagRefusal>> => {
				const { tagId, name, merges } = says;
				const tag = await trx
					.selectFrom('tag')
					.select(['id', 'name', 'agency_id as agencyId'])
					.where('id', '=', tagId)
					.where('became', 'is', null)
					.forUpdate()
					.executeTakeFirst();
				if (!tag) return refuse('tag_gone');
				if (!mayRenameTags(doer, tag)) return refuse('not_allowed');
				if (namesSomebody(name)) return refuse('tag_personal');
				if (tag.name === name) return refuse('already_so');
				await lockDesk(trx, tag);
				const other = await findTag({ trx, desk: tag, name });
				const isOther = other !== undefined && other.id !== tag.id;
				if (isOther && !merges) return refuse('tag_name_taken');
				const at = deps.now();
				if (isOther) await becomeOne(trx, { from: tag.id, into: other.id, by: doer.userId, at });
				else await trx.updateTable('tag').set({ name }).where('id', '=', tag.id).execute();
				const row = { tag_id: tag.id, before: tag.name, after: name, merged: isOther, by_id: doer.userId, at };
				await trx.insertInto('tag_rename').values(row).execute();
				return allow({ id: isOther ? other.id : tag.id });
			}
		);
	});

/** The other stands wherever this one stood; where both did, once. */
async function becomeOne(trx: Trx, { from, into, by, at }: { from: string; into: string; by: string; at: Date }) {
	const standing = trx.updateTable('thread_tag').where('tag_id', '=', from).where('taken_at', 'is', null);
	await standing
		.set({ tag_id: into })
		.where(
			sql<boolean>`not exists (select from thread_tag as other where other.tag_id = ${into}
				and other.thread_id = thread_tag.thread_id and other.taken_at is null)`
		)
		.execute();
	await standing.set({ taken_by: by, taken_at: at }).execute();
	await trx
		.updateTable('tag')
		.set({ became: into })
		.where((row) => row.or([row('id', '=', from), row('became', '=', from)]))
		.execute();
}
