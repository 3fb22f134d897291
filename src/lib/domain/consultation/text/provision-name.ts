import { bareWords } from './bare-words';

const MOST = 80;

/** A provision in one line: its label and first words, or these alone, without the signs of Markdown. */
export function provisionLine(label: string, body: string): string {
	const line = `${label} ${bareWords(body)}`.replace(/\s+/g, ' ').trim();
	const letters = [...line];
	return letters.length > MOST ? `${letters.slice(0, MOST - 1).join('')}…` : line;
}

/** A number alone names nothing: each chapter has a "1." of its own. */
const NUMBER_ALONE = /^(?:[\d.]+[.)]?|[A-Z]\.)$/;

/** What a provision is called: "Pasal 3", or its first words where its label says nothing. */
export const provisionName = (label: string | null, body: string | null): string =>
	label && !NUMBER_ALONE.test(label) ? label : provisionLine(label ?? '', body ?? '');
