import { addDays, type IsoDate } from '../calendar/iso-date';
import { dayOf } from '../calendar/zone';
import { policyFor } from '../deadline/policy';
import { reckonOverVersions, type ClockRules } from '../deadline/rules';
import type { Reckoning } from '../deadline/reckon';
import { REOPEN_DAYS } from '../complaint/status';
import type { Appeal } from './appeal';
import type { DecisionEnd } from '../moderation/decision';
import { UNDONE } from '../thread/acts';
import { MERGE_ACTS } from '../complaint/merge-acts';
import { REFUSALS, isRefusal } from '../complaint/refusal';

/** Calendar days in which an act of moderation can be appealed; a refused report has the longer time of a closed one. */
export const APPEAL_DAYS = 20;

type Decided = { act: string; at: Date; endKind: DecisionEnd | null };

/** The last day on which an appeal against a decision can be filed. It is wholly its author's. */
export const lastDayToAppeal = ({ act, at }: Pick<Decided, 'act' | 'at'>, zone: string): IsoDate =>
	addDays(dayOf(at, zone), isRefusal(act) ? REOPEN_DAYS : APPEAL_DAYS);

/** What takes something from somebody, and can be appealed against. To leave flagged words as they are does not. */
export const AGAINST_SOMEBODY: readonly string[] = [...UNDONE, ...MERGE_ACTS.unmerge.undoes, ...REFUSALS];
export const isAgainstSomebody = (act: string): boolean => AGAINST_SOMEBODY.some((against) => against === act);

export type FilingObstacle = 'not_allowed' | 'already_appealed' | 'already_so' | 'too_late';

/** Why this person cannot appeal against a decision now; null where they can. What is over by its time can still be wrong. */
export function obstacleToAppeal(
	decision: Decided,
	{ isAuthor, isAppealed }: { isAuthor: boolean; isAppealed: boolean },
	at: Date,
	zone: string
): FilingObstacle | null {
	if (!isAuthor || !isAgainstSomebody(decision.act)) return 'not_allowed';
	if (isAppealed) return 'already_appealed';
	if (decision.endKind === 'restored' || decision.endKind === 'reversed') return 'already_so';
	return dayOf(at, zone) > lastDayToAppeal(decision, zone) ? 'too_late' : null;
}

/**
 * By when whoever has the appeal must have decided it: the limit in force for appeals, in working days, from the day on
 * which they got it. Nothing stops it: neither a question nor an author who does not answer.
 */
export function appealDue({ since }: Pick<Appeal, 'since'>, rules: ClockRules): Reckoning {
	const day = dayOf(since, rules.zone);
	const policy = policyFor(rules.policies, { clock: 'appeal', classification: null, agencyId: null, day });
	return reckonOverVersions({ startedAt: since, pauses: [], metAt: null, endedAt: null }, policy, rules).reckoning;
}

export const isOverdue = (appeal: Pick<Appeal, 'since'>, at: Date, rules: ClockRules): boolean => {
	const { dueAt } = appealDue(appeal, rules);
	return dueAt !== null && dueAt <= at;
};
