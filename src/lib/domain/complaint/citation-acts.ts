import type { ActLaw } from '../thread/act-law';

/** The bridge from a consultation: what was promised about this report, and how it goes. */
export const CITATION_ACTS = {
	cite: {
		by: ['facilitator'],
		words: null,
		keeps: ['consultation', 'position?', 'cancelled?'],
		told: ['reporter', 'followers']
	},
	tell_progress: {
		by: ['officer', 'agency_head', 'facilitator', 'participant', 'system'],
		words: 'reason',
		keeps: ['consultation', 'commitment', 'position', 'promisedBy'],
		told: ['reporter', 'followers']
	}
} as const satisfies Record<string, ActLaw>;
