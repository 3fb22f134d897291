import { OFFICIALESE } from './officialese';
import { sentencesOf } from './sentences';

/** What in a text a reader may stumble over. `found` is as it stands there. */
export type Advice =
	| { kind: 'word'; found: string; better: string }
	| { kind: 'long'; found: string; count: number }
	| { kind: 'passive'; found: string; count: number };
export type AdviceKind = Advice['kind'];

/** Longer sentences are read twice. */
export const SENTENCE_MOST = 25;
/** So many passives in a sentence and nobody knows any more who does what. */
const PASSIVES_FROM = 3;
/** More is no advice but a reproach. */
const ADVICE_MOST = 8;

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}’'-]+(?:[.,:/]\p{N}+)*/gu) ?? [];

/** Words that begin like a passive and are none. */
const NO_PASSIVE =
	/^(?:dinas|dini|diri|disku|dire?kt|direksi|dirjen|digit|divisi|distri|dindi|diagn|dialog|disip|dinam|diplo|dimen|difab|disabi|diesel|diskon|dinding|diare|difteri|diabet|diam|dian|dikl|dikti|dispar|dishub|dinkes|dinsos|disdik|disduk|dispen)/;
const isPassive = (word: string): boolean => /^di\p{L}{4,}$/u.test(word) && !NO_PASSIVE.test(word);

/** The longest first: of a phrase and the words in it only the phrase is named. */
const PLAINER = new Map(OFFICIALESE.map(({ written, better }) => [written, better]));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
const WRITTEN = new RegExp(
	`(?<![\\p{L}\\p{N}-])(?:${[...PLAINER.keys()]
		.sort((one, other) => other.length - one.length)
		.map(escaped)
		.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`,
	'giu'
);

/**
 * What of an answer its reader may not understand: words of offices with better ones, sentences that are too long, and
 * those in which everything is done and nobody does it. At most eight, each word once. It judges the words and bars nothing.
 */
export function adviseOn(text: string): Advice[] {
	const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
	return [...sentencesOf(plain).flatMap(adviseOnSentence), ...adviseOnWords(plain)].slice(0, ADVICE_MOST);
}

function adviseOnSentence(sentence: string): Advice[] {
	const words = wordsIn(sentence);
	if (words.length > SENTENCE_MOST) return [{ kind: 'long', found: sentence, count: words.length }];
	const passives = words.filter((word) => isPassive(word.toLowerCase())).length;
	return passives >= PASSIVES_FROM ? [{ kind: 'passive', found: sentence, count: passives }] : [];
}

function adviseOnWords(text: string): Advice[] {
	const found = new Map<string, Advice>();
	for (const [written] of text.matchAll(WRITTEN)) {
		const key = written.toLowerCase().replace(/\s+/g, ' ');
		const better = PLAINER.get(key);
		if (better !== undefined && !found.has(key)) found.set(key, { kind: 'word', found: written, better });
	}
	return [...found.values()];
}
