import type { Lexicon } from './lexicon';
import { mendTerms } from './mend';
import { termsOf, type Term } from './terms';

/** What a search looks through. */
export type Searchable = { title: string; text: string; place: string };

/** What Postgres takes for a position at most. */
const LAST_POSITION = 16_383;

type Weight = 'A' | 'B' | 'D';

/** As Postgres writes a `tsvector`: each lexeme with where it stands, and whether that is the title, the place or the text. */
function render(parts: readonly (readonly [readonly Term[], Weight])[]): string {
	const places = new Map<string, string[]>();
	let position = 0;
	for (const [terms, weight] of parts) {
		for (const { lexeme } of terms) {
			position = Math.min(position + 1, LAST_POSITION);
			places.set(lexeme, [...(places.get(lexeme) ?? []).slice(0, 20), `${position}${weight}`]);
		}
	}
	return [...places].map(([lexeme, where]) => `'${lexeme}':${where.join(',')}`).join(' ');
}

/** The vectors of a text: `head` is of title and place alone, so that ranking need not read the rest. */
export function vectorsOf({ title, text, place }: Searchable, lexicon: Lexicon): { head: string; whole: string } {
	const { names } = lexicon;
	// A title is remembered word by word, and the name of a place may be a small word elsewhere.
	const titled = termsOf(title, names);
	const head = [[titled, 'A'] as const, [termsOf(place, names), 'B'] as const];
	const told = termsOf(text, names).filter(({ stop }) => !stop);
	const mended = mendTerms([...titled, ...told], lexicon).filter(
		(term, index) => term !== (titled[index] ?? told[index - titled.length])
	);
	return { head: render(head), whole: render([...head, [told, 'D'], [mended, 'D']]) };
}
