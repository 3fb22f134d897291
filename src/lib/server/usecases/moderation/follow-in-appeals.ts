import type { AnyEvent, AnyParticulars } from '$lib/domain/events';
import { ROLES, type Role } from '$lib/domain/actor/actor';
import { REFUSALS, isRefusal } from '$lib/domain/complaint/refusal';
import { isSettled, type AppealEvent, type AppealOutcome } from '$lib/domain/appeal/appeal';
import { partyOf } from '$lib/domain/appeal/decide-appeal';
import { findAppeal, recordInAppeal, type StoredAppeal } from '../../db/appeals';
import { findDecision, type DecisionHead } from '../../db/decision-head';
import type { Thread } from '../../db/threads';
import type { Deps } from '../record';
import { beginAppeal } from './begin-appeal';
import { findAppealable } from './merge-entry';
import type { Trx } from './in-decision';
import { tellParties } from './tell-parties';

type Followed = {
	thread: Thread;
	event: AnyEvent & { id: string };
	/** What the event ends: entries of these acts about these words. */
	undoes: readonly string[];
	postId: string | null;
	/** Words that came with it and stand in no reason. */
	text: string;
	/** Words for the talk alone, which stand nowhere else. */
	talk: string | undefined;
};

/**
 * What an act in a thread means to the appeals about it. A refused report is appealed against by an act of its own; and
 * whoever takes back, by any door, what an appeal is about has answered it: there is nothing left to decide twice. Returns
 * whether an appeal was won by it.
 */
export async function followInAppeals(trx: Trx, deps: Deps, followed: Followed): Promise<boolean> {
	const { thread, event, undoes, text, talk } = followed;
	if (event.action === 'appeal') {
		const decision = await lastRefusal(trx, thread.id);
		if (decision) await beginAppeal(trx, deps, decision, { words: text, at: event.at });
		return false;
	}
	if (event.action === 'deny_merge') {
		const merging = await findAppealable(trx, deps, thread.id, event.at);
		if (merging) await beginAppeal(trx, deps, merging, { words: talk ?? event.data.reason ?? '', at: event.at });
		return false;
	}
	if (undoes.length === 0) return false;
	let won = false;
	for (const number of await listRunning(trx, followed)) {
		const decision = await findDecision(trx, number);
		if (decision && (await settle(trx, deps, decision, followed))) won = true;
	}
	return won;
}

async function settle(trx: Trx, deps: Deps, decision: DecisionHead, { event }: Followed): Promise<boolean> {
	const appeal = await findAppeal(trx, decision.id);
	if (!appeal || isSettled(appeal.state)) return false;
	const settled = await recordInAppeal(trx, deps, appeal, answerIn(decision, appeal, event));
	await tellParties(trx, deps, decision, settled);
	return settled.state === 'reversed' || settled.state === 'partly';
}

/** What the act says to the appeal, by whom. */
function answerIn(decision: DecisionHead, appeal: StoredAppeal, event: Followed['event']): AppealEvent {
	const { reason = '' }: AnyParticulars = event.data;
	const said = { at: event.at, words: reason, outcome: null, level: appeal.level };
	if (event.action === 'withdraw') return { ...said, action: 'withdraw', party: 'author', userId: null, words: '' };
	const offices = ROLES.filter((role): role is Role => role === event.role);
	const party = isRefusal(decision.act)
		? 'second'
		: partyOf(appeal, { userId: event.userId, isAuthor: false, offices });
	if (party === 'second' && reason.trim())
		return { ...said, action: 'decide', party, userId: event.userId, outcome: outcomeOf(decision, event) };
	const first =
		party === 'first' ? ({ party, userId: event.userId } as const) : { party: 'system' as const, userId: null };
	return { ...said, action: 'concede', ...first };
}

/** A report that is taken up after all has won; one that is refused for another reason, in part. */
function outcomeOf({ act }: DecisionHead, { action }: Followed['event']): AppealOutcome {
	if (action === 'keep_merge') return 'upheld';
	if (!isRefusal(act) || action === 'route') return 'reversed';
	return action === act ? 'upheld' : 'partly';
}

/** The refusal that stands, which is the last. */
async function lastRefusal(trx: Trx, threadId: string): Promise<DecisionHead | undefined> {
	const last = await trx
		.selectFrom('decision')
		.select('number')
		.where('thread_id', '=', threadId)
		.where('act', 'in', REFUSALS)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return last && findDecision(trx, last.number);
}

async function listRunning(trx: Trx, { thread, postId, undoes }: Followed): Promise<number[]> {
	const rows = await trx
		.selectFrom('decision')
		.innerJoin('appeal', 'appeal.decision_id', 'decision.id')
		.select('decision.number')
		.where('decision.thread_id', '=', thread.id)
		.where('decision.post_id', postId === null ? 'is' : '=', postId)
		.where((eb) => eb(eb.cast<string>('decision.act', 'text'), 'in', [...undoes]))
		.where('decision.ended_at', 'is', null)
		.where('appeal.settled_at', 'is', null)
		.execute();
	return rows.map(({ number }) => number);
}
