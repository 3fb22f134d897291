import protectedText from './data/protected.txt?raw';
import relatedText from './data/related.txt?raw';
import rootsText from './data/roots.txt?raw';
import shortFormsText from './data/short-forms.txt?raw';
import stopWordsText from './data/stop-words.txt?raw';
import synonymsText from './data/synonyms.txt?raw';
import agencyNamesText from './data/agency-names.txt?raw';
import topicsText from './data/topics.txt?raw';
import othersText from './data/others.txt?raw';

const linesOf = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));

const wordSet = (text: string): ReadonlySet<string> => new Set(linesOf(text).flatMap((line) => line.split(/\s+/)));
const phrasesOf = (text: string): string[] => text.split(',').map((phrase) => phrase.trim());

/** `name: phrase, phrase` */
const headed = (text: string): [string, string[]][] =>
	linesOf(text).map((line) => {
		const [head = '', tail = ''] = line.split(/:(.*)/);
		return [head.trim(), phrasesOf(tail)];
	});

/** Words of everyday speech, without the short names of offices and papers. */
export const ORDINARY = wordSet(rootsText);
/** Words are never cut below a root, and a root never. */
export const ROOTS: ReadonlySet<string> = new Set([...ORDINARY, ...wordSet(protectedText)]);
export const STOP_WORDS = wordSet(stopWordsText);
/** What is typed → the words it stands for. */
export const SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
	linesOf(shortFormsText).map((line) => {
		const [short = '', ...words] = line.split(/\s+/);
		return [short, words];
	})
);
/** Each line: phrases of one meaning. */
export const SYNONYMS: readonly (readonly string[])[] = linesOf(synonymsText).map(phrasesOf);
/** A word → words that often tell of the same thing. */
export const RELATED = headed(relatedText);
/** The usual address of an agency → what people call it. */
export const AGENCY_NAMES: ReadonlyMap<string, readonly string[]> = new Map(headed(agencyNamesText));
/** The usual address of a category → what reports of it speak of. */
export const TOPICS: ReadonlyMap<string, readonly string[]> = new Map(headed(topicsText));
/** Who answers for what is not the province's → the words that point there. */
export const OTHERS = headed(othersText);

/** Everything that decides by which lexemes a text is found: what was stored by another state of it has to be made anew. */
export const INDEXED_BY: readonly string[] = [rootsText, protectedText, stopWordsText, shortFormsText];
