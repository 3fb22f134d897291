import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from './decreed-days.fixture';
import { addDays, daysBetween, parseIsoDate, weekday } from './iso-date';
import { addWorkdays, isWorkday, kindOfDay, makeCalendar, workdaysBetween } from './work-calendar';
import { dayOf, endOfDay, startOfDay } from './zone';

const anyDay = fc.integer({ min: 0, max: 1000 }).map((days) => addDays('2025-01-01', days));

describe('working days', () => {
	it.each([
		['2026-03-13', '2026-03-25', '2026-03-27', '2026-04-06', '2026-04-10', '2026-06-24'],
		['2026-03-17', '2026-03-27', '2026-03-31', '2026-04-08', '2026-04-14', '2026-06-26'],
		['2026-05-13', '2026-05-20', '2026-05-22', '2026-06-03', '2026-06-09', '2026-08-13'],
		['2026-08-14', '2026-08-20', '2026-08-24', '2026-09-01', '2026-09-07', '2026-11-10'],
		['2026-11-21', '2026-11-25', '2026-11-27', '2026-12-04', '2026-12-10', null],
		['2026-11-23', '2026-11-26', '2026-11-30', '2026-12-07', '2026-12-11', null],
		['2026-12-21', '2026-12-28', '2026-12-30', null, null, null]
	])('counts 3, 5, 10, 14 and 60 of them after %s', (received, ...expected) => {
		const counted = [3, 5, 10, 14, 60].map((count) => addWorkdays(received, count, CALENDAR));
		expect(counted.map((day, index) => (expected[index] === null ? null : day))).toEqual(expected);
	});

	it('counts a cuti bersama that was decreed late', () => {
		const asDecreedBefore = makeCalendar(
			1,
			[...CALENDAR.days.values()].filter(({ day }) => day !== '2025-08-18')
		);
		expect(addWorkdays('2025-08-15', 3, asDecreedBefore)).toBe('2025-08-20');
		expect(addWorkdays('2025-08-15', 3, CALENDAR)).toBe('2025-08-21');
	});

	it('knows 240 of them in 2026', () => {
		expect(workdaysBetween('2025-12-31', '2026-12-31', CALENDAR)).toBe(240);
	});

	it('lets a decreed working day beat the weekend', () => {
		const saturday = {
			day: '2026-11-21',
			kind: 'replacement_workday',
			name: 'Pengganti',
			decree: 'SE',
			provisional: false
		} as const;
		expect(isWorkday('2026-11-21', makeCalendar(2, [saturday]))).toBe(true);
		expect(kindOfDay('2026-11-21', CALENDAR)).toBe('weekend');
	});

	it('never ends on a day off', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 1, max: 90 }), (day, count) => {
				expect(isWorkday(addWorkdays(day, count, CALENDAR), CALENDAR)).toBe(true);
			})
		);
	});

	it('is monotonic in the start and strictly in the count', () => {
		fc.assert(
			fc.property(anyDay, fc.nat(40), fc.integer({ min: 1, max: 60 }), (day, later, count) => {
				expect(addWorkdays(addDays(day, later), count, CALENDAR) >= addWorkdays(day, count, CALENDAR)).toBe(true);
				expect(addWorkdays(day, count + 1, CALENDAR) > addWorkdays(day, count, CALENDAR)).toBe(true);
			})
		);
	});

	it('gives the same sum wherever the count is split', () => {
		fc.assert(
			fc.property(anyDay, fc.nat(40), fc.nat(40), (day, first, second) => {
				expect(addWorkdays(addWorkdays(day, first, CALENDAR), second, CALENDAR)).toBe(
					addWorkdays(day, first + second, CALENDAR)
				);
			})
		);
	});

	it('measures what it adds, both ways', () => {
		fc.assert(
			fc.property(anyDay, fc.nat(60), (day, count) => {
				const end = addWorkdays(day, count, CALENDAR);
				expect(workdaysBetween(day, end, CALENDAR)).toBe(count);
				expect(workdaysBetween(end, day, CALENDAR) + count).toBe(0);
			})
		);
	});
});

describe('days', () => {
	it.each(['2026-02-30', '2026-13-01', '26-01-01', '', '2026-1-1', "2026-01-01'"])('refuses %s', (text) => {
		expect(parseIsoDate(text)).toBeNull();
	});

	it('adds and measures over leap years and months', () => {
		expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
		expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
		expect(weekday('2026-11-21')).toBe(6);
	});
});

describe('zones', () => {
	it('keeps the day of the province apart from that of the server', () => {
		const night = new Date('2026-11-20T15:30:00Z');
		expect(dayOf(night, 'Asia/Jayapura')).toBe('2026-11-21');
		expect(dayOf(night, 'Asia/Makassar')).toBe('2026-11-20');
	});

	it('begins and ends a day at midnight of the zone', () => {
		expect(startOfDay('2026-11-21', 'Asia/Jayapura').toISOString()).toBe('2026-11-20T15:00:00.000Z');
		expect(endOfDay('2026-11-21', 'Asia/Jayapura').toISOString()).toBe('2026-11-21T15:00:00.000Z');
		expect(startOfDay('2026-03-29', 'Europe/Berlin').toISOString()).toBe('2026-03-28T23:00:00.000Z');
		expect(endOfDay('2026-03-29', 'Europe/Berlin').toISOString()).toBe('2026-03-29T22:00:00.000Z');
	});

	it('finds the day again that an instant of it belongs to', () => {
		fc.assert(
			fc.property(
				anyDay,
				fc.nat(86_399_999),
				fc.constantFrom('Asia/Jayapura', 'Asia/Jakarta', 'UTC'),
				(day, offset, zone) => {
					expect(dayOf(new Date(startOfDay(day, zone).getTime() + offset), zone)).toBe(day);
				}
			)
		);
	});
});
