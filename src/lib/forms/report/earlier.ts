import type { VisibilityMode } from '$lib/domain/thread/visibility';
import type { ReportDraft } from './fields';

/** How a report is sent, in two words. */
export const isAnonymous = (mode: VisibilityMode): boolean => mode === 'anonymous' || mode === 'both';
export const isConfidential = (mode: VisibilityMode): boolean => mode === 'confidential' || mode === 'both';

type Boxes = { has: (name: string) => boolean; get: (name: string) => unknown };

/**
 * Drafts and pages of an earlier version hold two boxes in place of one choice. Whoever ticked one stays as hidden as they
 * wished to be.
 */
export function inWordsOfNow(draft: ReportDraft, boxes: Boxes): ReportDraft {
	if (draft.mode || !(boxes.has('anonymous') || boxes.has('confidential'))) return draft;
	const [anonymous, confidential] = [boxes.get('anonymous') === 'on', boxes.get('confidential') === 'on'];
	const mode = anonymous ? (confidential ? 'both' : 'anonymous') : confidential ? 'confidential' : 'open';
	return { ...draft, mode: mode satisfies VisibilityMode };
}
