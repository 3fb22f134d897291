import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { forgetAnswerDraft } from '../answer/answer-draft';
import type { Deps } from '../record';
import { deleteDrafts } from './discard-draft';

const DAY_MS = 24 * 60 * 60_000;
export const DRAFT_DAYS = 30;
/** A sent draft only answers forms that are sent again; longer than that it would merely tie a browser to a report. */
const SENT_DAYS = 1;
const BATCH = 500;

/** Removes drafts of reports and answers that nobody has touched for a month, those long sent, and files that only they held. */
export async function sweepDrafts({ db, now }: Deps): Promise<number> {
	let swept = 0;
	for (let count = BATCH; count === BATCH; swept += count)
		count = await db.transaction().execute((trx) => sweepBatch(trx, now()));
	const old = new Date(now().getTime() - DRAFT_DAYS * DAY_MS);
	const answers = await db
		.selectFrom('answer_draft')
		.select(['user_id as userId', 'thread_id as threadId', 'act'])
		.where('updated_at', '<', old)
		.execute();
	for (const of of answers) await db.transaction().execute((trx) => forgetAnswerDraft(trx, of));
	return swept + answers.length;
}

async function sweepBatch(trx: Transaction<Database>, now: Date): Promise<number> {
	const old = (days: number) => new Date(now.getTime() - days * DAY_MS);
	const drafts = await trx
		.selectFrom('draft')
		.select('id')
		.where((eb) =>
			eb.or([
				eb('updated_at', '<', old(DRAFT_DAYS)),
				eb.and([eb('sent_at', 'is not', null), eb('updated_at', '<', old(SENT_DAYS))])
			])
		)
		.orderBy('updated_at')
		.limit(BATCH)
		.forUpdate()
		.skipLocked()
		.execute();
	if (drafts.length === 0) return 0;
	await deleteDrafts(
		trx,
		drafts.map(({ id }) => id)
	);
	return drafts.length;
}
