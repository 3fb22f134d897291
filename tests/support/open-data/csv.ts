/** A file of RFC 4180 as its reader gets it: written without a look at whoever writes it. */
export function parseCsv(text: string): Record<string, string>[] {
	const [names = [], ...records] = recordsOf(text);
	return records.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

function recordsOf(text: string): string[][] {
	const records: string[][] = [];
	let [cell, quoted, cells] = ['', false, [] as string[]];
	for (let at = 0; at < text.length; at += 1) {
		const sign = text[at] ?? '';
		if (quoted && sign === '"' && text[at + 1] === '"') {
			cell += '"';
			at += 1;
		} else if (sign === '"') quoted = !quoted;
		else if (!quoted && sign === ',') {
			cells.push(cell);
			cell = '';
		} else if (!quoted && sign === '\r' && text[at + 1] === '\n') {
			records.push([...cells, cell]);
			[cell, cells] = ['', []];
			at += 1;
		} else cell += sign;
	}
	if (cell !== '' || cells.length > 0) throw new Error('The last record does not end');
	return records;
}
