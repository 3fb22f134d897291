import type { Actor } from '$lib/domain/actor/actor';
import { TOGETHER_MOST } from '$lib/domain/thread/together';
import { formatTarget, type QueueCommand, type QueueTarget } from '$lib/forms/queue-decision';
import { refuse, type Result } from '$lib/domain/result';
import { oneByOne } from '../bulk/one-by-one';
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

/** Settles several things of the queue by one decision; each is entered in the book for itself. */
export async function settleTogether(
	deps: Deps,
	{ items, doer, formKey, words, isOpen }: TogetherCommand
): Promise<TogetherOutcome> {
	const { done, refused } = await oneByOne({
		items: items.slice(0, TOGETHER_MOST),
		formKey,
		nameOf: formatTarget,
		async act(item, key): Promise<Result<unknown, TogetherRefusal>> {
			if (!(await isOpen(targetOf(item))) && !(await isKeySpent(deps.db, key))) return refuse('gone');
			return settleItem(deps, { ...item, doer, formKey: key, words });
		}
	});
	return {
		recorded: done.map(targetOf),
		refused: refused.map(({ item, refusal }) => ({ ...targetOf(item), refusal }))
	};
}

const targetOf = ({ kind, targetId }: QueueTarget): QueueTarget => ({ kind, targetId });
