import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { addDays, daysBetween } from '../calendar/iso-date';
import { workdaysBetween } from '../calendar/work-calendar';
import { periodOf } from './period';
import { workdayOrdinals } from './workday-ordinals';

describe('a period', () => {
	it.each([
		['30', '30', '2026-10-23', '2026-11-21'],
		['90', '90', '2026-08-24', '2026-11-21'],
		['2026', '2026', '2026-01-01', '2026-11-21'],
		['2025', '2025', '2025-01-01', '2025-12-31'],
		['2027', '365', '2025-11-22', '2026-11-21'],
		['1999', '365', '2025-11-22', '2026-11-21'],
		['31', '365', '2025-11-22', '2026-11-21'],
		['besok', '365', '2025-11-22', '2026-11-21']
	])('%s is %s: %s to %s', (key, known, from, until) =>
		expect(periodOf(key, '2026-11-21')).toEqual({ key: known, from, until })
	);
});

describe('ordinals of working days', () => {
	it('count what the calendar counts between any two days', () => {
		const from = '2025-12-01';
		const ordinals = workdayOrdinals(from, '2026-12-31', CALENDAR);
		fc.assert(
			fc.property(fc.nat(395), fc.nat(395), (a, b) => {
				const [first, last] = a < b ? [a, b] : [b, a];
				const counted = workdaysBetween(addDays(from, first), addDays(from, last), CALENDAR);
				expect(ordinals[last]! - ordinals[first]!).toBe(counted);
			})
		);
		expect(ordinals).toHaveLength(daysBetween(from, '2026-12-31') + 1);
	});
});
