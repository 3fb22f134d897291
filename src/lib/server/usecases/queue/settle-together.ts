import type { Actor } from '$lib/domain/actor/actor';
import { TOGETHER_MOST } from '$lib/domain/thread/together';
import { formatTarget, type QueueCommand, type QueueTarget } from '$lib/forms/queue-decision';
import { createHash } from 'node:crypto';
import { isKeySpent } from '../once';
import type { Deps } from '../record';
import { settleItem, type SettleRefusal } from './settle';

/** One of several, with what the one decision means for it. */
export type OneTogether = QueueTarget & { ref: string; command: QueueCommand };

export type TogetherCommand = {
	items: readonly OneTogether[];
	doer: Actor;
	/** Of the form that names them all. */
	formKey: string;
	words: string;
	/** Whether one still waits and may be decided with others, asked when its turn comes. */
	isOpen: (target: QueueTarget) => Promise<boolean>;
};

export type TogetherRefusal = SettleRefusal | 'gone';
export type TogetherOutcome = { recorded: QueueTarget[]; refused: (QueueTarget & { refusal: TogetherRefusal })[] };

/**
 * Settles several things by one decision, one after the other: each is an act of its own with its event, its entry in the
 * book and its letters, and one that is refused holds up none of the others. Each has a key that follows from that of the
 * form, so that a form whose sending was cut off is sent again and does only what was not done.
 */
export async function settleTogether(
	deps: Deps,
	{ items, doer, formKey, words, isOpen }: TogetherCommand
): Promise<TogetherOutcome> {
	const outcome: TogetherOutcome = { recorded: [], refused: [] };
	for (const { kind, targetId, ...item } of items.slice(0, TOGETHER_MOST)) {
		const target = { kind, targetId };
		const key = keyOf(formKey, target);
		if (!(await isOpen(target)) && !(await isKeySpent(deps.db, key))) {
			outcome.refused.push({ ...target, refusal: 'gone' });
			continue;
		}
		const done = await settleItem(deps, { ...target, ...item, doer, formKey: key, words });
		if (done.ok) outcome.recorded.push(target);
		else outcome.refused.push({ ...target, refusal: done.refusal });
	}
	return outcome;
}

/** The same for the same form and thing; Postgres reads a uuid without its hyphens. */
const keyOf = (formKey: string, target: QueueTarget): string =>
	createHash('sha256')
		.update(`${formKey} ${formatTarget(target)}`)
		.digest('hex')
		.slice(0, 32);
