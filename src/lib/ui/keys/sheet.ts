/**
 * The keys of a page and the name of what each is for: the list that a page shows and the script that listens read the same.
 * `1–9` stands for every sign between the two.
 */
export type Sheet<Name extends string = string> = Readonly<Record<string, Name>>;

/** What every sheet has the same way: the list itself, and sending what is being written. */
export const HELP = { '?': 'help' } as const;
export const SEND = { 'Ctrl+Enter': 'send' } as const;

/** What a press is for on a sheet: the key itself before a range that it lies in. */
export function nameOf<Name extends string>(sheet: Sheet<Name>, key: string): Name | undefined {
	if (Object.hasOwn(sheet, key)) return sheet[key];
	return Object.entries(sheet).find(([range]) => isWithin(range, key))?.[1];
}

function isWithin(range: string, key: string): boolean {
	const [, from, to] = /^(.)–(.)$/.exec(range) ?? [];
	return from !== undefined && to !== undefined && key.length === 1 && from <= key && key <= to;
}
