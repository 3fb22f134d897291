import type { Capacity } from '../actor/capacity';
import type { PostKind } from './post';

/**
 * The law of one act, as a row of a table: from it follow who may, what the form asks, what the history keeps, who hears
 * and what becomes of the thread. When it may happen is the law of statuses, and the refusals of each `decide`.
 */
export type ActLaw<Audience extends string = string, Own extends string = string> = {
	/** Whoever's turn it is, who asked what is waited for, or exactly these, in the order in which an act counts as theirs. */
	by: 'turn' | 'asker' | readonly Capacity[];
	/** The word of its page in an address: `/pengaduan/7Q4M-2K9X/teruskan`. What has none is done elsewhere, or by time. */
	verb?: string;
	/** What its page asks for. */
	asks?: Asks;
	/** In which capacities words are owed that others may leave out. */
	owes?: readonly Capacity[];
	/** Where the words go: into the history as its reason, under the thread as a post of this kind, or there are none. */
	words: 'reason' | PostKind | null;
	/** What the history keeps besides its words and what was asked; with a question mark what may be missing. */
	keeps?: readonly string[];
	/** The kind of its post does not tell what was done: the history has a line of its own before it. */
	line?: true;
	/** A report moves on its words: empty phrases are no words. */
	tells?: true;
	/**
	 * Done to a leading report it is done to those that are linked to it, each with an event of its own; about words that were
	 * carried so, to all their copies.
	 */
	carried?: true;
	told: readonly Audience[];
	/** Those who follow an office, a place or a subject, and not this one matter, are told of it, too. */
	news?: true;
	/** What it does besides what the law of statuses says: to the thread, to a post, or to what its half knows. */
	does?: readonly (Effect | Own)[];
	/** How the thread must stand, or there is nothing left to do. */
	when?: Partial<Record<Fact, boolean>>;
	/** What it is about; without this, the thread as a whole. */
	about?: Aim;
	/**
	 * Only those who handle or oversee the case see it in the history; `oversight`: not those who handle it, because it
	 * may hint at who the reporter is.
	 */
	inside?: true | 'oversight';
	/** Judges the work of the agency: its own people do not. */
	judges?: true;
	/** It is moderation: it cites a rule in force, stands in the public book, and can be appealed against. */
	moderates?: true;
	/** What it ends: the entries of these acts about the same words. */
	undoes?: readonly string[];
};

/** Everything that a page of an act can ask for. What the law makes of the answers is for `decide`. */
export const ASKED = [
	'areasWay',
	'areas',
	'passages',
	'otherWords',
	'title',
	'text',
	'place',
	'agencyId',
	'classification',
	'category',
	'archiveReason',
	'flagReason',
	'rule',
	'until',
	'responsible',
	'doneWhere',
	'doneOn',
	'outcome',
	'why',
	'promisedOn',
	'repeated',
	'templateSeen',
	'explained',
	'files',
	'rating',
	'sp4nNumber',
	'answeredBy',
	'letterNumber',
	'letterDated',
	'into',
	'along'
] as const;
export type Asked = (typeof ASKED)[number];
export type Need = 'required' | 'optional';
/** Bounds in characters, where they are others than {@link TEXT_MOST}. */
export type Text = { need: Need; least?: number; most: number };
export type Asks = { text?: Need | Text } & Partial<Record<Exclude<Asked, 'text'>, Need>>;

export const TEXT_MOST = 4000;

/** What a thread is or is not. */
export type Fact =
	'hidden' | 'locked' | 'confidential' | 'anonymous' | 'rated' | 'answerRecorded' | 'merged' | 'mergeDenied';

/** What can become of a thread by an act, of one of its posts, or of its clocks, which are reckoned anew. */
export type Effect = ThreadEffect | 'hides_post' | 'restores_post' | 'folds_post' | 'unfolds_post' | 'reckons';
export type ThreadEffect = 'publishes' | 'seals' | 'unseals' | 'hides' | 'restores' | 'locks' | 'unlocks';

