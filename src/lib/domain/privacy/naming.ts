/** Who somebody is, as it was given at any time and place. */
export type Naming = { names: readonly string[]; emails: readonly string[]; phones: readonly string[] };

/** What stands where somebody was named who is erased: part of what was written, so in the forum's own language. */
export const GONE = '[nama dihapus]';
/** The shortest name and number that are looked for; anything shorter stands in other words. */
const [NAME_LEAST, DIGITS_LEAST, WORD_LEAST] = [3, 7, 4];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A name as people write it: with any space between its words, and not as part of a longer word. */
const asName = (name: string) =>
	`(?<![\\p{L}\\p{N}])${name.trim().split(/\s+/u).map(escaped).join('[\\s\\u00a0]+')}(?![\\p{L}\\p{N}])`;
/** A number however it is grouped, with the country’s prefix or without. */
const asNumber = (phone: string) => {
	const digits = phone.replace(/\D/g, '').replace(/^(?:62|0)/, '');
	return digits.length < DIGITS_LEAST
		? null
		: `(?<!\\d)(?:\\+?62|0)?[\\s.()-]*${[...digits].join('[\\s.()-]*')}(?!\\d)`;
};

/** What finds everything that names them outright. `others`: in other people's words, where one word of a name says too little. */
function patternOf({ names, emails, phones }: Naming, of: 'own' | 'others'): RegExp | null {
	const told = names.filter(
		(name) => name.trim().length >= NAME_LEAST && (of === 'own' || /\S\s+\S/u.test(name.trim()))
	);
	const found = [
		...emails.filter(Boolean).map(escaped),
		...told.toSorted((a, b) => b.length - a.length).map(asName),
		...phones.flatMap((phone) => asNumber(phone) ?? [])
	];
	return found.length > 0 ? new RegExp(found.join('|'), 'giu') : null;
}

/** Takes out of words what names a person who is erased. */
export function withoutNaming(naming: Naming, of: 'own' | 'others'): (text: string) => string {
	const pattern = patternOf(naming, of);
	return (text) => (pattern ? text.replace(pattern, GONE) : text);
}

/** Whether words may still name them, by a part of their name: a person has to look. */
export function mayName({ names }: Naming, text: string): boolean {
	const parts = names.flatMap((name) => name.trim().split(/\s+/u)).filter((part) => part.length >= WORD_LEAST);
	return parts.some((part) => new RegExp(asName(part), 'iu').test(text));
}

/** The same of all texts in something that came as JSON. */
export function inJson(value: unknown, change: (text: string) => string): unknown {
	if (typeof value === 'string') return change(value);
	if (Array.isArray(value)) return value.map((one) => inJson(one, change));
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inJson(one, change)]));
	return value;
}
