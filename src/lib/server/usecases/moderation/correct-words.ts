import { holds } from '$lib/domain/actor/actor';
import { isSettled } from '$lib/domain/appeal/appeal';
import { mayBeCorrected } from '$lib/domain/appeal/decision-for';
import { partyOf } from '$lib/domain/appeal/decide-appeal';
import { surelyPersonal } from '$lib/domain/personal-data/find';
import { allow, refuse, type Result } from '$lib/domain/result';
import { recordInAppeal } from '../../db/appeals';
import { findAuthor } from '../../identity/decision-author';
import { writeAppealMails } from '../../notices/mail/appeal-mail';
import type { NotBegun } from '../in-thread';
import type { Deps } from '../record';
import { exchangeWords } from './exchange-words';
import { standingOf } from './in-appeal';
import { inDecision, type DecisionCommand, type Done, type OpenedDecision } from './in-decision';
import { liftDecision } from './lift-decision';
import { tellParties } from './tell-parties';

export type CorrectWords = DecisionCommand & { words: string };
export type CorrectingRefusal = 'not_allowed' | 'already_so' | 'same_words';

/** Whoever wrote hidden words offers others instead and asks to be shown again. Later ones take their place, and their turn. */
export const correctWords = (deps: Deps, command: CorrectWords): Promise<Result<Done, CorrectingRefusal | NotBegun>> =>
	inDecision(deps, 'correct_words', command, async (opened): Promise<Result<Done, CorrectingRefusal>> => {
		const { trx, decision, isAuthor, at } = opened;
		const { words } = command;
		if (!isAuthor || !mayBeCorrected(decision)) return refuse('not_allowed');
		if (decision.endedAt) return refuse('already_so');
		if ((await readWords(opened)) === words) return refuse('same_words');
		const earlier = await trx
			.deleteFrom('correction')
			.where('decision_id', '=', decision.id)
			.where('settled_at', 'is', null)
			.returning('at')
			.executeTakeFirst();
		const row = { decision_id: decision.id, at: earlier?.at ?? at, words };
		await trx
			.insertInto('correction')
			.values({ ...row, settled_at: null, settled_by: null, outcome: null })
			.execute();
		return allow({ number: decision.number });
	});

async function readWords({ trx, decision: { postId, threadId } }: OpenedDecision): Promise<string | undefined> {
	const of = postId
		? trx.selectFrom('post').select('body').where('id', '=', postId)
		: trx.selectFrom('complaint').select('body').where('thread_id', '=', threadId);
	return (await of.executeTakeFirst())?.body;
}

export type SettleCorrection = DecisionCommand & {
	/** The correction that was read: others may have come in its place. */
	correctionId: string | null;
	outcome: 'accepted' | 'declined';
	words: string;
};
export type SettlingRefusal = 'not_allowed' | 'same_state' | 'other_words' | 'reason_personal';

/**
 * A moderator lets the corrected words in, in place of the hidden ones, which are kept; or says why not. It is no appeal:
 * whoever hid them may do it, too. An appeal that runs about them is answered by it, in part.
 */
export const settleCorrection = (
	deps: Deps,
	command: SettleCorrection
): Promise<Result<Done, SettlingRefusal | NotBegun>> =>
	inDecision(deps, 'settle_correction', command, async (opened): Promise<Result<Done, SettlingRefusal>> => {
		const { trx, decision, isAuthor, judge, at } = opened;
		const { doer, outcome, words, correctionId } = command;
		if (isAuthor || !holds(judge, 'moderator')) return refuse('not_allowed');
		if (outcome === 'accepted' && surelyPersonal(words).length > 0) return refuse('reason_personal');
		const settled = await trx
			.updateTable('correction')
			.set({ settled_at: at, settled_by: doer.userId, outcome, answer: words })
			.where('decision_id', '=', decision.id)
			.where('id', '=', correctionId)
			.where('settled_at', 'is', null)
			.returning(['id', 'words'])
			.executeTakeFirst();
		if (decision.endedAt) return refuse('same_state');
		if (!settled) return refuse((await isWaiting(opened)) ? 'other_words' : 'same_state');
		if (outcome === 'accepted') {
			await exchangeWords(trx, decision, settled, at);
			const end = (await answerAppeal(opened, deps, command)) ? 'reversed' : 'restored';
			await liftDecision(opened, deps, { doer, role: 'moderator', words, end });
		} else await tellDeclined(opened, deps);
		return allow({ number: decision.number });
	});

const isWaiting = async ({ trx, decision }: OpenedDecision): Promise<boolean> =>
	(await trx
		.selectFrom('correction')
		.select('id')
		.where('decision_id', '=', decision.id)
		.where('settled_at', 'is', null)
		.executeTakeFirst()) !== undefined;

/** Whether an appeal was won by it, in part: where somebody else than the first decider let the words in. */
async function answerAppeal(opened: OpenedDecision, deps: Deps, { doer, words }: SettleCorrection): Promise<boolean> {
	const { trx, decision, appeal, at } = opened;
	if (!appeal || isSettled(appeal.state)) return false;
	const isSecond = partyOf(appeal, standingOf(opened)) === 'second';
	const said = { at, words, level: appeal.level };
	const answer = await recordInAppeal(
		trx,
		deps,
		appeal,
		isSecond
			? { ...said, action: 'decide', party: 'second', userId: doer.userId, outcome: 'partly' }
			: { ...said, action: 'concede', party: 'system', userId: null, outcome: null }
	);
	await tellParties(trx, deps, decision, answer);
	return isSecond;
}

async function tellDeclined({ trx, decision }: OpenedDecision, deps: Deps): Promise<void> {
	const author = await findAuthor(trx, decision);
	if (!author) return;
	const readers = [{ ...author, as: 'author' as const }];
	await writeAppealMails(trx, deps, { news: 'declined', number: decision.number, dueAt: null, readers });
}
