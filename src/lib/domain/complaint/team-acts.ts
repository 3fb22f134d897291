import type { ActLaw } from '../thread/act-law';
import type { Audience } from './audience';

/**
 * What the people of an agency settle among themselves about a report that it handles: who has it, and who watches it. It
 * moves no clock, and nobody outside learns of the person. The forms stand at their desk, so no act has a page of its own.
 */
export const TEAM_ACTS = {
	// To a colleague, to oneself, or back to nobody.
	assign: {
		by: ['officer', 'agency_head'],
		words: 'reason',
		keeps: ['assigneeId?', 'relievedId?'],
		inside: true,
		told: ['assignee', 'colleagues']
	},
	// Whoever had it serves there no longer.
	vacate: { by: ['system'], words: null, keeps: ['relievedId'], does: ['vacates'], inside: true, told: ['heads'] },
	watch: { by: ['officer', 'agency_head'], words: null, inside: true, told: [] },
	unwatch: { by: ['officer', 'agency_head'], words: null, inside: true, told: [] }
} as const satisfies Record<string, ActLaw<Audience, 'vacates'>>;

/** Why somebody does not get a report, or does not watch it. */
export type TeamRefusal = 'not_allowed' | 'already_so' | 'colleague_unknown' | 'taken_meanwhile';

/** Whoever watches a report hears of everything that its handlers can see, but for what is one person's own. */
export const isWatched = ({ inside, told }: Pick<ActLaw, 'words' | 'inside' | 'told'>): boolean =>
	inside !== 'oversight' && (!inside || told.length > 0);
