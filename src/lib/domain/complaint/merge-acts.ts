import type { ActLaw } from '../thread/act-law';

/** Code of the rule under which reports of one matter are linked. */
export const MERGE_RULE = 'D5';

/**
 * What links reports of one matter, and what parts them again. Linking moves nothing: each keeps its number, its thread, its
 * clocks and its reporter's rights. It is moderation: a reporter who says that theirs is another matter appeals by that, and
 * somebody else answers; of what comes later than an appeal may, another moderator than the one who linked it.
 */
export const MERGE_ACTS = {
	merge: {
		by: ['moderator'],
		verb: 'gabungkan',
		asks: { into: 'required', text: { need: 'required', most: 1000 }, along: 'optional' },
		words: 'reason',
		keeps: ['rule?'],
		when: { merged: false },
		moderates: true,
		told: ['reporter']
	},
	unmerge: {
		by: ['moderator'],
		verb: 'pisahkan',
		asks: { text: { need: 'required', most: 1000 } },
		words: 'reason',
		keeps: ['into'],
		when: { merged: true },
		undoes: ['merge'],
		told: ['reporter']
	},
	deny_merge: {
		by: ['reporter'],
		verb: 'bukan-kasus-sama',
		asks: { text: { need: 'optional', most: 1000 } },
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
