import type { Role } from '../actor/actor';
import { allow, refuse, type Result } from '../result';
import { isPlaceholder } from '../words/placeholder';
import {
	APPEAL_LAW,
	APPEAL_LEVELS,
	DECISION_WORDS_LEAST,
	JUDGE_AT,
	TURNS_EACH,
	isSettled,
	type Appeal,
	type AppealAction,
	type AppealEvent,
	type AppealLevel,
	type AppealOutcome,
	type AppealParty
} from './appeal';

/** Who stands before an appeal: a person with their offices, or time itself. */
export type BeforeAppeal = { userId: string | null; isAuthor: boolean; offices: readonly Role[] } | 'system';

/** Offices that decide about words. Who has left all of them takes nothing back, and reads no talk. */
const mayDecideFirst = (office: Role): boolean => office === 'facilitator' || JUDGES.includes(office);
const JUDGES: readonly Role[] = Object.values(JUDGE_AT);

/**
 * As what somebody takes part; null for whom it is not about. Nobody is two of them: who wrote the words judges nothing,
 * and neither does who decided about them before, in whatever office they come back.
 */
export function partyOf(appeal: Appeal, who: BeforeAppeal): AppealParty | null {
	if (who === 'system') return 'system';
	if (who.isAuthor) return 'author';
	if (who.userId === null) return null;
	if (who.userId === appeal.firstDecider) return who.offices.some(mayDecideFirst) ? 'first' : null;
	if (appeal.barred.includes(who.userId)) return null;
	return who.offices.includes(JUDGE_AT[appeal.level]) ? 'second' : null;
}

export type AppealAct = {
	action: AppealAction;
	at: Date;
	words?: string;
	outcome?: AppealOutcome;
	/** Of what time does: the limit of whoever has it is over, and who has it next. */
	overdue?: boolean;
	next?: AppealLevel | null;
};

export type AppealRefusal =
	| 'not_allowed'
	| 'same_person'
	| 'appeal_settled'
	| 'turns_spent'
	| 'words_required'
	| 'words_empty'
	| 'talk_over'
	| 'not_due';

/** Whether it may happen, and the event it becomes. */
export function decideAppeal(appeal: Appeal, act: AppealAct, who: BeforeAppeal): Result<AppealEvent, AppealRefusal> {
	const { action, at, words = '', outcome = null } = act;
	const party = partyOf(appeal, who);
	if (!party || !(APPEAL_LAW[action].by as readonly AppealParty[]).includes(party))
		return refuse(action === 'decide' && isBarred(appeal, who) ? 'same_person' : 'not_allowed');
	const obstacle = isSettled(appeal.state) ? 'appeal_settled' : obstacleTo(appeal, act, party);
	if (obstacle) return refuse(obstacle);
	return allow({
		action,
		at,
		party,
		userId: who === 'system' || party === 'author' ? null : who.userId,
		words: APPEAL_LAW[action].words === 'none' ? '' : words,
		outcome: action === 'decide' ? outcome : null,
		level: (action === 'climb' && act.next) || appeal.level
	});
}

/** Whoever had a hand in it before, so that they are told why it is not theirs. */
const isBarred = ({ firstDecider, barred }: Appeal, who: BeforeAppeal): boolean =>
	who !== 'system' &&
	(who.isAuthor || (who.userId !== null && (who.userId === firstDecider || barred.includes(who.userId))));

function obstacleTo(appeal: Appeal, act: AppealAct, party: AppealParty): AppealRefusal | null {
	const { action, words = '', overdue = false, next = null } = act;
	if (APPEAL_LAW[action].words === 'required' && words.trim() === '') return 'words_required';
	// After its time there is nothing left to talk about, and only an answer is owed.
	const isOver = appeal.state === 'expired';
	switch (action) {
		case 'say':
			if (isOver) return 'talk_over';
			return party !== 'system' && appeal.spoken[party] >= TURNS_EACH ? 'turns_spent' : null;
		case 'decide':
			return act.outcome && words.trim().length >= DECISION_WORDS_LEAST && !isPlaceholder(words) ? null : 'words_empty';
		case 'climb':
			return overdue && !isOver && next !== null && isAbove(next, appeal.level) ? null : 'not_due';
		case 'expire':
			return overdue && !isOver && next === null ? null : 'not_due';
		default:
			return null;
	}
}

const isAbove = (one: AppealLevel, other: AppealLevel): boolean =>
	APPEAL_LEVELS.indexOf(one) > APPEAL_LEVELS.indexOf(other);

/** How many people could decide in each office, without those whom the appeal passes by. */
export type Judges = Readonly<Record<AppealLevel, number>>;

/**
 * Where an appeal goes that is filed now: to another moderator, or where there is none, at once to the next office that
 * has somebody. It is never nobody's: the last office has it even while it is vacant.
 */
export const firstLevel = (judges: Judges): AppealLevel =>
	APPEAL_LEVELS.find((level) => judges[level] > 0) ?? 'secretariat';

/** Where it goes from an office that did not decide in time; null where nobody is left above. */
export const levelAbove = (level: AppealLevel, judges: Judges): AppealLevel | null =>
	APPEAL_LEVELS.find((above) => isAbove(above, level) && judges[above] > 0) ?? null;
