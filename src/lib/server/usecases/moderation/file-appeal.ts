import type { ActRefusal } from '$lib/domain/complaint/decide';
import { decide } from '$lib/domain/complaint/decide';
import { counterOf } from '$lib/domain/actor/counter';
import type { Actor } from '$lib/domain/actor/actor';
import { complaintForum, decideAside, type AsideRefusal } from '$lib/domain/complaint/forum';
import { isRefusal } from '$lib/domain/complaint/refusal';
import { obstacleToAppeal, type FilingObstacle } from '$lib/domain/appeal/appeal-time';
import { allow, refuse, type Result } from '$lib/domain/result';
import { recordDenial } from '../complaint/deny-merge';
import { asEvent } from '../complaint/move';
import type { NotBegun } from '../in-thread';
import { record, type Deps } from '../record';
import { beginAppeal } from './begin-appeal';
import { inDecision, type DecisionCommand, type Done, type OpenedDecision } from './in-decision';

export type FileAppeal = DecisionCommand & { words: string };
export type FilingRefusal = FilingObstacle | ActRefusal | AsideRefusal;

/**
 * Appeals against a decision, with or without words. What a report was refused with is appealed against by the act that its
 * law has for it, so that there is one way: the report waits again, and this page shows the talk about it. That a report is
 * linked is appealed against by its reporter's word that it is another matter.
 */
export const fileAppeal = (deps: Deps, command: FileAppeal): Promise<Result<Done, FilingRefusal | NotBegun>> =>
	inDecision(deps, 'file_appeal', command, async (opened): Promise<Result<Done, FilingRefusal>> => {
		const { trx, decision, at } = opened;
		const before = { isAuthor: opened.isAuthor, isAppealed: opened.appeal !== null };
		const obstacle = obstacleToAppeal(decision, before, at, deps.env.zone);
		if (obstacle) return refuse(obstacle);
		if (isRefusal(decision.act)) return appealReport(opened, deps, command);
		if (decision.act === 'merge') return denyMerge(opened, deps, command);
		await beginAppeal(trx, deps, decision, { words: command.words, at });
		return allow({ number: decision.number });
	});

async function appealReport(
	{ trx, thread, capacities, at, decision }: OpenedDecision,
	deps: Deps,
	{ doer, words }: { doer: Actor; words: string }
): Promise<Result<Done, FilingRefusal>> {
	if (thread?.kind !== 'complaint') return refuse('not_allowed');
	const doing = { capacities, userId: doer.userId, at, counter: counterOf(doer, thread.id) };
	const move = decide(thread.complaint, { action: 'appeal', ...(words && { text: words }) }, doing);
	if (!move.ok) return move;
	await record(trx, deps, thread, { ...asEvent(move.value, thread, doer, words), at });
	return allow({ number: decision.number });
}

async function denyMerge(
	{ trx, thread, capacities, at, decision }: OpenedDecision,
	deps: Deps,
	{ doer, words }: { doer: Actor; words: string }
): Promise<Result<Done, FilingRefusal>> {
	if (thread?.kind !== 'complaint') return refuse('not_allowed');
	const permitted = decideAside(complaintForum(thread), 'deny_merge', capacities);
	if (!permitted.ok) return permitted;
	await recordDenial(trx, deps, thread, { doer, text: words, inTalk: true, at });
	return allow({ number: decision.number });
}
