type Named = { name: string; organisation: string };

const BEFORE_NAME = new Set([
	...['dr', 'drg', 'drh', 'prof', 'ir', 'drs', 'dra', 'h', 'hj', 'haji', 'hajah', 'bapak', 'bpk', 'pak', 'ibu', 'bu'],
	...['sdr', 'sdri', 'saudara', 'saudari', 'tn', 'ny', 'nn', 'kh', 'ust', 'ustadz', 'pdt', 'pendeta', 'pastor', 'apt']
]);

const plain = (words: string): string =>
	words
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** `S.Kep.`, `M.Si`, `Ph.D`: a point inside. Behind a comma also what is written without one. */
const BARE_DEGREE =
	/^(sh|mh|se|mm|ms|ma|ba|mba|skm|spd|mpd|skep|mkep|mkes|msi|mt|st|ssos|sip|sag|mag|ners|ns|amd|amk|phd)$/;
const DEGREE = /^\p{L}{1,4}\.[\p{L}.]{1,8}$/u;

const isBareDegree = (word: string): boolean => BARE_DEGREE.test(plain(word));
/** "SPd", "MKes", "SH": written as degrees are, with a capital inside. */
const looksBare = (word: string): boolean => /^(?:\p{Lu}\p{Ll}*\p{Lu}|Ns\b)/u.test(word) && isBareDegree(word);

/** Whether words behind a comma are a degree of the name before it, and no organisation that has a short name. */
export const isSurelyDegree = (words: string): boolean =>
	/^(?:S|M|D|A|Sp|Ph|LL|Apt)\.[\p{L}.]{1,8}$/u.test(words) || (looksBare(words) && !/^(?:MA|MS|BA)$/.test(words));

/** A name without what comes before it as a courtesy and behind it as a degree. */
function bareName(name: string): string {
	const [before = '', ...behind] = name.split(',');
	const degrees = behind.every((part) => part.includes('.') || isBareDegree(part));
	const words = (degrees ? before : name).trim().split(/\s+/);
	const isLoud = name === name.toUpperCase();
	const isDegree = (word: string) => DEGREE.test(word) || (!isLoud && looksBare(word));
	while (words.length > 1 && isDegree(words.at(-1) ?? '')) words.pop();
	// "dr.Ona" has no space.
	const bare = plain(words.join(' ')).split(' ');
	while (bare.length > 1 && BEFORE_NAME.has(bare[0] ?? '')) bare.shift();
	return bare.join(' ');
}

/** Who is meant by a line of a list, whatever the case, the titles and the spacing. */
export const personKey = ({ name, organisation }: Named): string =>
	`${bareName(name)}\n${plain(organisation).replaceAll(' ', '')}`;

/**
 * Those of a list who are not known yet, so that pasting a list twice changes nothing. Two lines mean two people only
 * where both say another `contact`.
 */
export function newAmong<Person extends Named>(
	known: readonly Named[],
	listed: readonly Person[],
	contact: (person: Person) => string
): Person[] {
	const left = new Map<string, number>();
	for (const person of known) left.set(personKey(person), (left.get(personKey(person)) ?? 0) + 1);
	const seen = new Map<string, string[]>();
	return listed.filter((person) => {
		const [key, at] = [personKey(person), contact(person)];
		const contacts = seen.get(key);
		if (contacts?.some((other) => other === at || other === '' || at === '')) return false;
		seen.set(key, [...(contacts ?? []), at]);
		const stillKnown = left.get(key) ?? 0;
		left.set(key, stillKnown - 1);
		return stillKnown <= 0;
	});
}
