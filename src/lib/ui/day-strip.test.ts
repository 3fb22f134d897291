import { makeCalendar } from '$lib/domain/calendar/work-calendar';
import { reckon } from '$lib/domain/deadline/reckon';
import { textFor } from '$lib/text/catalogue';
import { describe, expect, it } from 'vitest';
import { stripDays } from './day-strip';

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
