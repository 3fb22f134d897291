import type { Actor, Role } from '$lib/domain/actor/actor';
import { JUDGE_AT, type AppealAction, type AppealOutcome } from '$lib/domain/appeal/appeal';
import { decideAppeal, type AppealRefusal, type BeforeAppeal } from '$lib/domain/appeal/decide-appeal';
import { isRefusal } from '$lib/domain/complaint/refusal';
import { surelyPersonal } from '$lib/domain/personal-data/find';
import { allow, refuse, type Result } from '$lib/domain/result';
import { recordInAppeal } from '../../db/appeals';
import { markDenial } from '../../db/cases';
import type { NotBegun } from '../in-thread';
import type { Deps } from '../record';
import { inDecision, type DecisionCommand, type Done, type OpenedDecision } from './in-decision';
import { liftDecision } from './lift-decision';
import { keepOnAppeal } from './merge-appeal';
import { tellParties } from './tell-parties';

export type InAppeal = DecisionCommand & {
	action: Exclude<AppealAction, 'climb' | 'expire'>;
	words?: string;
	outcome?: AppealOutcome;
};
/** That something is not due is said to time alone. */
export type InAppealRefusal =
	Exclude<AppealRefusal, 'not_due'> | 'no_appeal' | 'answered_in_report' | 'reason_personal';

/**
 * What the three of an appeal do in it. Where the decision falls, the act that takes it back happens here, in the same
 * transaction: an appeal is settled by the act that answers it, never by a second one. Of a refused report that act needs
 * to be chosen (an agency, another reason) and is done in the report.
 */
export const actInAppeal = (deps: Deps, command: InAppeal): Promise<Result<Done, InAppealRefusal | NotBegun>> =>
	inDecision(deps, `appeal_${command.action}`, command, async (opened): Promise<Result<Done, InAppealRefusal>> => {
		const { trx, decision, appeal, at } = opened;
		if (!appeal) return refuse('no_appeal');
		const { action, words = '', outcome, doer } = command;
		const stands = standingOf(opened);
		const decided = decideAppeal(appeal, { action, words, at, ...(outcome && { outcome }) }, stands);
		if (!decided.ok) return refuse(decided.refusal === 'not_due' ? 'appeal_settled' : decided.refusal);
		if (isRefusal(decision.act) && (action === 'decide' || action === 'concede')) return refuse('answered_in_report');
		// Everybody reads it in the book: what was hidden must not stand there instead.
		if ((action === 'decide' || action === 'concede') && surelyPersonal(words).length > 0)
			return refuse('reason_personal');
		const next = await recordInAppeal(trx, deps, appeal, decided.value);
		// Who takes back their own decision does so in the office in which they took it; on appeal it falls in that which has it.
		const own = decision.byRole === 'facilitator' ? 'facilitator' : 'moderator';
		if (action === 'concede') await liftDecision(opened, deps, { doer, role: own, words, end: 'restored' });
		if (action === 'decide' && outcome !== 'upheld')
			await liftDecision(opened, deps, { doer, role: JUDGE_AT[appeal.level], words, end: 'reversed' });
		const isKept = action === 'withdraw' || (action === 'decide' && outcome === 'upheld');
		if (isKept)
			await keepLink(opened, deps, { doer, role: JUDGE_AT[appeal.level], words, isJudged: action === 'decide' });
		await tellParties(trx, deps, decision, next);
		return allow({ number: decision.number });
	});

/** Who stands before an appeal: offices count only for who is not the author, by whatever door they came. */
export const standingOf = ({ isAuthor, judge }: Pick<OpenedDecision, 'isAuthor' | 'judge'>): BeforeAppeal => ({
	userId: judge.userId,
	isAuthor,
	offices: judge.appointments.map(({ role }) => role)
});

type Kept = { doer: Actor; role: Role; words: string; isJudged: boolean };

/** Nobody says any more that a linked report is another matter: its reporter took it back, or somebody else has looked. */
async function keepLink(
	{ trx, decision, thread, at }: OpenedDecision,
	deps: Deps,
	{ isJudged, ...answer }: Kept
): Promise<void> {
	if (decision.act !== 'merge' || thread?.kind !== 'complaint' || thread.mergeDeniedAt === null) return;
	if (isJudged) await keepOnAppeal(trx, deps, thread, { ...answer, at });
	else await markDenial(trx, thread.id, null);
}
