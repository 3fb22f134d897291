import type { Actor } from '$lib/domain/actor/actor';
import { refuse, type Result } from '$lib/domain/result';
import type { QueueCommand, QueueTarget } from '$lib/forms/queue-decision';
import type { Owners } from '../../auth/limits';
import { performAct, type PersonalRefusal } from '../act';
import { settleCorrection, type SettlingRefusal } from '../moderation/correct-words';
import { admitInput } from '../consultation/input/admit';
import type { Deps } from '../record';
import { dismissFlags } from '../thread/flags';
import { releaseItem, takeItem } from './lease';

export type SettleCommand = QueueTarget & {
	ref: string;
	command: QueueCommand;
	doer: Actor;
	formKey: string;
	/** Words of whoever decides, instead of the standard ones. */
	words: string;
	owners?: Owners;
};

export type SettleRefusal = PersonalRefusal | SettlingRefusal | 'held_by_other';

/**
 * Settles one thing of the queue by the act that its command names: the queue itself decides nothing. Whoever holds it
 * may; where nobody does, deciding takes it.
 */
export async function settleItem(
	deps: Deps,
	{ kind, targetId, ...decided }: SettleCommand
): Promise<Result<object, SettleRefusal>> {
	const { userId } = decided.doer;
	if (userId === null) return refuse('not_allowed');
	if (!(await takeItem(deps, { kind, targetId }, userId))) return refuse('held_by_other');
	const done = await carryOut(deps, decided);
	if (done.ok) await releaseItem(deps, { kind, targetId }, userId);
	return done;
}

type Carried = Omit<SettleCommand, keyof QueueTarget>;

function carryOut(
	deps: Deps,
	{ ref, command, doer, formKey, words, owners }: Carried
): Promise<Result<object, Exclude<SettleRefusal, 'held_by_other'>>> {
	if (command.act === 'dismiss_flags') return dismissFlags(deps, { ref, postId: command.postId, doer, formKey });
	if (command.act === 'accept_correction') {
		const { number, correctionId } = command;
		const answer = { outcome: 'accepted', words: words || command.words } as const;
		return settleCorrection(deps, { number, correctionId, doer, formKey, openedInput: null, ...answer });
	}
	if ('slug' in command) {
		const { slug, number } = command;
		return admitInput(deps, { slug, number, doer, formKey });
	}
	const { act, postId } = command;
	const input = words ? { ...command.input, text: words } : command.input;
	return performAct(deps, {
		ref,
		act,
		doer,
		input,
		formKey,
		fileIds: [],
		postId,
		flagger: '',
		...(owners && { owners })
	});
}
