import text from './data/watched-words.txt?raw';
import type { WatchedWord } from './watched-words';

/** `word`, `word: beside, beside`, and before either `hint:` for what only tells a moderator to look. */
export function readWatchedWord(line: string): WatchedWord {
	const isHint = line.startsWith('hint:');
	const [word = '', except = ''] = line.replace(/^hint:/, '').split(/:(.*)/s);
	return {
		word: word.trim().toLowerCase(),
		mode: isHint ? 'hint' : 'hold',
		except: except
			.split(',')
			.map((beside) => beside.trim().toLowerCase())
			.filter((beside) => beside !== '')
	};
}

/** The list that comes with the house. A forum changes it word by word; what it changed is kept with who and when. */
export const HOUSE_WORDS: readonly WatchedWord[] = text
	.split('\n')
	.map((line) => line.trim())
	.filter((line) => line !== '' && !line.startsWith('#'))
	.map(readWatchedWord);
