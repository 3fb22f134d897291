import { makeCalendar } from '$lib/domain/calendar/work-calendar';
import { daysLate, reckon } from '$lib/domain/deadline/reckon';
import { textFor } from '$lib/text/catalogue';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { describe, expect, it } from 'vitest';
import { shortStrip, stripDays } from './day-strip';

const leave = {
	day: '2026-12-24',
	kind: 'collective_leave',
	name: 'Cuti bersama Natal',
	decree: 'SKB',
	provisional: false
} as const;
const christmas = {
	day: '2026-12-25',
	kind: 'national_holiday',
	name: 'Natal',
	decree: 'SKB',
	provisional: false
} as const;
const rules = { calendar: makeCalendar(1, [leave, christmas]), zone: 'Asia/Jayapura' };

describe('stripDays', () => {
	const { days, dueDay } = reckon(new Date('2026-12-21T03:00:00Z'), { amount: 3, unit: 'working_days' }, [], rules);
	const cells = stripDays({ days, dueDay, today: '2026-12-23', unit: 'working_days' }, textFor('id'));

	it('says of each day why it counts or not', () => {
		expect(cells.map(({ day, column, look, says }) => [day, column, look, says])).toEqual([
			['2026-12-21', 1, 'start', 'hari diterima, belum dihitung'],
			['2026-12-22', 2, 'counted', 'hari kerja ke-1'],
			['2026-12-23', 3, 'counted', 'hari kerja ke-2, hari ini'],
			['2026-12-24', 4, 'off', 'Cuti bersama: Cuti bersama Natal, tidak dihitung'],
			['2026-12-25', 5, 'off', 'Libur nasional: Natal, tidak dihitung'],
			['2026-12-26', 6, 'off', 'Akhir pekan, tidak dihitung'],
			['2026-12-27', 7, 'off', 'Akhir pekan, tidak dihitung'],
			['2026-12-28', 1, 'counted', 'hari kerja ke-3, jatuh tempo']
		]);
	});

	it('knows what lies behind', () => {
		expect(cells.filter(({ isPast }) => isPast).map(({ day }) => day)).toEqual(['2026-12-21', '2026-12-22']);
	});
});

describe('a strip that goes on', () => {
	const { days, dueDay } = reckon(new Date('2026-11-30T03:00:00Z'), { amount: 3, unit: 'working_days' }, [], rules);
	const until = (today: IsoDate) => {
		const lateDays = daysLate(dueDay ?? '', today, 'working_days', rules.calendar);
		return stripDays({ days, lateDays, dueDay, today, unit: 'working_days' }, textFor('id'));
	};

	it('counts the days of the delay up to today, and leaves out those that are no working days', () => {
		const after = until('2026-12-08').filter(({ day }) => dueDay && day > dueDay);
		expect(after.map(({ day, look, count, says }) => [day, look, count, says])).toEqual([
			['2026-12-04', 'late', 1, 'terlambat 1 hari kerja'],
			['2026-12-05', 'off', null, 'Akhir pekan, tidak dihitung'],
			['2026-12-06', 'off', null, 'Akhir pekan, tidak dihitung'],
			['2026-12-07', 'late', 2, 'terlambat 2 hari kerja'],
			['2026-12-08', 'late', 3, 'terlambat 3 hari kerja, hari ini']
		]);
	});

	it('tells weeks that decide nothing in one line, and no day of the others less', () => {
		const cells = until('2027-01-05');
		const short = shortStrip(cells);
		expect(short.filter((cell) => 'weeks' in cell)).toEqual([{ weeks: 4, counted: 18, isLate: true }]);
		const left = short.flatMap((cell) => ('weeks' in cell ? [] : cell));
		expect(left).toHaveLength(cells.length - 4 * 7);
		expect(left.filter(({ isDue, isToday }) => isDue || isToday)).toHaveLength(2);
	});

	it('leaves a short one as it is', () => {
		const cells = until('2026-12-15');
		expect(shortStrip(cells)).toEqual(cells);
	});
});
