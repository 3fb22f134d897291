import type { Evidence } from '$lib/domain/consultation/decide';
import { PATH_PARTS, type PathPart, type PathStep } from '$lib/domain/consultation/path';
import { deskInputsQuery } from '$lib/forms/consultation/input/desk-inputs';

/** The word of each step in addresses. */
export const STEP_WORD = {
	prepare: 'siapkan',
	listen: 'dengarkan',
	agree: 'sepakati',
	keep: 'tepati'
} as const satisfies Record<PathStep, string>;

/** On which page of the desk each part is worked at, and where on it. */
const PLACE_OF_PART = {
	details: 'data',
	text: 'teks',
	materials: 'bahan',
	meetings: 'pertemuan',
	invitations: 'undangan',
	inputs: 'masukan',
	attendance: 'pertemuan#hadir',
	notes: 'pertemuan#notulensi',
	minutes: 'berita-acara',
	items: 'berita-acara#butir',
	parties: 'berita-acara#pihak',
	signatures: 'berita-acara#pihak',
	publication: 'publikasi',
	commitments: 'komitmen'
} as const satisfies Record<PathPart, string>;

/** Where each evidence is filled in. */
const PLACE_OF_EVIDENCE = {
	team_decree: 'data#sk',
	question: 'data#pertanyaan',
	window: 'data#mulai_tanggal',
	materials: 'bahan',
	invitations: 'undangan',
	meeting: 'pertemuan',
	attendance: 'pertemuan#hadir',
	meeting_notes: 'pertemuan#notulensi',
	photos: 'pertemuan#notulensi',
	inputs_admitted: `masukan${deskInputsQuery({ list: 'held' })}`,
	inputs_answered: 'masukan',
	minutes_data: 'berita-acara#data',
	minutes_items: 'berita-acara#butir',
	items_complete: 'berita-acara#butir',
	parties: 'berita-acara#pihak',
	minutes_final: 'berita-acara#tetapkan',
	all_signed: 'berita-acara#pihak',
	publications: 'publikasi',
	commitments_settled: 'komitmen'
} satisfies Record<Evidence, string>;

/** A consultation's desk, and its one meeting if it has no other: then there is nothing to choose from. */
export type DeskPlace = { slug: string; meetingId: string | null };

const under = ({ slug, meetingId }: DeskPlace, place: string): `/${string}` =>
	`/meja/konsultasi/${slug}/${meetingId ? place.replace('pertemuan#', `pertemuan/${meetingId}#`) : place}`;

export const placeOfPart = (desk: DeskPlace, part: PathPart): `/${string}` => under(desk, PLACE_OF_PART[part]);
export const placeOfEvidence = (desk: DeskPlace, evidence: Evidence): `/${string}` =>
	under(desk, PLACE_OF_EVIDENCE[evidence]);

/** The part that a page of the desk works at; before the announcement a meeting is its schedule. Null: the path itself. */
export function partAt(page: string, now: PathStep | null): PathPart | null {
	const [first = '', second] = page.split('/');
	if (first === 'pertemuan' && second && now !== 'prepare') return 'attendance';
	const known = (place: string) => PATH_PARTS.find((part) => PLACE_OF_PART[part] === place);
	return known(`${first}#${second}`) ?? known(first) ?? null;
}
