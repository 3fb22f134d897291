import { allow, refuse, type Result } from '../result';
import { isAnnounced, STAGE_WINDOW, type ConsultationStage } from './stage';
import type { Method, Scope } from './words';

/** What the host says of a consultation before and while it is open. */
export type Details = {
	title: string;
	/** Markdown, in plain words. */
	question: string;
	background: string;
	scope: Scope;
	method: Method;
	opensAt: Date | null;
	closesAt: Date | null;
	/** Decree or letter that names the team. */
	teamDecree: string;
	contact: string;
	aboutServiceStandard: boolean;
	aboutServiceDeclaration: boolean;
	aboutSurvey: boolean;
	serviceId: string | null;
	/** Asked one by one, besides the question as a whole. */
	questions: readonly string[];
};

export type RevisionRefusal = 'reason_required' | 'window' | 'in_the_past' | 'fixed_once_open' | 'never_shorter';

/** What was announced and people have begun to answer is not rewritten under their words. */
export const areDetailsFixed = (stage: ConsultationStage): boolean => STAGE_WINDOW[stage] === 'running';

const isFixedPartChanged = (before: Details, after: Details): boolean =>
	before.title !== after.title ||
	before.question !== after.question ||
	before.scope !== after.scope ||
	before.opensAt?.getTime() !== after.opensAt?.getTime() ||
	before.questions.join('\n') !== after.questions.join('\n');

/**
 * Whether a consultation may say this from now on. A draft may leave its window open; after it was announced every change
 * says what changed, and while people are writing the window only grows.
 */
export function decideRevision(
	stage: ConsultationStage,
	before: Details,
	after: Details,
	{ note, at }: { note: string; at: Date }
): Result<null, RevisionRefusal> {
	const { opensAt, closesAt } = after;
	const announced = isAnnounced(stage);
	if (announced && !note.trim()) return refuse('reason_required');
	if ((opensAt === null) !== (closesAt === null) || (announced && opensAt === null)) return refuse('window');
	const fixed = areDetailsFixed(stage);
	if (fixed && isFixedPartChanged(before, after)) return refuse('fixed_once_open');
	if (opensAt === null || closesAt === null) return allow(null);
	if (opensAt >= closesAt) return refuse('window');
	if (fixed && before.closesAt && closesAt < before.closesAt) return refuse('never_shorter');
	if (closesAt <= at || (!fixed && opensAt <= at)) return refuse('in_the_past');
	return allow(null);
}
