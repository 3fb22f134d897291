import { ROOTS } from './read-data';

const CLITICS = ['lah', 'kah', 'tah', 'pun', 'nya', 'ku', 'mu'];
const SUFFIXES = ['kan', 'an', 'i', 'in'];
const VOWEL = '[aiueo]';

/** What a prefix does to the word behind it, and how that word began; in the order in which they are tried. */
const PREFIXES: readonly [RegExp, readonly string[]][] = [
	[/^(?:me|pe)ny(?=[aiueo])/, ['s', 'ny', 'c']],
	[/^(?:me|pe)ng(?=[aiueo])/, ['', 'k']],
	[/^(?:me|pe)ng(?=[ghkx])/, ['']],
	[/^(?:me|pe)nge(?=[a-z]{3,4}$)/, ['']],
	[/^(?:me|pe)m(?=[aiueo])/, ['p', 'm']],
	[/^(?:me|pe)m(?=[bfpv])/, ['']],
	[/^(?:me|pe)n(?=[aiueo])/, ['t', 'n']],
	[/^(?:me|pe)n(?=[cdjsztn])/, ['']],
	[/^(?:me|pe)(?=[lrwymn])/, ['']],
	[/^memper/, ['']],
	[/^diper/, ['']],
	[/^(?:ber|ter|per)/, ['', 'r']],
	[/^bel(?=ajar)/, ['']],
	[/^pel(?=ajar)/, ['']],
	[/^(?:be|te|pe)(?=[a-z])/, ['']],
	[/^(?:di|ke|se)/, ['']],
	// Everyday speech: ngurus, nyapu, mukul, nabrak; and the Malay of Ternate: bajalan, tabuka.
	[/^nge/, ['']],
	[/^ng(?=[aiueo])/, ['', 'k']],
	[/^ny(?=[aiueo])/, ['s', 'c']],
	[/^n(?=[aiueodcj])/, ['t', '']],
	[/^m(?=[aiueob])/, ['p', '']],
	[/^(?:ba|ta)(?=[a-z]{4})/, ['']]
];
const LEAST = 3;

/** The forms that are left when one affix is taken off, the likeliest first. */
function strip(word: string): string[] {
	const ends = [...CLITICS, ...SUFFIXES].filter((end) => word.endsWith(end)).map((end) => word.slice(0, -end.length));
	const heads = PREFIXES.flatMap(([pattern, begins]) =>
		pattern.test(word) ? begins.map((begin) => begin + word.replace(pattern, '')) : []
	);
	return [...ends, ...heads].filter((form) => form.length >= LEAST);
}

const DEPTH = 4;

/** Every form that a word may have come from, the least cut first. */
export function formsOf(word: string): string[] {
	const forms = [word];
	let last = [word];
	for (let depth = 0; depth < DEPTH && last.length > 0; depth += 1) {
		last = [...new Set(last.flatMap(strip))].filter((form) => !forms.includes(form));
		forms.push(...last);
	}
	return forms;
}

const SURE_CLITIC = /^([a-z]{4,})(?:nya|lah|kah)$/;
const SURE_PAIRS: readonly RegExp[] = [
	/^(?:ber|di)([a-z]{5,})$/,
	/^(?:di|memper|diper)([a-z]{4,})(?:kan|i)$/,
	/^(?:ke|per)([a-z]{4,})an$/,
	new RegExp(`^(?:me|pe)(?:ng|m|n)?((?!${VOWEL})[a-z]{4,})(?:kan|an|i)$`)
];

/** Of a word without a known root only what is surely no part of it is taken off: half a name finds nothing. */
function cutUnknown(word: string): string {
	const bare = word.replace(SURE_CLITIC, '$1');
	for (const pair of SURE_PAIRS) {
		const [, root] = pair.exec(bare) ?? [];
		if (root) return root;
	}
	return bare;
}

const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** The root of an Indonesian word: `kerusakan`, `merusak`, `dirusakkan` → `rusak`. */
export function stem(word: string): string {
	if (word.length <= LEAST || !/^[a-z]+$/.test(word)) return word;
	const found = known.get(word) ?? formsOf(word).find((form) => ROOTS.has(form)) ?? cutUnknown(word);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(word, found);
	return found;
}
