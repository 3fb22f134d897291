import type { Actor } from '$lib/domain/actor/actor';
import { counterOf } from '$lib/domain/actor/counter';
import { atCounter } from '$lib/domain/complaint/decide';
import { keptInComplaint } from '$lib/domain/complaint/event';
import { complaintForum, decideAside, type AsideRefusal } from '$lib/domain/complaint/forum';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { spend, type Owners } from '../../auth/limits';
import { lastRevision } from '../../db/revisions';
import type { Database } from '../../db/schema';
import { agencyOf, type ComplaintThread } from '../../db/threads';
import { renderMarkdown } from '../../markdown';
import { isMasked } from '../../redaction/sealed';
import { actedBy, inComplaint, type NotBegun } from '../in-thread';
import { record, type Deps } from '../record';
import { indexThread } from '../search/index-threads';

/** What its reporter may put otherwise. */
export type ReportWords = { title: string; body: string; place: string };

export type ReviseCommand = ReportWords & {
	ref: string;
	doer: Actor;
	formKey: string | null;
	/** Up to which revision the form was drawn; null where it did not say. */
	seen: number | null;
	/** Whose limits words from outside count in. */
	owners?: Owners;
};

export type ReviseRefusal = AsideRefusal | 'words_changed' | 'words_same' | 'too_many_attempts';

/**
 * Puts other words in the place of those that a report was filed with, and keeps these for whoever verifies. Search and what
 * is found to be alike follow.
 */
export const reviseReport = (
	deps: Deps,
	command: ReviseCommand
): Promise<Result<{ ref: string }, ReviseRefusal | NotBegun>> =>
	inComplaint(deps, 'revise', command, async (here): Promise<Result<{ ref: string }, ReviseRefusal>> => {
		const { trx, thread, capacities, at } = here;
		const { doer, title, body, place, seen } = command;
		const decided = decideAside(complaintForum(thread), 'revise', capacities);
		if (!decided.ok) return decided;
		if (seen !== null && seen !== (await lastRevision(trx, thread.id))) return refuse('words_changed');
		// What a moderator has masked is not written over, nor what stands around it.
		if (await isMasked(trx, thread.id)) return refuse('words_settled');
		const counted = await spend({ ...deps, db: trx }, 'reply', command.owners ?? {}, thread.id);
		if (!counted.ok) return counted;
		if (!(await exchange(trx, thread, { title, body, place }))) return refuse('words_same');
		await record(
			trx,
			deps,
			{ ...thread, title },
			{
				...keptInComplaint('revise', atCounter(decided.value, { counter: counterOf(doer, thread.id) })),
				from: null,
				to: null,
				...actedBy(decided.value, doer, agencyOf(thread)),
				public: true,
				at
			}
		);
		return allow({ ref: command.ref });
	});

/** False where the words are what they were. */
async function exchange(trx: Transaction<Database>, { id, lastSeq }: ComplaintThread, now: ReportWords) {
	const was = await trx
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.title', 'complaint.body', 'complaint.place'])
		.where('thread.id', '=', id)
		.executeTakeFirstOrThrow();
	const { title, body, place } = now;
	if (was.title === title && was.body === body && was.place === place) return false;
	await trx
		.insertInto('earlier_report')
		.values({ thread_id: id, seq: lastSeq + 1, ...was })
		.execute();
	await trx
		.updateTable('complaint')
		.set({ body, body_html: renderMarkdown(body), place })
		.where('thread_id', '=', id)
		.execute();
	// What is the same is sought anew, and what was thought to be is forgotten where nobody has spoken of it.
	await trx.updateTable('thread').set({ title, merge_sought_at: null }).where('id', '=', id).execute();
	await trx
		.deleteFrom('merge_suggestion')
		.where((eb) => eb.or([eb('thread_id', '=', id), eb('other_id', '=', id)]))
		.where('declined_at', 'is', null)
		.execute();
	await indexThread(trx, id);
	return true;
}
