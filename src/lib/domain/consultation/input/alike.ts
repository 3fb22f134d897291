import { isPlaceholder } from '../../words/placeholder';

/** One input as its words are compared with others; `apart` holds those apart that no one answer settles together. */
export type Worded = { number: number; apart: string; words: string };

/** Two texts say the same where this share of all their words is in both: a name or a place may differ, not the point. */
const SAME_SHARE = 0.75;

/**
 * Inputs that say nearly the same in groups, each under the first of its numbers; what is like no other is a group of one.
 * A text joins the first group whose first text it is alike to. Every input is in one group.
 */
export const groupAlike = <Input extends Worded>(inputs: readonly Input[]): Input[][] =>
	[...Map.groupBy(inputs, ({ apart }) => apart).values()]
		.flatMap(groupOf)
		.sort(([one], [other]) => (one?.number ?? 0) - (other?.number ?? 0));

type Words = ReadonlySet<string>;
type Read<Input> = { input: Input; words: Words };

function groupOf<Input extends Worded>(inputs: readonly Input[]): Input[][] {
	const read = inputs.map((input) => ({ input, words: wordsOf(input.words) }));
	const counts = countWords(read);
	const groups: { words: Words; inputs: Input[] }[] = [];
	/** Groups by the telling words of their first text. */
	const toldBy = new Map<string, number[]>();
	for (const { input, words } of read.sort((a, b) => a.input.number - b.input.number)) {
		const telling = tellingWords(words, counts);
		const near = [...new Set(telling.flatMap((word) => toldBy.get(word) ?? []))].sort((a, b) => a - b);
		const group = near.map((at) => groups[at]).find((of) => of && areAlike(of.words, words));
		if (group) group.inputs.push(input);
		else {
			for (const word of telling) toldBy.set(word, [...(toldBy.get(word) ?? []), groups.length]);
			groups.push({ words, inputs: [input] });
		}
	}
	return groups.map((group) => group.inputs);
}

/** What a text says, whatever its order, its signs and capitals; sentences of courtesy count where there is nothing else. */
function wordsOf(text: string): Words {
	const told = text.split(SENTENCE_END).filter((sentence) => !isPlaceholder(sentence));
	return new Set((told.join(' ') || text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['']);
}
const SENTENCE_END = /(?<=[.!?])\s+/;

function areAlike(one: Words, other: Words): boolean {
	let both = 0;
	for (const word of other) if (one.has(word)) both += 1;
	return both >= SAME_SHARE * (one.size + other.size - both);
}

/**
 * The rarest words of a text, as many as could be missing from one alike to it and one more. Two alike texts share one of
 * these, so that only texts with such a word in common are compared, and not thousands with thousands.
 */
function tellingWords(words: Words, counts: ReadonlyMap<string, number>): string[] {
	const rarest = [...words].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
	return rarest.slice(0, words.size - Math.ceil(SAME_SHARE * words.size) + 1);
}

function countWords(read: readonly Read<unknown>[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { words } of read) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
