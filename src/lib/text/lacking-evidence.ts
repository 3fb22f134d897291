import { EVIDENCE, type Evidence } from '$lib/domain/consultation/decide';
import type { ConsultationCatalogue } from './consultation-catalogue';

/** What is said of a step that waits for each evidence. */
export const lackingEvidence = (
	{ consultation }: Pick<ConsultationCatalogue, 'consultation'>,
	say: (evidence: string) => string
): Record<Evidence, string> =>
	Object.fromEntries(EVIDENCE.map((evidence) => [evidence, say(consultation.evidence[evidence])])) as Record<
		Evidence,
		string
	>;
