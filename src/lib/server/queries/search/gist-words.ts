import type { Lexicon } from '$lib/domain/search/lexicon';
import type { Gist, Weigh } from '$lib/domain/search/likeness';
import type { Db } from '../../db/client';
import { ALL, countsOf } from '../../db/search/understand';

/** The words that say most are enough to find what may be alike; the comparison reads them all. */
const ASKED_WORDS = 10;
const LEAST_WEIGHT = 0.15;

/** A word of every second report says little; one that no report holds says as much as a rare one. */
export async function loadWeights(db: Db, { topics }: Gist): Promise<Weigh> {
	const { threads } = await countsOf(db, [...topics.keys()]);
	const total = threads.get(ALL) ?? 0;
	return (lexeme) =>
		total === 0 ? 1 : Math.max(LEAST_WEIGHT, 1 - Math.log((threads.get(lexeme) ?? 0) + 1) / Math.log(total + 2));
}

/** The words that say most, and single words that mean the same. */
export function wordsToAsk({ topics }: Gist, weigh: Weigh, { phrases }: Lexicon): string[] {
	const best = [...topics]
		.filter(([lexeme]) => /^[\p{L}\p{N}]+$/u.test(lexeme))
		.sort(([one, times], [other, others]) => others * weigh(other) - times * weigh(one))
		.slice(0, ASKED_WORDS)
		.map(([lexeme]) => lexeme);
	const same = best
		.flatMap((lexeme) => phrases.get(lexeme) ?? [])
		.filter(({ kind, key }) => kind === 'word' && key.length === 1)
		.flatMap((phrase) => phrase.same.filter(({ length }) => length === 1).flat());
	return [...new Set([...best, ...same.slice(0, ASKED_WORDS)])];
}
