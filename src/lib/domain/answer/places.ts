/** What a template can leave open, and what every reader of the report may know: never who filed it. */
export const PLACES = ['nama', 'nomor', 'judul', 'instansi', 'kategori', 'wilayah', 'tanggal', 'tenggat'] as const;
export type Place = (typeof PLACES)[number];
export type PlaceValues = Partial<Record<Place, string>>;

/** One word in single braces; a word processor may have put spaces or invisible signs between. */
const IN_BRACES = /(?<!\{)\{([\p{L}\s\p{Cf}_]{1,60})\}(?!\})/gu;

const nameIn = (inside: string): string => inside.replace(/[\s\p{Cf}]+/gu, '').toLowerCase();
const isPlace = (name: string): name is Place => PLACES.some((place) => place === name);

/** A value stays in its line, and turns no direction of what follows. */
const tidied = (value: string): string =>
	value.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

/** A template with what is known of a case. What is not known stays open, and what is filled in is filled in once. */
export const fillPlaces = (text: string, values: PlaceValues): string =>
	text.replace(IN_BRACES, (whole, inside: string) => {
		const name = nameIn(inside);
		const value = isPlace(name) ? tidied(values[name] ?? '') : '';
		return value === '' ? whole : value;
	});

/** The place-holders of a text, each once, in their order; and words in braces that are none. */
export function placesIn(text: string): { open: Place[]; unknown: string[] } {
	const names = [...new Set([...text.matchAll(IN_BRACES)].map(([, inside = '']) => nameIn(inside)))].filter(Boolean);
	return { open: names.filter(isPlace), unknown: names.filter((name) => !isPlace(name)) };
}
