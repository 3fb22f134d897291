import { isHeading, wordsOf, type Provision } from './provisions';

export type Known = Provision & { id: string };

/** At least half of the words must have stayed for a text under another number to be the same provision. */
const LEAST_LIKENESS = 0.5;
/** Of two texts that are about as like, the one that kept its number is it. */
const LABEL_WEIGHT = 0.35;

type Pair = { before: number; after: number; score: number; distance: number };

/**
 * For each provision of a new version the id of the one it continues, or null for what is new. Words count first, so that
 * a point that is pushed down by another keeps what people said of it; the number decides among texts that are as like,
 * and carries over a text that was wholly rewritten. No id is given twice.
 */
export function matchProvisions(known: readonly Known[], next: readonly Provision[]): (string | null)[] {
	const ids: (string | null)[] = next.map(() => null);
	const taken = new Set<number>();
	for (const { before, after } of rankedPairs(known, next)) {
		if (taken.has(before) || ids[after] !== null) continue;
		taken.add(before);
		ids[after] = known[before]?.id ?? null;
	}
	return ids;
}

/** All pairs that may be the same provision, the likeliest first. */
function rankedPairs(known: readonly Known[], next: readonly Provision[]): Pair[] {
	const olds = known.map(countWords);
	const news = next.map(countWords);
	const pairs: Pair[] = [];
	for (const [before, old] of olds.entries())
		for (const [after, fresh] of news.entries()) {
			const score = scoreOf(old, fresh);
			if (score !== null) pairs.push({ before, after, score, distance: Math.abs(before - after) });
		}
	return pairs.sort((a, b) => b.score - a.score || a.distance - b.distance || a.before - b.before || a.after - b.after);
}

type Counted = { label: string; heading: boolean; total: number; words: ReadonlyMap<string, number> };

function countWords(provision: Provision): Counted {
	const words = new Map<string, number>();
	const all = wordsOf(provision.body.toLowerCase());
	for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
	return { label: provision.label, heading: isHeading(provision), total: all.length, words };
}

function scoreOf(old: Counted, fresh: Counted): number | null {
	if (old.heading !== fresh.heading) return null;
	const keepsLabel = old.label !== '' && old.label === fresh.label;
	const likeness = likenessOf(old, fresh);
	if (likeness < LEAST_LIKENESS && !keepsLabel) return null;
	// A rewritten text under its old number comes after every text that is still recognised.
	return likeness < LEAST_LIKENESS ? likeness - 1 : likeness + (keepsLabel ? LABEL_WEIGHT : 0);
}

/** Share of the words that both have in common (Sørensen–Dice on counted words): 1 for the same, 0 for nothing shared. */
function likenessOf(old: Counted, fresh: Counted): number {
	const total = old.total + fresh.total;
	if (total === 0) return 1;
	const [few, many] = old.words.size < fresh.words.size ? [old.words, fresh.words] : [fresh.words, old.words];
	let shared = 0;
	for (const [word, times] of few) shared += Math.min(times, many.get(word) ?? 0);
	return (2 * shared) / total;
}
