import type { Classification } from '$lib/domain/words/classification';
import { tidyLine } from '../kit/tidy';
import { TITLE_LEAST } from './fields';

/** As long as a line of a list can show. */
const TITLE_SHOWN = 90;
const END = /(?<=[.!?])\s+|\n+/;
const MARKS = /^[\s>#*\-•\d.)]+|\*\*/g;

/** A title from what was written: its first sentence that says something, cut between words. Empty where there is none. */
export function proposeTitle(text: string): string {
	const sentences = text.split(END).map((sentence) => tidyLine(sentence.replace(MARKS, '')));
	const first = sentences.find((sentence) => sentence.length >= TITLE_LEAST) ?? '';
	if (first.length <= TITLE_SHOWN) return first.replace(/[.\s]+$/, '');
	const cut = first.slice(0, TITLE_SHOWN);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), TITLE_LEAST)).replace(/[,;:.\s]+$/, '')}…`;
}

const ASKS = /\?|^(?:apakah|bagaimana|berapa|kapan|di ?mana|siapa|bolehkah|what|how|when|where|who)\b/i;
const WISHES = /\b(?:usul|usulan|mengusulkan|saran|sebaiknya|semoga|harapan|kami berharap|suggest|suggestion)\b/i;

/** What kind of report it seems to be, by how it speaks; a complaint unless it asks or wishes. */
export function guessKind(text: string): Classification {
	if (WISHES.test(text)) return 'aspiration';
	const [first = ''] = text.trim().split(END);
	return ASKS.test(first) ? 'information_request' : 'complaint';
}
