import { EVIDENCE, type Evidence } from '$lib/domain/consultation/decide';
import type { EveryWord } from './every-catalogue';
import type { Refusal } from './refusal/refusal';

/** What is said of a step that waits for each evidence. */
export const lackingEvidence = ({
	consultation,
	refusals
}: Pick<EveryWord, 'consultation' | 'refusals'>): Record<Evidence, Refusal> =>
	Object.fromEntries(
		EVIDENCE.map((evidence) => [evidence, refusals.lacking(consultation.evidence[evidence])])
	) as Record<Evidence, Refusal>;
