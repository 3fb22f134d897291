import type { ActLaw } from '../thread/act-law';

/**
 * What changes who may see a report, and the name of its reporter. Both go both ways; what its reporter wished to be hidden
 * nobody shows but they.
 */
export const MODE_ACTS = {
	hide_name: {
		by: ['reporter', 'moderator'],
		verb: 'sembunyikan-nama',
		asks: { text: { need: 'optional', most: 500 } },
		owes: ['moderator'],
		words: 'reason',
		keeps: ['counter?'],
		when: { anonymous: false },
		told: ['reporter']
	},
	show_name: {
		by: ['reporter'],
		verb: 'tampilkan-nama',
		asks: {},
		words: null,
		keeps: ['counter?'],
		when: { anonymous: true },
		told: []
	},
	seal_report: {
		by: ['reporter', 'moderator'],
		verb: 'rahasiakan',
		asks: { text: { need: 'optional', most: 500 } },
		owes: ['moderator'],
		words: 'reason',
		keeps: ['counter?'],
		when: { confidential: false },
		told: ['reporter', 'officers'],
		does: ['seals']
	},
	open_report: {
		by: ['reporter', 'moderator'],
		verb: 'buka-untuk-umum',
		asks: { text: { need: 'optional', most: 500 } },
		owes: ['moderator'],
		words: 'reason',
		keeps: ['counter?'],
		when: { confidential: true },
		told: ['reporter', 'officers', 'followers'],
		does: ['unseals']
	}
} as const satisfies Record<string, ActLaw>;
