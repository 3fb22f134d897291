import type { Capacity } from '../actor/capacity';
import type { ActLaw } from './act-law';
import { CITES, MODERATION_ACTS } from './moderation-acts';

const STAFF = ['officer', 'agency_head', 'facilitator', 'moderator', 'inspector'] as const satisfies Capacity[];

/** A step of the ladder; of a promise, which one and whose. */
const CLIMB = ['clock', 'step', 'level', 'agencyId?', 'position?', 'promisedBy?'] as const;

/** What was let in: of an input its number, and whether the reporter wrote it. */
const LET_IN = ['postId', 'inputs?', 'ofReporter?'] as const;

/** What is done in any thread, whatever it is about. Who hears of it is each half's to say. */
export const FORUM_ACTS = {
	reply: {
		by: ['reporter', ...STAFF, 'citizen'],
		verb: 'balas',
		asks: { text: 'required', files: 'optional' },
		words: 'reply',
		keeps: ['counter?'],
		about: 'words'
	},
	note: {
		by: STAFF,
		verb: 'catatan',
		asks: { text: 'required', files: 'optional' },
		words: 'internal_note',
		keeps: ['mentions?'],
		about: 'words',
		inside: true
	},
	hide_thread: {
		by: ['moderator'],
		verb: 'sembunyikan',
		asks: { rule: 'required', text: 'required' },
		words: 'reason',
		keeps: CITES,
		when: { hidden: false },
		does: ['hides'],
		moderates: true
	},
	restore_thread: {
		by: ['moderator'],
		verb: 'tampilkan',
		asks: { text: 'required' },
		words: 'reason',
		when: { hidden: true },
		does: ['restores'],
		undoes: ['hide_thread']
	},
	hide_post: {
		by: ['moderator', 'facilitator'],
		verb: 'sembunyikan-kiriman',
		asks: { rule: 'required', text: 'required' },
		words: 'reason',
		carried: true,
		keeps: ['postId', ...CITES],
		does: ['hides_post'],
		about: 'post',
		moderates: true,
		undoes: ['collapse_post']
	},
	restore_post: {
		by: ['moderator', 'facilitator'],
		verb: 'tampilkan-kiriman',
		asks: { text: 'required' },
		words: 'reason',
		carried: true,
		keeps: ['postId'],
		does: ['restores_post'],
		about: 'post',
		undoes: ['hide_post', 'split_post', 'refuse_post', 'refuse_inputs']
	},
	// A moderator looked at what was reported and leaves it as it is: that stands in the book as well.
	dismiss_flags: {
		by: ['moderator'],
		words: null,
		keeps: ['postId?', ...CITES],
		about: 'thread_or_post',
		inside: true,
		moderates: true
	},
	// What has the shape of spam is folded until a moderator has looked or its time is over; a click opens it.
	collapse_post: {
		by: ['system'],
		words: 'reason',
		keeps: ['postId', ...CITES],
		does: ['folds_post'],
		about: 'post',
		moderates: true
	},
	lift_collapse: {
		by: ['system', 'moderator'],
		words: null,
		keeps: ['postId'],
		does: ['unfolds_post'],
		about: 'post',
		undoes: ['collapse_post']
	},
	// What was held until somebody looked. While it waits, and when it is refused, nobody else learns that it exists.
	admit: {
		by: ['moderator', 'facilitator'],
		verb: 'loloskan',
		asks: {},
		words: null,
		keeps: LET_IN,
		does: ['restores_post'],
		about: 'post'
	},
	refuse_post: {
		by: ['moderator', 'facilitator'],
		verb: 'tolak-kiriman',
		asks: { rule: 'required', text: 'required' },
		words: 'reason',
		keeps: ['postId', ...CITES],
		about: 'post',
		inside: 'oversight',
		moderates: true
	},
	// Nobody decided in time: a forum that keeps words in silence is worse than one that shows them unread.
	release: { by: ['system'], words: null, keeps: LET_IN, does: ['restores_post'], about: 'post' },
	...MODERATION_ACTS,
	lock: {
		by: ['moderator', 'facilitator'],
		verb: 'kunci',
		asks: { rule: 'required', text: 'required' },
		words: 'reason',
		keeps: CITES,
		when: { locked: false },
		does: ['locks'],
		moderates: true
	},
	unlock: {
		by: ['moderator', 'facilitator'],
		verb: 'buka-kunci',
		asks: { text: 'required' },
		words: 'reason',
		when: { locked: true },
		does: ['unlocks'],
		undoes: ['lock']
	},
	// Words are masked where they stand, and sealed; the rest stays. What was masked is told by its kind alone.
	redact: {
		by: ['moderator', 'facilitator'],
		verb: 'samarkan',
		asks: { passages: 'optional', otherWords: 'optional', rule: 'required', text: 'required' },
		words: 'reason',
		carried: true,
		keeps: ['postId?', 'redacted', ...CITES],
		about: 'written',
		moderates: true
	},
	unredact: {
		by: ['moderator', 'facilitator'],
		verb: 'kembalikan-kata',
		asks: { text: 'required' },
		words: 'reason',
		carried: true,
		keeps: ['postId?'],
		about: 'masked',
		undoes: ['redact']
	},
	redact_picture: {
		by: ['moderator', 'facilitator'],
		verb: 'samarkan-gambar',
		asks: { areas: 'required', areasWay: 'required', rule: 'required', text: 'required' },
		words: 'reason',
		carried: true,
		keeps: ['postId?', ...CITES],
		about: 'picture',
		moderates: true
	},
	restore_picture: {
		by: ['moderator', 'facilitator'],
		verb: 'kembalikan-gambar',
		asks: { text: 'required' },
		words: 'reason',
		carried: true,
		keeps: ['postId?'],
		about: 'masked',
		undoes: ['redact_picture']
	},
	// They move no clock, but their letters name its due day.
	remind: { by: ['system'], words: null, keeps: CLIMB, does: ['reckons'], inside: true },
	escalate: { by: ['system'], words: null, keeps: CLIMB, does: ['reckons'] },
	// Something in it waits for a moderator, longer than the forum allows itself. What it is may hint at who reported it.
	queue_overdue: { by: ['system'], words: null, keeps: ['queue', 'step', 'level'], inside: 'oversight' },
	recalculate: { by: ['system'], words: 'reason', keeps: ['calendarVersion', 'moved'], does: ['reckons'] }
} as const satisfies Record<string, Omit<ActLaw, 'told'>>;

