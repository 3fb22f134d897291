import { findWords, inOriginal, type Passage } from '$lib/domain/moderation/redaction';
import { ALL_HITS, readChosen } from '$lib/domain/moderation/redacted-part';
import { surelyPersonal } from '$lib/domain/personal-data/find';
import { allow, refuse, type Result } from '$lib/domain/result';
import { markOf } from '$lib/text/redaction-mark';
import { digestOfWords, kindAt } from '../../redaction/hits';
import type { MaskablePart } from '../../redaction/parts';
import type { Masked } from '../../redaction/sealed';

/** A part with what of it is to be masked, in the words as they are shown. */
export type Chosen = { part: MaskablePart; more: Passage[] };
export type ChoiceRefusal = 'passage_required' | 'passage_not_found' | 'passage_moved';

type Asked = { passages?: readonly string[]; otherWords?: string };

/** What is to be masked: what the page offered and was ticked, whatever is surely personal, and words that were typed. */
export function choosePassages(parts: readonly MaskablePart[], asked: Asked): Result<Chosen[], ChoiceRefusal> {
	const chosen = new Map<MaskablePart, Passage[]>(parts.map((part) => [part, []]));
	for (const value of asked.passages ?? []) if (!choose(chosen, value)) return refuse('passage_moved');
	const lines = (asked.otherWords ?? '').split('\n').filter((line) => line.trim() !== '');
	for (const words of lines) if (!chooseWords(chosen, words)) return refuse('passage_not_found');
	const found = [...chosen].flatMap(([part, more]) => (more.length > 0 ? [{ part, more }] : []));
	return found.length > 0 ? allow(found) : refuse('passage_required');
}

/** False where the words are other ones by now than those that the page showed. */
function choose(chosen: Map<MaskablePart, Passage[]>, value: string): boolean {
	if (value === ALL_HITS) {
		for (const [part, more] of chosen) more.push(...surelyPersonal(part.text));
		return true;
	}
	const passage = readChosen(value);
	const [part, more] = [...chosen].find(([one]) => one.part === passage?.part && one.id === passage.at) ?? [];
	if (!passage || !part || !more) return false;
	const { from, to } = passage;
	if (digestOfWords(part.text.slice(from, to)) !== passage.digest) return false;
	more.push({ from, to, kind: kindAt(part.text, passage) });
	return true;
}

function chooseWords(chosen: Map<MaskablePart, Passage[]>, words: string): boolean {
	let isFound = false;
	for (const [{ text }, more] of chosen)
		for (const span of findWords(text, words)) {
			isFound = true;
			more.push({ ...span, kind: kindAt(text, span) });
		}
	return isFound;
}

/** The same passages in the words as they were first written. */
export const inFirstWords = (more: readonly Passage[], masked: Masked | null): Passage[] =>
	masked === null
		? [...more]
		: more.map(({ kind, ...span }) => ({ kind, ...inOriginal(span, masked.original, masked.passages, markOf) }));
