import { parseIsoDate } from '$lib/domain/calendar/iso-date';
import type { PlacedDay } from '$lib/domain/calendar/revision';
import type { HolidayKind } from '$lib/domain/calendar/work-calendar';
import * as v from 'valibot';
import { fault, type DayFault } from './faults';

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

/** The columns of a file and the fields of the form. */
export const DAY_FIELDS = ['tanggal', 'jenis', 'nama', 'dasar', 'status', 'wilayah'] as const;
export type DayField = (typeof DAY_FIELDS)[number];
export type TypedDay = Record<DayField, string>;

export type District = { code: string; name: string };

/** Earlier days are slips of the finger; later ones no decree knows. */
const [EARLIEST, LATEST] = ['2000-01-01', '2099-12-31'];
const NAME_MOST = 120;
const DECREE_MOST = 300;

const INVISIBLE = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const field = v.pipe(
	v.optional(v.string(), ''),
	v.transform((typed) => typed.normalize('NFC').replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim())
);

const dayField = v.pipe(
	field,
	v.nonEmpty(fault('day_missing')),
	v.transform(parseIsoDate),
	v.nonNullable(v.string(), fault('day_invalid')),
	v.check((day) => day >= EARLIEST && day <= LATEST, fault('day_invalid'))
);
const kindField = v.pipe(
	field,
	v.nonEmpty(fault('kind_missing')),
	v.transform((word) => KIND_OF.get(word.toLowerCase())),
	v.nonOptional(
		v.custom<HolidayKind>(() => true),
		fault('kind_unknown')
	)
);
const statusField = v.pipe(
	field,
	v.transform((word) => word.toLowerCase()),
	v.picklist(['', 'resmi', 'sementara'], fault('status_unknown')),
	v.transform((word) => word === 'sementara')
);

/** Days of the nation hold everywhere; only those of the region, and working days instead of a Saturday, have a place. */
const mayHavePlace = (kind: HolidayKind): boolean => kind === 'special_regional' || kind === 'replacement_workday';

/** One day as a person or a file writes it. `wilayah` is a district's code or name; empty for everywhere. */
const schemaFor = (districts: readonly District[]) =>
	v.pipe(
		v.object({
			tanggal: dayField,
			jenis: kindField,
			nama: v.pipe(field, v.nonEmpty(fault('name_missing')), v.maxLength(NAME_MOST, fault('name_too_long'))),
			dasar: v.pipe(field, v.nonEmpty(fault('decree_missing')), v.maxLength(DECREE_MOST, fault('decree_too_long'))),
			status: statusField,
			wilayah: v.pipe(
				field,
				v.transform((typed) => (typed === '' ? null : codeOf(typed, districts))),
				v.nonOptional(v.nullable(v.string()), fault('district_unknown'))
			)
		}),
		v.forward(
			v.partialCheck(
				[['jenis'], ['wilayah']],
				({ jenis, wilayah }) => wilayah === null || mayHavePlace(jenis),
				fault('national_everywhere')
			),
			['wilayah']
		)
	);

const codeOf = (typed: string, districts: readonly District[]): string | undefined =>
	districts.find(({ code, name }) => code === typed || name.toLowerCase() === typed.toLowerCase())?.code;

export type DayFaults = Partial<Record<DayField, DayFault>>;
export type ParsedDay = { ok: true; day: PlacedDay } | { ok: false; faults: DayFaults };

export function parseDay(typed: Partial<TypedDay>, districts: readonly District[]): ParsedDay {
	const parsed = v.safeParse(schemaFor(districts), typed);
	if (!parsed.success) return { ok: false, faults: faultsOf(parsed.issues) };
	const { tanggal, jenis, nama, dasar, status, wilayah } = parsed.output;
	return {
		ok: true,
		day: { day: tanggal, kind: jenis, name: nama, decree: dasar, provisional: status, districtCode: wilayah }
	};
}

function faultsOf(issues: readonly v.BaseIssue<unknown>[]): DayFaults {
	const faults: DayFaults = {};
	for (const issue of issues) {
		const name = DAY_FIELDS.find((known) => known === issue.path?.[0]?.key);
		// Every message of the schema is a fault's name: `fault()` saw to that.
		if (name) faults[name] ??= issue.message as DayFault;
	}
	return faults;
}

/** A day as its form shows it. */
export const typedFrom = ({ day, kind, name, decree, provisional, districtCode }: PlacedDay): TypedDay => ({
	tanggal: day,
	jenis: KIND_WORD[kind],
	nama: name,
	dasar: decree,
	status: provisional ? 'sementara' : 'resmi',
	wilayah: districtCode ?? ''
});
