import type { ActLaw } from '../thread/act-law';

/**
 * What links reports of one matter, and what parts them again. Linking moves nothing: each keeps its number, its thread, its
 * clocks and its reporter's rights. A reporter who says that theirs is another matter asks the moderators, of whom another
 * than the one who linked it may answer that it stays.
 */
export const MERGE_ACTS = {
	merge: {
		by: ['moderator'],
		verb: 'gabungkan',
		asks: { into: 'required', text: { need: 'required', most: 1000 }, along: 'optional' },
		words: 'reason',
		when: { merged: false },
		told: ['reporter']
	},
	unmerge: {
		by: ['moderator'],
		verb: 'pisahkan',
		asks: { text: { need: 'required', most: 1000 } },
		words: 'reason',
		keeps: ['into'],
		when: { merged: true },
		told: ['reporter']
	},
	deny_merge: {
		by: ['reporter'],
		verb: 'bukan-kasus-sama',
		asks: { text: { need: 'required', most: 1000 } },
		words: 'reason',
		keeps: ['counter?'],
		when: { merged: true, mergeDenied: false },
		told: ['moderators']
	},
	keep_merge: {
		by: ['moderator'],
		verb: 'tetap-satu-kasus',
		asks: { text: { need: 'required', most: 1000 } },
		words: 'reason',
		when: { merged: true, mergeDenied: true },
		told: ['reporter']
	},
	// What was proposed as alike is not; it is not proposed again.
	decline_merge: {
		by: ['moderator'],
		verb: 'bukan-kembar',
		asks: { into: 'required' },
		words: null,
		told: [],
		inside: true
	}
} as const satisfies Record<string, ActLaw>;

export type MergeAct = keyof typeof MERGE_ACTS;

export const isMergeAct = (act: string): act is MergeAct => Object.hasOwn(MERGE_ACTS, act);
