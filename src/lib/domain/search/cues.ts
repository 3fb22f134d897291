import { termsOf, type Names, type Term } from './terms';

/** Words that point somewhere, and how surely. */
export type Cue<To> = { to: To; weight: number };
export type Cues<To> = {
	/** By their first lexeme: all lexemes of a cue, small words as well. */
	byFirst: ReadonlyMap<string, readonly { lexemes: readonly string[]; cues: readonly Cue<To>[] }[]>;
};

/** `jalan rusak^3` */
export function parseCue(text: string): { words: string; weight: number } {
	const [words = '', weight = '1'] = text.split('^');
	return { words, weight: Number(weight) };
}

export type CueOf<To> = { words: string; weight: number; to: To };

/** Two words are recognised in either order. */
export function makeCues<To>(list: Iterable<CueOf<To>>, names: Names): Cues<To> {
	const found = new Map<string, { lexemes: readonly string[]; best: Map<To, number> }>();
	for (const { words, weight, to } of list) {
		const lexemes = termsOf(words, names).map(({ lexeme }) => lexeme);
		for (const order of lexemes.length === 2 ? [lexemes, [...lexemes].reverse()] : [lexemes]) {
			const entry = found.get(order.join(' ')) ?? { lexemes: order, best: new Map<To, number>() };
			entry.best.set(to, Math.max(entry.best.get(to) ?? 0, weight));
			found.set(order.join(' '), entry);
		}
	}
	const byFirst = new Map<string, { lexemes: readonly string[]; cues: Cue<To>[] }[]>();
	for (const { lexemes, best } of found.values()) {
		const [first] = lexemes;
		if (first === undefined) continue;
		const cues = [...best].map(([to, weight]) => ({ to, weight: weight / shared(best.size) }));
		byFirst.set(first, [...(byFirst.get(first) ?? []), { lexemes, cues }]);
	}
	for (const entries of byFirst.values()) entries.sort((a, b) => b.lexemes.length - a.lexemes.length);
	return { byFirst };
}

/** What points to many says less of each. */
const shared = (count: number): number => 1 + 0.35 * (count - 1);

/** So many words may stand inside a cue: `lampu di jalan`. */
const GAP = 2;

export type Heard<To> = Cue<To> & { key: string; at: number };

/**
 * The cues of a text. The longest are heard first, and a word that was part of one is not heard again: in `rumah sakit`
 * there is no house.
 */
export function hear<To>(terms: readonly Term[], { byFirst }: Cues<To>): Heard<To>[] {
	const used = new Set<number>();
	const heard: Heard<To>[] = [];
	for (let length = LONGEST_CUE; length >= 1; length -= 1) {
		terms.forEach((term, at) => {
			for (const { lexemes, cues } of byFirst.get(term.lexeme) ?? []) {
				if (lexemes.length !== length) continue;
				const where = used.has(at) ? null : follow(lexemes, terms, at, used);
				if (!where) continue;
				where.forEach((index) => used.add(index));
				heard.push(...cues.map((cue) => ({ ...cue, key: lexemes.join(' '), at })));
				break;
			}
		});
	}
	return heard;
}

const LONGEST_CUE = 6;

function follow(
	lexemes: readonly string[],
	terms: readonly Term[],
	from: number,
	used: ReadonlySet<number>
): number[] | null {
	const where = [from];
	for (const lexeme of lexemes.slice(1)) {
		const last = where.at(-1) ?? from;
		const next = terms.findIndex(
			(term, at) => at > last && at <= last + 1 + GAP && term.lexeme === lexeme && !used.has(at)
		);
		if (next < 0) return null;
		where.push(next);
	}
	return where;
}
