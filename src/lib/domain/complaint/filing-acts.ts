import type { ActLaw } from '../thread/act-law';

/** Where a report is filed and how it is found: its category here, its number elsewhere, the code of its reporter. */
export const FILING_ACTS = {
	// To another category, and so to other lists; whose turn it is and the clocks stay.
	recategorise: {
		by: ['moderator'],
		verb: 'pindah-kategori',
		asks: { category: 'required', text: 'required' },
		words: 'reason',
		told: ['reporter']
	},
	record_sp4n: {
		by: ['moderator', 'officer', 'agency_head'],
		verb: 'sp4n',
		asks: { sp4nNumber: 'required' },
		words: null,
		told: ['reporter']
	},
	// At a counter the code is printed and shown to nobody; printed again it is another, and the one before opens nothing.
	issue_code: {
		by: ['officer', 'agency_head', 'facilitator', 'moderator', 'inspector', 'admin'],
		words: null,
		told: ['reporter']
	}
} as const satisfies Record<string, ActLaw>;
