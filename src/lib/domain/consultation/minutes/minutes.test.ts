import { describe, expect, it } from 'vitest';
import { dayFault, monthsWithin, termOf } from './minutes';

describe('the term of a promise', () => {
	it.each([
		['2026-11-21', '2026-11-21', 'short'],
		['2026-11-21', '2027-02-21', 'short'],
		['2026-11-21', '2027-02-22', 'medium'],
		['2026-11-21', '2027-11-21', 'medium'],
		['2026-11-21', '2027-11-22', 'long'],
		// The last day of a shorter month.
		['2026-11-30', '2027-02-28', 'short'],
		['2026-11-30', '2027-03-01', 'medium']
	] as const)('from %s to %s is %s', (from, due, term) => expect(termOf(from, due)).toBe(term));
});

describe('months that a promise took', () => {
	it.each([
		['2026-11-21', '2026-11-25', 1],
		['2026-11-21', '2026-12-21', 1],
		['2026-11-21', '2026-12-22', 2],
		['2026-11-21', '2027-11-21', 12]
	] as const)('from %s to %s are %i', (from, until, months) => expect(monthsWithin(from, until)).toBe(months));
});

describe('the day of an item', () => {
	it.each([
		['is left open', 'short', null, null],
		['is today', 'short', '2026-06-15', null],
		['has passed', 'short', '2026-06-14', 'day_past'],
		['is too far for its term', 'short', '2026-12-31', 'term_contradicts_day'],
		['is too near for its term', 'long', '2026-06-30', 'term_contradicts_day'],
		['fits its term', 'medium', '2026-12-31', null]
	] as const)('%s', (_, term, dueDay, fault) => {
		expect(dayFault({ term, dueDay }, '2026-06-15')).toBe(fault);
	});
});
