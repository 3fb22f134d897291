import text from './data/watched-words.txt?raw';
import { asItLooks } from './letters';
import type { WatchedWord } from './watched-words';

/** Words beside which another means something else, with commas between them. */
export const readBeside = (typed: string): string[] =>
	typed
		.split(',')
		.map((beside) => asItLooks(beside).trim().replace(/\s+/g, ' '))
		.filter((beside) => beside !== '');

/** `word`, or `word: beside, beside`. */
export function readWatchedWord(line: string): Pick<WatchedWord, 'word' | 'except'> {
	const [word = '', except = ''] = line.split(/:(.*)/s);
	return { word: asItLooks(word).trim().replace(/\s+/g, ' '), except: readBeside(except) };
}

/** Why a word cannot be watched. `narrow`: so little is left of it that it would be found in half of all texts. */
export type WordFault = 'narrow' | 'signs' | 'long';

const LONGEST = 60;
const MOST_IN_PHRASE = 5;
const LEAST_LETTERS = 3;

/**
 * What is wrong with a word for a list. Signs have no meaning in it, so that nothing can be written by which everything is
 * found.
 */
export function faultOfWord(word: string): WordFault | null {
	if (!/^[a-z0-9 ]*$/.test(word)) return 'signs';
	const parts = word.split(' ');
	if (word.length > LONGEST || parts.length > MOST_IN_PHRASE) return 'long';
	const lettersIn = (part: string) => part.match(/[a-z]/g) ?? [];
	const isNarrow = (letters: string[]) => letters.length < LEAST_LETTERS || new Set(letters).size === 1;
	return parts.every((part) => isNarrow(lettersIn(part))) ? 'narrow' : null;
}

/** The list that comes with the house. A forum changes it word by word; what it changed is kept with who, when and why. */
export const HOUSE_WORDS: readonly WatchedWord[] = readHouse();

/** `[D1]`: the rule that the words below usually break; `hint:` before what only tells a moderator to look. */
function readHouse(): WatchedWord[] {
	let rule: string | null = null;
	return text.split('\n').flatMap((written): WatchedWord[] => {
		const line = written.trim();
		if (line === '' || line.startsWith('#')) return [];
		const heading = /^\[([A-Z]\d{1,2})\]$/.exec(line)?.[1];
		if (heading) rule = heading;
		if (heading) return [];
		const mode = line.startsWith('hint:') ? 'hint' : 'hold';
		return [{ ...readWatchedWord(line.replace(/^hint:/, '')), mode, rule, meaning: '' }];
	});
}
