import type { ActLaw } from '../thread/act-law';
import type { Audience } from './audience';

/** How a reporter answers what was done, takes a report back, or does not leave it at that. */
export const REPORTER_ACTS = {
	confirm: {
		by: 'turn',
		verb: 'setujui',
		asks: { text: 'optional' },
		words: 'reply',
		keeps: ['counter?'],
		line: true,
		judges: true,
		told: ['officers', 'followers']
	},
	contest: {
		by: 'turn',
		verb: 'sanggah',
		asks: { text: 'required', files: 'optional' },
		words: 'objection',
		keeps: ['counter?'],
		told: ['officers', 'heads', 'inspectors', 'secretariat', 'followers']
	},
	withdraw: {
		by: ['reporter'],
		verb: 'tarik',
		asks: { text: 'optional' },
		words: 'reply',
		keeps: ['counter?'],
		line: true,
		told: ['officers', 'followers']
	},
	reopen: {
		by: ['reporter'],
		verb: 'buka-kembali',
		asks: { text: 'required', files: 'optional' },
		words: 'objection',
		keeps: ['counter?'],
		line: true,
		told: ['officers', 'heads', 'inspectors', 'secretariat', 'followers']
	},
	appeal: {
		by: ['reporter'],
		verb: 'banding',
		asks: { text: 'optional', files: 'optional' },
		words: 'objection',
		keeps: ['counter?'],
		line: true,
		told: ['moderators', 'followers']
	}
} as const satisfies Record<string, ActLaw<Audience>>;
