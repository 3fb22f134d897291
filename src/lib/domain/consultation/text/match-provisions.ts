import { sameWords, wordsOf, type Provision, type Wording } from './provisions';

/** What may be found again in the next version. */
export type Matchable = Wording & { kind: Provision['kind'] | 'part' | 'lead' };
export type Known<P extends Matchable = Provision> = P & { id: string };

/** At least half of the words must have stayed for a text under another number to be the same provision. */
export const LEAST_LIKENESS = 0.5;
/** Of two texts that are about as like, the one that kept its number is it. */
const LABEL_WEIGHT = 0.35;

type Pair = { before: number; after: number; score: number; distance: number };

/**
 * For each provision of a new version the id of the one it continues, or null for what is new. Words count first, so that
 * a point that is pushed down by another keeps what people said of it; the number decides among texts that are as like,
 * and carries over a text that was wholly rewritten. No id is given twice.
 */
export function matchProvisions<P extends Matchable>(
	known: readonly Known<P>[],
	next: readonly Matchable[]
): (string | null)[] {
	const ids = sameAsBefore(known, next);
	const taken = new Set(ids);
	const left = known.map((old, index) => ({ old, index })).filter(({ old }) => !taken.has(old.id));
	const open = next.map((fresh, index) => ({ fresh, index })).filter(({ index }) => ids[index] === null);
	for (const { before, after } of rankedPairs(left, open)) {
		const id = known[before]?.id;
		if (id === undefined || taken.has(id) || ids[after] !== null) continue;
		taken.add(id);
		ids[after] = id;
	}
	return ids;
}

/** What reads as before under the number it had, which needs no comparison with all others. */
function sameAsBefore(known: readonly Known<Matchable>[], next: readonly Matchable[]): (string | null)[] {
	const keyOf = ({ kind, label, body }: Matchable) => `${kind} ${label} ${wordsOf(body.toLowerCase()).join(' ')}`;
	const olds = new Map<string, string[]>();
	for (const old of known) olds.set(keyOf(old), [...(olds.get(keyOf(old)) ?? []), old.id]);
	return next.map((fresh) => olds.get(keyOf(fresh))?.shift() ?? null);
}

type Placed<Name extends string> = { index: number } & Record<Name, Matchable>;

/** All pairs that may be the same provision, the likeliest first. */
function rankedPairs(known: readonly Placed<'old'>[], next: readonly Placed<'fresh'>[]): Pair[] {
	const olds = known.map(({ old, index }) => ({ ...countWords(old), index }));
	const news = next.map(({ fresh, index }) => ({ ...countWords(fresh), index }));
	const pairs: Pair[] = [];
	for (const old of olds)
		for (const fresh of news) {
			const score = scoreOf(old, fresh);
			const [before, after] = [old.index, fresh.index];
			if (score !== null) pairs.push({ before, after, score, distance: Math.abs(before - after) });
		}
	return pairs.sort((a, b) => b.score - a.score || a.distance - b.distance || a.before - b.before || a.after - b.after);
}

type Counted = { label: string; kind: Matchable['kind']; total: number; words: ReadonlyMap<string, number> };

function countWords({ label, kind, body }: Matchable): Counted {
	const words = new Map<string, number>();
	// A point that is the last now ends with a full stop, and is the same.
	const all = wordsOf(body.toLowerCase().replace(/[.,;:!?“”"'()]+(?=\s|$)/g, ''));
	for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
	return { label, kind, total: all.length, words };
}

function scoreOf(old: Counted, fresh: Counted): number | null {
	if (old.kind !== fresh.kind) return null;
	const keepsLabel = old.label !== '' && old.label === fresh.label;
	const likeness = likenessOf(old, fresh);
	if (likeness < LEAST_LIKENESS && !keepsLabel) return null;
	// A rewritten text under its old number comes after every text that is still recognised.
	return likeness < LEAST_LIKENESS ? likeness - 1 : likeness + (keepsLabel ? LABEL_WEIGHT : 0);
}

/** Share of the words that both have in common (Sørensen–Dice on counted words): 1 for the same, 0 for nothing shared. */
function likenessOf(old: Counted, fresh: Counted): number {
	const total = old.total + fresh.total;
	return total === 0 ? 1 : (2 * sharedBy(old, fresh)) / total;
}

function sharedBy(old: Counted, fresh: Counted): number {
	const [few, many] = old.words.size < fresh.words.size ? [old.words, fresh.words] : [fresh.words, old.words];
	let shared = 0;
	for (const [word, times] of few) shared += Math.min(times, many.get(word) ?? 0);
	return shared;
}

/** How like two texts are, from 0 to 1. */
export const likeness = (one: Matchable, other: Matchable): number =>
	sameWords(one.body, other.body) ? 1 : likenessOf(countWords(one), countWords(other));

/** How much of a text stands in another, from 0 to 1: most of an article that was merged into a longer one. */
export function containedIn(part: Matchable, whole: Matchable): number {
	const [of, within] = [countWords(part), countWords(whole)];
	return of.total === 0 ? 0 : sharedBy(of, within) / of.total;
}
