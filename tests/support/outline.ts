import type { ReadText } from '../../src/lib/domain/consultation/text/read/read-text';

/** How a text was read, line by line: H heading, P provision, N words that nobody speaks of, - a piece, ! a warning. */
export function outlineOf({ provisions, warnings, counts }: ReadText): string {
	const inOneLine = (text: string) => text.replace(/\n+/g, ' / ');
	const said = (...parts: (string | false)[]) => parts.filter(Boolean).join(' ').trimEnd();
	const lines = provisions.flatMap(({ kind, label, mark, body, items }) => [
		said(
			kind === 'heading' ? 'H' : kind === 'note' ? 'N' : 'P',
			label && `[${label}]`,
			mark && mark !== label && `{${mark}}`,
			items.length === 0 ? inOneLine(body) : ''
		),
		...items.map(({ depth, mark: sign, name, body: words }) =>
			said(`${'    '.repeat(Math.max(1, depth))}-`, name && `[${name}]`, sign && `{${sign}}`, inOneLine(words))
		)
	]);
	const told = warnings.map(({ kind, ...of }) => `! ${kind}: ${JSON.stringify(Object.values(of))}`);
	return [...lines, ...told, `= ${JSON.stringify(counts)}`, ''].join('\n');
}
