import type { TemplateAct } from './acts';

/** What a template can leave open, and what every reader of the report may know: never who filed it. */
export const PLACES = ['nama', 'nomor', 'judul', 'instansi', 'kategori', 'wilayah', 'tanggal', 'tenggat'] as const;
/** The same of inputs that one answer is for. */
const INPUT_PLACES = ['nomor', 'pasal', 'konsultasi', 'instansi', 'tanggal'] as const;
export type Place = (typeof PLACES)[number] | (typeof INPUT_PLACES)[number];

export const placesFor = (act: TemplateAct): readonly Place[] => (act === 'dispose' ? INPUT_PLACES : PLACES);

export type PlaceValues = Partial<Record<Place, string>>;

/** One word in single braces; a word processor may have put spaces or invisible signs between. */
const IN_BRACES = /(?<!\{)\{([\p{L}\s\p{Cf}_]{1,60})\}(?!\})/gu;

const nameIn = (inside: string): string => inside.replace(/[\s\p{Cf}]+/gu, '').toLowerCase();
const isPlace = (name: string, places: readonly Place[]): name is Place => places.some((place) => place === name);
const EVERY_PLACE: readonly Place[] = [...PLACES, ...INPUT_PLACES];

/** A value stays in its line, and turns no direction of what follows. */
const tidied = (value: string): string =>
	value.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();

/** A template with what is known of a case. What is not known stays open, and what is filled in is filled in once. */
export const fillPlaces = (text: string, values: PlaceValues): string =>
	text.replace(IN_BRACES, (whole, inside: string) => {
		const name = nameIn(inside);
		const value = isPlace(name, EVERY_PLACE) ? tidied(values[name] ?? '') : '';
		return value === '' ? whole : value;
	});

/** A template so filled, after what is written already. */
export const withFilled = (written: string, template: string, values: PlaceValues): string =>
	[written.trimEnd(), fillPlaces(template, values)].filter(Boolean).join('\n\n');

/** The place-holders of a text, each once, in their order; and words in braces that are none. */
export function placesIn(text: string, places: readonly Place[] = PLACES): { open: Place[]; unknown: string[] } {
	const names = [...new Set([...text.matchAll(IN_BRACES)].map(([, inside = '']) => nameIn(inside)))].filter(Boolean);
	const isOne = (name: string): name is Place => isPlace(name, places);
	return { open: names.filter(isOne), unknown: names.filter((name) => !isOne(name)) };
}
