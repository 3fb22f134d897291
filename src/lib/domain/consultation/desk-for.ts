import { maySeeInternal } from '../thread/visibility';
import type { ConsultationViewer } from './consultation-for';
import { checklistFor, decideStage, isEvidence, missingFor, stageActsFor } from './decide';
import type { ChecklistEntry, Consultation, Evidence, Gathered, PersonalStageAction } from './decide';
import type { Sitting } from './hosting/sitting';
import { decideFinalising, decideReopening, decideSealing } from './minutes/minutes';
import { pathOf, type Path } from './path';

/** A button from stage to stage. What it still waits for is said beside it, and again when it is pressed all the same. */
export type StageOffer = { action: PersonalStageAction; why: Evidence | 'too_early' | null };

/** The desk of a consultation: its path, and the acts that go by what was gathered along it. */
export type ConsultationDesk = {
	path: Path;
	moves: StageOffer[];
	/** What the fixing of the text asks for, where this person may fix it as soon as all is there. */
	fix: ChecklistEntry[] | null;
	/** Opens a fixed text again. */
	reopen: boolean;
	/** Seals minutes in spite of a refusal on record. */
	seal: boolean;
	/** Names stand under the text, which opening it again makes void. */
	voids: boolean;
	allSigned: boolean;
};

export type DeskRecord = {
	consultation: Consultation;
	gathered: Gathered;
	/** The first of its meetings. */
	sitting: Sitting | null;
};

/** The desk as one person may use it; null for who neither hosts nor oversees. */
export function deskFor(record: DeskRecord, viewer: ConsultationViewer): ConsultationDesk | null {
	const { consultation, gathered } = record;
	const { capacities, at } = viewer;
	if (!maySeeInternal(capacities)) return null;
	const fixing = decideFinalising(consultation, gathered, capacities);
	const mayFix = fixing.ok || isEvidence(fixing.refusal);
	return {
		path: pathOf({ ...record, at }),
		moves: movesFor(record, viewer),
		fix: mayFix ? checklistFor('finalise_minutes', consultation, gathered) : null,
		reopen: decideReopening(consultation, gathered, REASON, capacities).ok,
		seal: decideSealing(consultation, gathered, capacities).ok,
		voids: gathered.signed + gathered.refused > 0,
		allSigned: missingFor('seal_minutes', consultation, gathered) === null
	};
}

/** A reason is asked in the form itself. */
const REASON = '-';

function movesFor({ consultation, gathered }: DeskRecord, viewer: ConsultationViewer): StageOffer[] {
	return stageActsFor(consultation, viewer.capacities).map((action) => {
		const decision = decideStage(consultation, { action, reason: REASON }, gathered, viewer);
		if (decision.ok) return { action, why: null };
		const { refusal } = decision;
		return { action, why: isEvidence(refusal) || refusal === 'too_early' ? refusal : null };
	});
}
