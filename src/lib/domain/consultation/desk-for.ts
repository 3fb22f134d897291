import { maySeeInternal } from '../thread/visibility';
import type { ConsultationViewer } from './consultation-for';
import { checklistFor, decideStage, isEvidence, stageActsFor } from './decide';
import type { ChecklistEntry, Consultation, Gathered, GuardedStep, PersonalStageAction, StageRefusal } from './decide';
import { stepAhead } from './hosting/host';
import { decideFinalising, decideReopening } from './minutes/minutes';

/** A button from stage to stage. What it still waits for is said beside it, and again when it is pressed all the same. */
export type StageOffer = { action: PersonalStageAction; why: Exclude<StageRefusal, 'not_allowed'> | null };

/** The desk of a consultation: the acts that go by what was gathered on it. */
export type ConsultationDesk = {
	/** What the host works towards, and what it asks for; null when the consultation is over. */
	step: GuardedStep | null;
	checklist: ChecklistEntry[];
	moves: StageOffer[];
	/** What the fixing of the text asks for, where this person may fix it as soon as all is there. */
	fix: ChecklistEntry[] | null;
	/** Opens a fixed text again. */
	reopen: boolean;
	allSigned: boolean;
};

export type DeskRecord = { consultation: Consultation; gathered: Gathered };

/** The desk as one person may use it; null for who neither hosts nor oversees. */
export function deskFor({ consultation, gathered }: DeskRecord, viewer: ConsultationViewer): ConsultationDesk | null {
	const { capacities } = viewer;
	if (!maySeeInternal(capacities)) return null;
	const step = stepAhead(consultation);
	const fixing = decideFinalising(consultation, gathered, capacities);
	const mayFix = fixing.ok || isEvidence(fixing.refusal);
	return {
		step,
		checklist: step ? checklistFor(step, consultation, gathered) : [],
		moves: movesFor({ consultation, gathered }, viewer),
		fix: mayFix ? checklistFor('finalise_minutes', consultation, gathered) : null,
		reopen: decideReopening(consultation, gathered, capacities).ok,
		allSigned: gathered.parties > 0 && gathered.signed === gathered.parties
	};
}

/** A reason is asked in the form itself. */
const REASON = '-';

function movesFor({ consultation, gathered }: DeskRecord, viewer: ConsultationViewer): StageOffer[] {
	return stageActsFor(consultation, viewer.capacities).map((action) => {
		const decision = decideStage(consultation, { action, reason: REASON }, gathered, viewer);
		return { action, why: decision.ok || decision.refusal === 'not_allowed' ? null : decision.refusal };
	});
}
