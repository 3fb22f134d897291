/** What of a thread can be masked; each part is sealed and restored as a whole. */
export const REDACTED_PARTS = ['title', 'body', 'place', 'post', 'reason', 'file_name', 'picture'] as const;
export type RedactedPart = (typeof REDACTED_PARTS)[number];

/** Parts that are words. A reason stands in the history, at the place of its event. */
export type WordPart = Exclude<RedactedPart, 'picture'>;

/**
 * A passage that a page offers to mask: of which part, from where to where of what it shows, and a digest of these words,
 * so that a page that is older than the words masks nothing else. `all`: whatever is surely personal.
 */
export type ChosenPassage = { part: WordPart; at: string | null; from: number; to: number; digest: string };
export const ALL_HITS = 'semua';

/** The part, the event or file where the thread has several of them, the span and the digest. */
const CHOSEN = /^(title|body|place|post|reason|file_name)(?:~([0-9a-f-]{36}))?:(\d{1,6})-(\d{1,6}):([0-9a-f]{12})$/;

/** How a form names passages. */
export const PASSAGE = new RegExp(`${CHOSEN.source}|^${ALL_HITS}$`);

export function readChosen(value: string): ChosenPassage | null {
	const [, part, at, from, to, digest] = CHOSEN.exec(value) ?? [];
	if (!part || !digest) return null;
	return { part: part as WordPart, at: at ?? null, from: Number(from), to: Number(to), digest };
}

export const writeChosen = ({ part, at, from, to, digest }: ChosenPassage): string =>
	`${part}${at ? `~${at}` : ''}:${from}-${to}:${digest}`;

/** By which everybody sees that something was masked. */
export const MASK_SIGN = '▮▮▮';
