import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekday } from '../calendar/iso-date';
import { monthAfter, monthBefore, monthOf, parseMonth, weeksOf } from './month';

describe('a month of due days', () => {
	it.each([
		['2026-11', '2026-10-26', '2026-12-06', 6],
		['2027-02', '2027-02-01', '2027-02-28', 4]
	])('%s lies from %s to %s, in %d weeks', (month, first, last, count) => {
		const weeks = weeksOf(month);
		expect([weeks[0]?.[0], weeks.at(-1)?.at(-1), weeks.length]).toEqual([first, last, count]);
	});

	it('is found again from its neighbours, and its weeks begin on Monday and hold all its days', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, nth) => {
				const month = `${year}-${String(nth).padStart(2, '0')}`;
				expect(monthAfter(monthBefore(month))).toBe(month);
				expect(monthBefore(monthAfter(month))).toBe(month);
				const days = weeksOf(month).flat();
				expect(days.length % 7).toBe(0);
				expect(weekday(days[0] ?? '')).toBe(1);
				expect(days.filter((day) => monthOf(day) === month).length).toBeGreaterThanOrEqual(28);
			})
		);
	});

	it.each(['2026-13', '2026-1', 'x', ''])('%j is none', (text) => expect(parseMonth(text)).toBeNull());
});
