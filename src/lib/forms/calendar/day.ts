import type { PlacedDay } from '$lib/domain/calendar/revision';
import type { HolidayKind } from '$lib/domain/calendar/work-calendar';
import { day, line, only, orElse, orNone, parsed } from '../kit/field';
import { form, type InputOf, type Typed } from '../kit/form';

/** The kinds as decrees call them; the words stand in files and addresses, so they never change. */
export const KIND_WORD = {
	national_holiday: 'libur_nasional',
	collective_leave: 'cuti_bersama',
	special_national: 'khusus_nasional',
	special_regional: 'khusus_daerah',
	replacement_workday: 'hari_kerja_pengganti'
} as const satisfies Record<HolidayKind, string>;

const KIND_OF = new Map<string, HolidayKind>(
	Object.entries(KIND_WORD).map(([kind, word]) => [word, kind as HolidayKind])
);
const IS_PROVISIONAL = new Map([
	['resmi', false],
	['sementara', true]
]);

/** The columns of a file and the fields of the form. */
export const DAY_FIELDS = ['tanggal', 'jenis', 'nama', 'dasar', 'status', 'wilayah'] as const;
export type DayField = (typeof DAY_FIELDS)[number];

export type District = { code: string; name: string };

/** Earlier days are slips of the finger. */
const EARLIEST = '2000-01-01';
export const ruledDay = only(day, (date) => date >= EARLIEST, 'day_invalid');

const word = <Meaning>(meanings: ReadonlyMap<string, Meaning>) =>
	parsed((typed) => meanings.get(typed.toLowerCase()) ?? null, 'unknown_choice', { look: 'carried' });

const placeAmong = (districts: readonly District[]) =>
	parsed(
		(typed) =>
			districts.find(({ code, name }) => code === typed || name.toLowerCase() === typed.toLowerCase())?.code ?? null,
		'unknown_choice',
		{ look: 'carried' }
	);

/** Days of the nation hold everywhere; only those of the region, and working days instead of a Saturday, have a place. */
const mayHavePlace = (kind: HolidayKind): boolean => kind === 'special_regional' || kind === 'replacement_workday';

/** One day as a person or a file writes it. `wilayah` is a district's code or name; empty for everywhere. */
export const dayForm = (districts: readonly District[]) =>
	form({
		name: 'day',
		fields: {
			tanggal: ruledDay,
			jenis: word(KIND_OF),
			nama: line({ most: 120 }),
			dasar: line({ most: 300 }),
			status: orElse(word(IS_PROVISIONAL), false),
			wilayah: orNone(placeAmong(districts))
		},
		labels: ({ admin: { calendar } }) => ({
			tanggal: calendar.day,
			jenis: calendar.kind,
			nama: calendar.name,
			dasar: calendar.decree,
			status: calendar.status,
			wilayah: calendar.place
		}),
		whole: ({ jenis, wilayah }) =>
			wilayah === null || mayHavePlace(jenis) ? {} : { wilayah: 'national_everywhere' as const }
	});

type DayFields = ReturnType<typeof dayForm>['fields'];
export type TypedDay = Typed<DayFields>;

export const dayFrom = ({ tanggal, jenis, nama, dasar, status, wilayah }: InputOf<DayFields>): PlacedDay => ({
	day: tanggal,
	kind: jenis,
	name: nama,
	decree: dasar,
	provisional: status,
	districtCode: wilayah
});

const NOTHING: TypedDay = { tanggal: '', jenis: '', nama: '', dasar: '', status: '', wilayah: '' };

/** A day as its form shows it. */
export const typedFrom = (day: PlacedDay | null): TypedDay =>
	day === null
		? NOTHING
		: {
				tanggal: day.day,
				jenis: KIND_WORD[day.kind],
				nama: day.name,
				dasar: day.decree,
				status: day.provisional ? 'sementara' : 'resmi',
				wilayah: day.districtCode ?? ''
			};
