import type { ActLaw } from './act-law';

/** What moderation cites: a rule as it was in force then; acts of older versions cite the reason of the flags, or nothing. */
export const CITES = ['rule?', 'flagReason?'] as const;

/** A word to whoever wrote a post, and what keeps them from writing more; their own reports stay theirs all the while. */
const SANCTIONS = {
	warn: {
		by: ['moderator', 'facilitator'],
		verb: 'peringatkan',
		asks: { rule: 'required', text: 'required' },
		words: 'reason',
		keeps: ['postId', ...CITES],
		about: 'post',
		inside: 'oversight',
		moderates: true
	},
	silence: {
		by: ['moderator'],
		verb: 'senyapkan',
		asks: { rule: 'required', until: 'required', text: 'required' },
		words: 'reason',
		keeps: ['postId', ...CITES],
		about: 'post',
		inside: 'oversight',
		moderates: true
	},
	suspend: {
		by: ['moderator'],
		verb: 'tangguhkan',
		asks: { rule: 'required', until: 'required', text: 'required' },
		words: 'reason',
		keeps: ['postId', ...CITES],
		about: 'post',
		inside: 'oversight',
		moderates: true
	},
	lift_sanction: {
		by: ['moderator'],
		verb: 'cabut-sanksi',
		asks: { text: 'required' },
		words: 'reason',
		keeps: ['postId'],
		about: 'post',
		inside: 'oversight',
		undoes: ['warn', 'silence', 'suspend']
	}
} as const satisfies Record<string, Omit<ActLaw, 'told'>>;

/** What puts words where they belong. */
const PLACES = {
	// Another matter: out of this thread, and its author is invited to report it by itself. Nobody reports in their name.
	split_post: {
		by: ['moderator', 'facilitator'],
		verb: 'pisahkan-kiriman',
		asks: { rule: 'required', text: 'required' },
		words: 'reason',
		keeps: ['postId', ...CITES],
		does: ['hides_post'],
		about: 'post',
		moderates: true
	},
	pin_post: {
		by: ['moderator', 'facilitator'],
		verb: 'sematkan',
		asks: {},
		words: null,
		keeps: ['postId'],
		about: 'post'
	},
	unpin_post: {
		by: ['moderator', 'facilitator'],
		verb: 'lepas-sematan',
		asks: {},
		words: null,
		keeps: ['postId'],
		about: 'post'
	}
} as const satisfies Record<string, Omit<ActLaw, 'told'>>;

export const MODERATION_ACTS = { ...PLACES, ...SANCTIONS };
