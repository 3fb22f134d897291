const MOST = 80;

/** A provision in one line: its label and first words, or these alone, without the signs of Markdown. */
export function provisionLine(label: string, body: string): string {
	const words = body.replace(/\*\*|__/g, '').replace(/^#{1,6}[ \t]+/gm, '');
	const line = `${label} ${words}`.replace(/\s+/g, ' ').trim();
	const letters = [...line];
	return letters.length > MOST ? `${letters.slice(0, MOST - 1).join('')}…` : line;
}

/** What a provision is called: "Pasal 3", or its first words where it has no label. */
export const provisionName = (label: string | null, body: string | null): string =>
	label || provisionLine('', body ?? '');