/**
 * `words`: the thread as a whole, or a post, as the thread takes its words. `written`: a post, or a report, which its
 * reporter wrote as a whole; `masked`: the same, where something of it is masked; `picture`: one of its files.
 */
export type Aim = 'thread' | 'post' | 'thread_or_post' | 'words' | 'written' | 'masked' | 'picture';

/** The acts of a table that have a page of their own. */
export type WithPage<Acts> = { [Act in keyof Acts]: Acts[Act] extends { verb: string } ? Act : never }[keyof Acts];

const OF_WORDS: readonly (Aim | undefined)[] = ['written', 'masked', 'picture'];

/** Whether what stood there reads otherwise afterwards. */
export const changesWords = ({ about, asks }: Pick<ActLaw, 'about' | 'asks'>): boolean =>
	OF_WORDS.includes(about) || asks?.title !== undefined;

const HIDES: readonly string[] = ['seals', 'hides', 'hides_post'];

/** Whether fewer may read something afterwards, or it has another title: letters that are not sent yet are wrong. */
export const overtakesLetters = ({ asks }: Pick<ActLaw, 'about' | 'asks'>, does: readonly string[]): boolean =>
	asks?.title !== undefined || does.some((effect) => HIDES.includes(effect));

/** In which capacity the person does it; null where it is not theirs to do. */
export const actsAs = (by: readonly Capacity[], capacities: readonly Capacity[]): Capacity | null =>
	by.find((capacity) => capacities.includes(capacity)) ?? null;

/** Whether words are a must for whoever acts in this capacity. */
export const owesWords = ({ asks, owes = [] }: Pick<ActLaw, 'asks' | 'owes'>, role: Capacity | null): boolean =>
	needOf(asks?.text) === 'required' || (role !== null && owes.includes(role));

/**
 * Whether it is the reporter's to do, or judges the agency, and who asks belongs to that agency. What they may do besides
 * by their own office stays theirs.
 */
export const isForOthers = ({ by, judges }: Pick<ActLaw, 'words' | 'by' | 'judges'>, capacities: readonly Capacity[]) =>
	capacities.includes('onlooker') &&
	(judges || (typeof by !== 'string' && by.includes('reporter') && actsAs(by, capacities) === null));

/** Whether there is something left to do: what is hidden is not hidden again. */
export const isLeftToDo = (
	{ when = {} }: Pick<ActLaw, 'words' | 'when'>,
	facts: Partial<Record<Fact, boolean>>
): boolean => Object.entries(when).every(([fact, wanted]) => facts[fact as Fact] === wanted);

/** The kind of post that the words of an act become; null where they do not. */
export const postOf = ({ words }: Pick<ActLaw, 'words'>): PostKind | null => (words === 'reason' ? null : words);

export const needOf = (asked: Need | Text | undefined): Need | null =>
	typeof asked === 'object' ? asked.need : (asked ?? null);

/** The words of a table's pages in their addresses. */
export const verbsOf = <Acts extends Record<string, ActLaw>>(acts: Acts) =>
	Object.fromEntries(Object.entries(acts).flatMap(([act, { verb }]) => (verb ? [[act, verb]] : []))) as {
		[Act in WithPage<Acts>]: Acts[Act] extends { verb: infer Verb } ? Verb : never;
	};

/** The acts of a table that have a page, in its order. */
export const pagesOf = <Acts extends Record<string, ActLaw>>(acts: Acts) =>
	Object.keys(verbsOf(acts)) as WithPage<Acts>[];

/** The acts of a table that the history gives a line, besides or instead of a post. */
export type WithLine<Acts> = {
	[Act in keyof Acts]: Acts[Act] extends { line: true } | { words: 'reason' | null } ? Act : never;
}[keyof Acts];

export const hasLine = (law: Pick<ActLaw, 'words' | 'line'>): boolean => postOf(law) === null || law.line === true;
