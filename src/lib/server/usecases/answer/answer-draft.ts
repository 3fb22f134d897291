import type { AnswerAct } from '$lib/domain/answer/acts';
import {
	isWritten,
	takeAside,
	writeDraft,
	type AnswerDraft,
	type DraftPage,
	type DraftWords,
	type TakenTemplate
} from '$lib/domain/answer/draft';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { CONTEXT } from '../../identity/context';
import { createSeal } from '../../identity/seal';
import type { Deps } from '../record';
import { addDraftFiles, dropDraftFiles, listDraftFiles, type NotLaid } from './draft-files';

/** Whose draft, of which act on which report: there is one. */
export type DraftOf = { userId: string; threadId: string; act: AnswerAct };

const isOf = ({ userId, threadId, act }: DraftOf) =>
	sql<boolean>`user_id = ${userId} and thread_id = ${threadId} and act = ${act}`;
const context = ({ userId, threadId, act }: DraftOf) => CONTEXT.answer(userId, threadId, act);

/** What somebody has written of an answer and not sent; null where that is nothing. */
export async function findAnswerDraft(
	{ db, env }: Pick<Deps, 'env'> & { db: Db },
	of: DraftOf
): Promise<AnswerDraft | null> {
	const row = await db.selectFrom('answer_draft').select('sealed').where(isOf(of)).executeTakeFirst();
	return row ? (createSeal(env.secret).open(context(of), row.sealed) as AnswerDraft) : null;
}

export type SaveAnswer = {
	of: DraftOf;
	page: DraftPage;
	/** Null: nothing is said, and files alone come. */
	words: DraftWords | null;
	/** Stored files that are to wait with it. */
	fileIds?: readonly string[];
	/** The page whose words, kept aside, are to be gone on with. */
	take?: string | undefined;
	/** The template whose words are among these. */
	taken?: TakenTemplate | undefined;
};

/** Keeps what is written of an answer. `elsewhere`: it was written on another machine meanwhile, and both are kept. */
export function saveAnswerDraft(deps: Deps, command: SaveAnswer): Promise<{ elsewhere: boolean } & NotLaid> {
	const { of, page, words, fileIds = [], take, taken } = command;
	return deps.db.transaction().execute(async (trx) => {
		// Of two machines that save at once one waits, also where there is no row yet.
		await sql`select pg_advisory_xact_lock(hashtextextended(${context(of)}, 72))`.execute(trx);
		const found = await findAnswerDraft({ ...deps, db: trx }, of);
		const at = deps.now();
		const said = words ?? found?.now.words ?? {};
		const { draft, elsewhere } = writeDraft(found, page, said, at);
		const chosen = take === undefined ? draft : takeAside(draft, take, page.key, at);
		const kept = taken ? { ...chosen, taken } : chosen;
		const isEmpty = !isWritten(kept.now.words) && kept.aside.length === 0 && fileIds.length === 0;
		if (isEmpty && (await listDraftFiles(trx, of)).length === 0) await forgetAnswerDraft(trx, of);
		else if (kept !== found) await keep(trx, deps, of, kept, at);
		return { elsewhere, ...(await addDraftFiles(trx, of, fileIds)) };
	});
}

const keep = (trx: Transaction<Database>, { env }: Pick<Deps, 'env'>, of: DraftOf, draft: AnswerDraft, at: Date) => {
	const sealed = createSeal(env.secret).seal(context(of), draft);
	return trx
		.insertInto('answer_draft')
		.values({ user_id: of.userId, thread_id: of.threadId, act: of.act, sealed, updated_at: at })
		.onConflict((row) => row.columns(['user_id', 'thread_id', 'act']).doUpdateSet({ sealed, updated_at: at }))
		.execute();
};

/** It was sent, or nothing is left of it. Files that nothing else holds go with it. */
export async function forgetAnswerDraft(trx: Db, of: DraftOf): Promise<void> {
	await dropDraftFiles(trx, of);
	await trx.deleteFrom('answer_draft').where(isOf(of)).execute();
}
