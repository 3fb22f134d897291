import type { AnyEvent, AnyParticulars } from '$lib/domain/events';
import type { DecisionEnd, DecisionSource } from '$lib/domain/moderation/decision';
import { REFUSALS, answersAppeal, isRefused } from '$lib/domain/complaint/refusal';
import type { ActLaw } from '$lib/domain/thread/act-law';
import type { Transaction } from 'kysely';
import { endDecisions, flaggedSince, insertDecision } from '../../db/decisions';
import type { Database } from '../../db/schema';
import type { Thread } from '../../db/threads';
import { followInAppeals } from '../moderation/follow-in-appeals';
import type { Deps } from '../record';

export type BookLaw = Pick<ActLaw, 'words' | 'moderates' | 'undoes'>;

/** What an entry of the book says besides the event that it is about. */
export type Deciding = {
	/** Unless flags asked for it, or a machine did it, whoever acted looked by themselves. */
	source?: DecisionSource;
	/** Since when it had waited, where no flag says so. */
	waitedSince?: Date;
	/** The last moment for which it holds. */
	until?: Date;
	/** The words that it is about, an entry each; without these, what the event names. */
	posts?: readonly string[];
	/** How what is undone ended. */
	end?: DecisionEnd;
	/** Words that an appeal begins with, for those who take part in it and for nobody else. */
	talk?: string;
};

type Entering = Deciding & {
	thread: Thread;
	event: AnyEvent & { id: string };
	law: BookLaw;
	/** Words that became a post. */
	text?: string | undefined;
};

/**
 * What moderation leaves in the public book: an entry for each act of it, in the same transaction; and the end of the
 * entries that an act undoes. A report that is not taken up stands there like moderation, and leaves it when it is after
 * all. Appeals that an act answers are settled by it. Of other acts it leaves nothing.
 */
export async function enterInBook(
	trx: Transaction<Database>,
	deps: Deps,
	{ thread, event, law, text = '', talk, ...deciding }: Entering
) {
	const data: AnyParticulars = event.data;
	const postId = law.words === 'reason' || law.words === null ? (data.postId ?? null) : null;
	const undoes = answersAppeal(event) ? REFUSALS : (law.undoes ?? []);
	// A weightier act in its place answers no appeal against the lighter one.
	const answers = event.action === 'keep_merge' ? ['merge'] : law.moderates ? [] : undoes;
	const won = await followInAppeals(trx, deps, { thread, event, undoes: answers, postId, text, talk });
	if (law.undoes || won)
		await endDecisions(trx, {
			threadId: thread.id,
			postId,
			acts: undoes,
			at: event.at,
			// What a weightier act takes the place of was not taken back.
			kind: deciding.end ?? (law.moderates ? 'expired' : won ? 'reversed' : 'restored'),
			reason: data.reason ?? '',
			byUserId: event.userId
		});
	const source = answersAppeal(event) ? ({ source: 'appeal' } as const) : {};
	if (isRefused(event)) return enter(trx, thread, event, null, { ...deciding, ...source });
	if (!law.moderates) return;
	for (const about of deciding.posts ?? [postId]) await enter(trx, thread, event, about, deciding);
}

async function enter(
	trx: Transaction<Database>,
	{ id: threadId, kind }: Thread,
	event: Entering['event'],
	postId: string | null,
	{ source, waitedSince, until }: Deciding
) {
	const data: AnyParticulars = event.data;
	const flagged = await flaggedSince(trx, threadId, postId, event.at);
	await insertDecision(trx, {
		at: event.at,
		// What silence did to a report is what an act would have done.
		act: isRefused(event) ? refusalOf(event) : event.action,
		rule: data.rule ?? null,
		reason: data.reason ?? '',
		about: { threadId, kind, eventId: event.id, postId },
		source: source ?? (event.role === 'system' ? 'machine' : flagged ? 'flag' : 'own'),
		waitedSince: waitedSince ?? flagged,
		byUserId: event.userId,
		byRole: event.role,
		until: until ?? null
	});
}

const refusalOf = ({ action }: AnyEvent) => REFUSALS.find((refusal) => refusal === action) ?? 'archive';
