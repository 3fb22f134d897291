import { isRefusal } from '$lib/domain/complaint/refusal';
import { officeToLook } from '$lib/domain/appeal/second-look';
import { surelyPersonal } from '$lib/domain/personal-data/find';
import { isPlaceholder } from '$lib/domain/words/placeholder';
import { allow, refuse, type Result } from '$lib/domain/result';
import { spend, type Owners } from '../../auth/limits';
import type { NotBegun } from '../in-thread';
import type { Deps } from '../record';
import { inDecision, type DecisionCommand, type Done } from './in-decision';
import { liftDecision } from './lift-decision';

export type AskSecondLook = DecisionCommand & {
	/** `user:…` or `device:…`: one open question each. */
	asker: string;
	owners: Owners;
	reason: string;
};
export type AskingRefusal = 'already_so' | 'yours_to_appeal' | 'too_many_attempts';

/** Asks that somebody else looks at an entry once more. It is limited as flags are, and later words stand for earlier ones. */
export const askSecondLook = (
	deps: Deps,
	{ asker, owners, reason, ...command }: AskSecondLook
): Promise<Result<Done, AskingRefusal | NotBegun>> =>
	inDecision(deps, 'second_look', command, async (opened): Promise<Result<Done, AskingRefusal>> => {
		const { trx, decision, isAuthor, at } = opened;
		const done = allow({ number: decision.number });
		if (isAuthor) return refuse('yours_to_appeal');
		if (decision.endedAt) return refuse('already_so');
		const { numUpdatedRows } = await trx
			.updateTable('second_look')
			.set({ reason })
			.where('decision_id', '=', decision.id)
			.where('asker', '=', asker)
			.where('answered_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows > 0n) return done;
		const counted = await spend({ ...deps, db: trx }, 'flag', owners);
		if (!counted.ok) return counted;
		const row = { decision_id: decision.id, first_decider: decision.byUserId, asker, reason, at };
		await trx
			.insertInto('second_look')
			.values({ ...row, answered_at: null, answered_by: null, outcome: null })
			.execute();
		return done;
	});

export type AnswerSecondLook = DecisionCommand & { outcome: 'stands' | 'lifted'; words: string };
export type AnsweringRefusal =
	'not_allowed' | 'same_person' | 'same_state' | 'words_empty' | 'answered_in_report' | 'reason_personal';

/** Answers, in public words, all who asked. What is found wrong is taken back in the same transaction. */
export const answerSecondLook = (
	deps: Deps,
	command: AnswerSecondLook
): Promise<Result<Done, AnsweringRefusal | NotBegun>> =>
	inDecision(deps, 'answer_second_look', command, async (opened): Promise<Result<Done, AnsweringRefusal>> => {
		const { doer, outcome, words } = command;
		const { appeal, isAuthor, judge } = opened;
		const role = officeToLook({ byUserId: opened.decision.byUserId, appeal, isAuthor }, judge);
		if (!role.ok) return role;
		const { trx, decision, at } = opened;
		if (isPlaceholder(words)) return refuse('words_empty');
		if (surelyPersonal(words).length > 0) return refuse('reason_personal');
		if (outcome === 'lifted' && isRefusal(decision.act)) return refuse('answered_in_report');
		const { numUpdatedRows } = await trx
			.updateTable('second_look')
			.set({ answered_at: at, answered_by: doer.userId, outcome, answer: words })
			.where('decision_id', '=', decision.id)
			.where('answered_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return refuse('same_state');
		if (outcome === 'lifted') await liftDecision(opened, deps, { doer, role: role.value, words, end: 'restored' });
		return allow({ number: decision.number });
	});
