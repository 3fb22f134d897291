import { parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';

/** The three boxes in which a day is asked for, as their names end: no browser turns day and month round. */
export const DAY_PARTS = ['hari', 'bulan', 'tahun'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** The box of a part: `tanggal.bulan`. */
export const dayBox = (name: string, part: DayPart): string => `${name}.${part}`;

/** The months in both languages of the forum, each as it may be begun, and as it is also shortened. */
const MONTHS: readonly (readonly string[])[] = [
	['januari', 'january'],
	['februari', 'february', 'pebruari'],
	['maret', 'march'],
	['april'],
	['mei', 'may'],
	['juni', 'june'],
	['juli', 'july'],
	['agustus', 'august', 'agt', 'ags'],
	['september'],
	['oktober', 'october'],
	['november', 'nopember', 'nop'],
	['desember', 'december']
];
const SHORTEST_MONTH = 3;
const THIS_CENTURY = 2000;

function monthOf(typed: string): number | null {
	if (/^\d{1,2}$/.test(typed)) return Number(typed);
	const begun = typed.toLowerCase().replace(/\.$/, '');
	if (begun.length < SHORTEST_MONTH) return null;
	const at = MONTHS.findIndex((names) => names.some((name) => name.startsWith(begun)));
	return at < 0 ? null : at + 1;
}

const BETWEEN = '[\\s./,-]+';
const AS_SPOKEN = new RegExp(`^(\\d{1,2})${BETWEEN}(\\d{1,2}|\\p{L}+\\.?)${BETWEEN}(\\d{4}|\\d{2})$`, 'u');

/** The day that is meant, as people write it: `17/8/2026`, `17 Agustus 2026`, `17-08-26`, or as machines do. */
export function readDay(typed: string): IsoDate | null {
	const text = typed.trim();
	const [, day = '', monthTyped = '', year = ''] = AS_SPOKEN.exec(text) ?? [];
	const month = monthOf(monthTyped);
	if (month === null) return parseIsoDate(text);
	const fullYear = year.length === 2 ? THIS_CENTURY + Number(year) : Number(year);
	return parseIsoDate([pad(fullYear, 4), pad(month, 2), pad(Number(day), 2)].join('-'));
}

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');

/** What was typed in three boxes as one answer: the day if it is one, else the parts as they are; a whole day pasted into the first counts. */
export function joinDay(parts: readonly string[]): string {
	const [day = '', month = '', year = ''] = parts.map((part) => part.trim().replaceAll('/', '-'));
	if (month === '' && year === '') return day === '' ? '' : (readDay(day) ?? `${day}//`);
	const typed = [day, month, year].join('/');
	return (day !== '' && month !== '' && year !== '' && readDay(typed)) || typed;
}

/** An answer as it stands in the three boxes again. */
export function splitDay(answer: string): Record<DayPart, string> {
	const date = readDay(answer);
	const [hari = '', bulan = '', tahun = ''] = date
		? date
				.split('-')
				.reverse()
				.map((part, index) => (index < 2 ? String(Number(part)) : part))
		: answer.split('/');
	return { hari, bulan, tahun };
}

/** Whether only a part of a day was filled in. */
export const isPartOfDay = (answer: string): boolean => /^\/|\/\/|\/$/.test(answer);

/** What was sent of one question, whether in one box or, of a day, in three. */
export function sentUnder(name: string, sent: FormData | URLSearchParams): string[] {
	const whole = sent.getAll(name).flatMap((value) => (typeof value === 'string' ? [value] : []));
	if (whole.length > 0 || !sent.has(dayBox(name, 'hari'))) return whole;
	return [
		joinDay(
			DAY_PARTS.map((part) => {
				const value = sent.get(dayBox(name, part));
				return typeof value === 'string' ? value : '';
			})
		)
	];
}

/** `08:30`, also where it was written `08.30`, `8,30` or `8`. */
export function readHour(typed: string): string | null {
	const [, hours, minutes = '00'] = /^(\d{1,2})(?:\s?[.:,]\s?(\d{2}))?$/.exec(typed.trim()) ?? [];
	if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
	return `${hours.padStart(2, '0')}:${minutes}`;
}
