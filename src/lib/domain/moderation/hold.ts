import type { Sighting } from './watched-words';

/**
 * What speaks for holding somebody's words until a moderator has looked. `guest`: of who has no account, in consultations,
 * always; all others only of newcomers, where the settings of the category say so.
 */
export const HOLD_GROUNDS = ['guest', 'links', 'watched_words', 'rate', 'like_removed', 'copied'] as const;
export type HoldGround = (typeof HOLD_GROUNDS)[number];
/** Those that the settings of a category switch on and off. */
export const HOLD_SIGNALS = ['links', 'watched_words', 'rate', 'like_removed', 'copied'] as const;
export type HoldSignal = (typeof HOLD_SIGNALS)[number];

/** How a post stands that was held: nobody but its author and who looks after the forum knows that it exists. */
export const HELD_STATES = ['waiting', 'refused'] as const;
export type HeldState = (typeof HELD_STATES)[number];

/** How the holding of a post ended; `released`: nobody decided in time. */
export const HOLD_OUTCOMES = ['admitted', 'refused', 'released'] as const;
export type HoldOutcome = (typeof HOLD_OUTCOMES)[number];

/** The settings of a category: from how much on each signal counts; null where it does not. */
export type HoldSettings = {
	/** A newcomer: an account younger than this and with fewer posts that stand. Who has none is one always. */
	newcomerDays: number;
	newcomerPosts: number;
	/** Links in one post. */
	links: number | null;
	watchedWords: boolean;
	/** Posts within so many minutes, this one included. */
	ratePosts: number | null;
	rateMinutes: number;
	/** Per cent of what was said in a post that was hidden or refused. */
	likeRemoved: number | null;
	/** Others who posted the same lately. */
	copied: number | null;
	/** After how many hours without a decision it is shown by itself. */
	releaseHours: number;
};

/** What holds where nobody has decided otherwise. */
export const DEFAULT_SETTINGS: HoldSettings = {
	newcomerDays: 14,
	newcomerPosts: 3,
	links: 1,
	watchedWords: true,
	ratePosts: 5,
	rateMinutes: 10,
	likeRemoved: 80,
	copied: 2,
	releaseHours: 24
};

/**
 * In a consultation many may say the same in the same words, and one person something of each provision: neither is abuse.
 * Guests' inputs, which all wait, have three days.
 */
export const CONSULTATION_SETTINGS: HoldSettings = {
	...DEFAULT_SETTINGS,
	ratePosts: 20,
	likeRemoved: null,
	copied: null,
	releaseHours: 72
};

/** Whose settings hold where a category has none of its own, and those of all consultations. */
export const EVERYWHERE = '*';
export const IN_CONSULTATIONS = 'konsultasi';

/** What is known of somebody who writes, and of what they write. */
export type Writing = {
	/** Days since the account was made; null: a guest, or who opened their report by its code. */
	accountDays: number | null;
	/** Posts of the account that stand. */
	standing: number;
	links: readonly string[];
	sightings: readonly Sighting[];
	/** Posts within the settings' minutes, this one included. */
	lately: number;
	/** How like the likest removed post, in per cent. */
	likeRemoved: number;
	/** How many others posted the same lately. */
	copies: number;
};

/** One thing that speaks for holding, with what of the text it rests on; in the author's sight too. */
export type Ground = { code: HoldGround; cited: string[] };

export const isNewcomer = (
	{ accountDays, standing }: Pick<Writing, 'accountDays' | 'standing'>,
	{ newcomerDays, newcomerPosts }: Pick<HoldSettings, 'newcomerDays' | 'newcomerPosts'>
): boolean => accountDays === null || (accountDays < newcomerDays && standing < newcomerPosts);

/** How each signal speaks: what it rests on; null where it is silent. */
const SPEAKS: Record<HoldSignal, (writing: Writing, settings: HoldSettings) => string[] | null> = {
	links: ({ links }, { links: least }) => (least !== null && links.length >= least ? [...links] : null),
	watched_words: ({ sightings }, { watchedWords }) => {
		const held = sightings.filter(({ mode }) => mode === 'hold');
		return watchedWords && held.length > 0 ? held.map(({ written }) => written) : null;
	},
	rate: ({ lately }, { ratePosts }) => (ratePosts !== null && lately >= ratePosts ? [`${lately}`] : null),
	like_removed: ({ likeRemoved }, { likeRemoved: least }) =>
		least !== null && likeRemoved >= least ? [`${likeRemoved}`] : null,
	copied: ({ copies }, { copied }) => (copied !== null && copies >= copied ? [`${copies}`] : null)
};

/** All that speaks for holding these words; nothing does where their writer is known. */
export const groundsFor = (writing: Writing, settings: HoldSettings): Ground[] =>
	isNewcomer(writing, settings)
		? HOLD_SIGNALS.flatMap((code) => {
				const cited = SPEAKS[code](writing, settings);
				return cited ? [{ code, cited }] : [];
			})
		: [];

const HOUR = 3_600_000;

/** By when a moderator has decided, or it is shown by itself. */
export const releaseAt = (since: Date, { releaseHours }: Pick<HoldSettings, 'releaseHours'>): Date =>
	new Date(since.getTime() + releaseHours * HOUR);

const LINK =
	/(?:https?:\/\/|www\.)[^\s<>)\]"']+|\b[\w-]+\.(?:com|net|org|xyz|top|vip|bet|click|site|online|link|me|ly)\b(?:\/\S*)?/gi;

/** The links in a text, as they were written, without what ends the sentence; an address of this site is none. */
export const linksIn = (text: string, ownHost: string): string[] =>
	[...new Set(text.match(LINK)?.map((link) => link.replace(/[.,;:!?…]+$/, '')))].filter(
		(link) => !link.toLowerCase().includes(ownHost.toLowerCase())
	);
