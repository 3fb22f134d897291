import type { ActLaw } from '../thread/act-law';

/** What a report says, where it is filed and how it is found: its category here, its number elsewhere, the code of its reporter. */
export const FILING_ACTS = {
	// A slip of the pen, until a moderator has sent it on. Who reads it, and what it is, are acts of their own.
	revise: {
		by: ['reporter'],
		verb: 'perbaiki',
		asks: { title: 'required', text: { need: 'required', least: 30, most: 4000 }, place: 'required' },
		words: null,
		keeps: ['counter?'],
		told: []
	},
	// Pictures and documents, for as long as words are taken. Without words of their own they say what they are.
	add_files: {
		by: ['reporter', 'officer', 'agency_head'],
		verb: 'tambah-foto',
		asks: { text: { need: 'optional', most: 500 }, files: 'required' },
		words: 'reply',
		keeps: ['counter?'],
		told: ['reporter', 'officers', 'moderators']
	},
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
