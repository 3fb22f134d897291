import { areWeighed } from '$lib/domain/consultation/input/input';
import { isPublic } from '$lib/domain/thread/visibility';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql, type RawBuilder } from 'kysely';
import { ownersOfVoice, spend, type TooMany } from '../../auth/limits';
import type { Db } from '../../db/client';
import { findThread, forumOf, type Thread } from '../../db/threads';
import type { Deps } from '../record';

export type SupportCommand = {
	ref: string;
	/** `user:…` or `device:…`: one voice each. */
	voice: string;
	/** Where the voice comes from. */
	network: string;
	proved?: boolean;
	/** What is wanted, not "the other way round": a form that is sent twice has one effect. */
	supports: boolean;
	/** An input of a consultation, and the version of the draft text that its supporter has read. */
	input?: { postId: string; textVersion: number };
};

export type SupportRefusal = 'not_found' | 'closed';

/**
 * Lends a voice to a public report or to an input, or takes it back. Lent again for a newer version of the text it holds
 * for that one too: the version that it was first lent for stays. Only a voice that is new is limited. The thread is locked
 * by the counting alone: a crowd that agrees waits for each other no longer than one voice takes.
 */
export async function supportThread(
	deps: Deps,
	command: SupportCommand
): Promise<Result<{ ref: string }, SupportRefusal> | TooMany> {
	const { ref, voice, supports, input } = command;
	const thread = await findThread(deps.db, ref);
	if (!thread || !isPublic(forumOf(thread))) return refuse('not_found');
	const target = await findTarget(deps.db, thread, input);
	if (!target.ok) return target;
	const pinned = { threadId: thread.id, supporter: voice, ...target.value };
	if (!supports) await takeBack(deps.db, pinned);
	else if (!(await isLent(deps.db, pinned))) return lendOnce(deps, command, pinned);
	else await affirm(deps.db, pinned);
	return allow({ ref });
}

/** Of two presses at once one is counted, and the other spends nothing. */
const lendOnce = (
	deps: Deps,
	{ ref, ...voiced }: SupportCommand,
	pinned: Pinned
): Promise<Result<{ ref: string }, never> | TooMany> =>
	deps.db.transaction().execute(async (trx) => {
		const owners = ownersOfVoice({ ...voiced, proved: voiced.proved === true });
		const counted = await spend({ ...deps, db: trx }, 'support', owners, pinned.postId ?? pinned.threadId);
		if (!counted.ok) return counted;
		if (!(await lend(trx, pinned, deps.now()))) await counted.giveBack();
		return allow({ ref });
	});

type Target = { postId: string | null; textVersion: number | null };
type Pinned = Target & { threadId: string; supporter: string };

/** Inputs are weighed until the minutes are signed; nobody supports what nobody may read. */
async function findTarget(
	db: Db,
	thread: Thread,
	input: SupportCommand['input']
): Promise<Result<Target, 'not_found' | 'closed'>> {
	if (!input) return allow({ postId: null, textVersion: null });
	if (thread.kind !== 'consultation') return refuse('not_found');
	const found = await db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.select('post.id')
		.where(sql<string>`post.id::text`, '=', input.postId)
		.where('input.thread_id', '=', thread.id)
		.where('post.hidden_at', 'is', null)
		.executeTakeFirst();
	if (!found) return refuse('not_found');
	const { stage, textVersion } = thread.consultation;
	if (!areWeighed(forumOf(thread), stage)) return refuse('closed');
	// Nobody has read a version that is yet to come.
	return allow({ postId: found.id, textVersion: Math.min(input.textVersion, textVersion) });
}

/** The support that this voice lends to it. */
const lentBy = ({ threadId, supporter, postId }: Pinned) =>
	sql<boolean>`thread_id = ${threadId} and supporter = ${supporter} and ${
		postId === null ? sql`post_id is null` : sql`post_id = ${postId}`
	}`;

const isLent = async (db: Db, pinned: Pinned): Promise<boolean> =>
	(await db.selectFrom('support').select('at').where(lentBy(pinned)).executeTakeFirst()) !== undefined;

/** False where it was lent already. */
async function lend(db: Db, pinned: Pinned, at: Date): Promise<boolean> {
	const { supporter, postId, textVersion } = pinned;
	const lent = sql`insert into support (thread_id, supporter, at, post_id, text_version)
		select held.id, ${supporter}::text, ${at}::timestamptz, ${postId}::uuid, ${textVersion}::int from held
		on conflict do nothing returning 1`;
	return (await countWith(db, pinned, lent, 1)) > 0;
}

const takeBack = (db: Db, pinned: Pinned): Promise<number> =>
	countWith(
		db,
		pinned,
		sql`delete from support using held where thread_id = held.id and ${lentBy(pinned)} returning 1`,
		-1
	);

/**
 * Changes a voice and the count that it stands in, in one statement: neither without the other. The thread is held first,
 * as by everything else that happens in it, and no longer than from here to the commit.
 */
async function countWith(
	db: Db,
	{ threadId, postId }: Pinned,
	change: RawBuilder<unknown>,
	by: 1 | -1
): Promise<number> {
	const [table, key, id] = postId === null ? ['thread', 'id', threadId] : ['input', 'post_id', postId];
	const { numAffectedRows } = await sql`
		with held as materialized (select id from thread where id = ${threadId} for no key update), changed as (${change})
		update ${sql.table(table)} set support_count = support_count + ${by}::int
		where ${sql.ref(key)} = ${id} and exists (select from changed)`.execute(db);
	return Number(numAffectedRows);
}

/** Lent again, it holds for the version that is read now as well. */
async function affirm(db: Db, pinned: Pinned): Promise<void> {
	const { textVersion } = pinned;
	if (textVersion === null) return;
	await db
		.updateTable('support')
		.set({ affirmed_versions: sql<number[]>`affirmed_versions || ${textVersion}::int` })
		.where(lentBy(pinned))
		.where('text_version', '<', textVersion)
		.where(sql<boolean>`${textVersion}::int > all (affirmed_versions)`)
		.execute();
}