export type ForumAction = keyof typeof FORUM_ACTS;

/** To ask a moderator to look is no act: it leaves no event and no name. Its page is like that of an act all the same. */
export const FLAG = {
	verb: 'laporkan',
	asks: { flagReason: 'required', text: { need: 'optional', most: 500 } },
	about: 'thread_or_post'
} as const satisfies Pick<ActLaw, 'verb' | 'asks' | 'about'>;

type Heard<Told extends Record<ForumAction, readonly string[]>> = {
	[Act in ForumAction]: (typeof FORUM_ACTS)[Act] & { told: Told[Act] };
};

/** The rows of a half of the forum: each act with who hears of it there. */
export const heardBy = <const Told extends Record<ForumAction, readonly string[]>>(told: Told): Heard<Told> =>
	Object.fromEntries(
		Object.entries(FORUM_ACTS).map(([act, law]) => [act, { ...law, told: told[act as ForumAction] }])
	) as Heard<Told>;

export type Undoing = {
	[Act in ForumAction]: (typeof FORUM_ACTS)[Act] extends { moderates: true }
		? never
		: (typeof FORUM_ACTS)[Act] extends { undoes: readonly string[] }
			? Act
			: never;
}[ForumAction];

/** What takes the place of a lighter act does not take it back. */
const UNDOING = Object.entries(FORUM_ACTS).flatMap(([act, law]) =>
	'undoes' in law && !('moderates' in law) ? [act as Undoing] : []
);

/** Everything that an act in the thread can take back. */
export const UNDONE: readonly string[] = UNDOING.flatMap((undoing) => FORUM_ACTS[undoing].undoes);

/** The act that takes back what another did; undefined where nothing in the thread does. */
export const undoingAct = (act: string): Undoing | undefined =>
	UNDOING.find((undoing) => (FORUM_ACTS[undoing].undoes as readonly string[]).includes(act));

/** Whether an act took words out of everybody's sight: then its author can offer others instead. */
export function tookFromSight(act: string): boolean {
	const undoing = undoingAct(act);
	const law: Pick<ActLaw, 'words' | 'does'> | undefined = undoing && FORUM_ACTS[undoing];
	return law?.does?.some((effect) => effect === 'restores' || effect === 'restores_post') ?? false;
}
