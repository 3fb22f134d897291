import type { Lexicon } from './lexicon';
import { ROOTS } from './read-data';
import { nearestOf, type Correction } from './spelling';
import { formsOf } from './stem';
import { termOf, type Term } from './terms';

export const isKnown = (word: string, { names, speller }: Lexicon): boolean =>
	ROOTS.has(word) || names.has(word) || speller.has(word);

/** A word that nobody knows: a name, another language, or a slip. */
export const isStrange = ({ word, lexeme, stop }: Term, lexicon: Lexicon): boolean =>
	!stop && /^\p{L}{3,}$/u.test(word) && !isKnown(lexeme, lexicon) && !isKnown(word, lexicon);

/** What a strange word was probably meant to be, by the words of the lexicon and others that look like it. */
export function correct(word: string, lexicon: Lexicon, lookalikes: readonly string[]): Correction | null {
	const found = [correctKnown(word, lexicon), nearestOf(word, lookalikes)].filter((one) => one !== null);
	return found.sort((a, b) => a.slips - b.slips)[0] ?? null;
}

const corrections = new WeakMap<Lexicon, Map<string, Correction | null>>();
const MOST_KEPT = 50_000;

/** Comparing a word with all others takes a millisecond, and people make the same slips. */
function correctKnown(word: string, lexicon: Lexicon): Correction | null {
	const kept = corrections.get(lexicon) ?? new Map<string, Correction | null>();
	corrections.set(lexicon, kept);
	const known = kept.get(word);
	if (known !== undefined) return known;
	const found = nearestForm(word, lexicon);
	if (kept.size >= MOST_KEPT) kept.clear();
	kept.set(word, found);
	return found;
}

/** An affix that had to be guessed makes a correction less likely. */
const GUESSED_AFFIX = 0.4;
const LEAST_FORM = 4;

function nearestForm(word: string, { speller }: Lexicon): Correction | null {
	let best = speller.nearest(word);
	for (const form of formsOf(word).slice(1)) {
		const found = form.length >= LEAST_FORM ? speller.nearest(form) : null;
		const slips = found ? found.slips + GUESSED_AFFIX : Infinity;
		if (found && slips < (best?.slips ?? Infinity)) best = { word: found.word, slips };
	}
	return best;
}

/** A single slip in a word that is not too short: more is guessing, and a text is full of names. */
const SURE = { slips: 1, length: 5 };

/** The terms of a text with its mistyped words mended, where there is hardly a doubt. */
export const mendTerms = (terms: readonly Term[], lexicon: Lexicon): Term[] =>
	terms.map((term) => {
		if (term.word.length < SURE.length || !isStrange(term, lexicon)) return term;
		const found = correctKnown(term.word, lexicon);
		return found && found.slips <= SURE.slips ? termOf(found.word, lexicon.names) : term;
	});
