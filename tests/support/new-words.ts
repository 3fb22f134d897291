import { randomUUID } from 'node:crypto';

const SYLLABLES = 'la le li lo lu ra re ri ro ru wa we wi wo mi mo'.split(' ');

/** Words that nobody said before and that mean nothing: digits between letters could read as a watched word. */
export const newWords = (count = 3): string =>
	Array.from({ length: count }, () =>
		randomUUID()
			.replaceAll('-', '')
			.slice(0, 12)
			.replace(/./g, (digit) => SYLLABLES[parseInt(digit, 16)] ?? '')
	).join(' ');
