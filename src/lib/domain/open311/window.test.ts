import { describe, expect, it } from 'vitest';
import { readInstant, windowOf, writeInstant } from './window';

const at = (text: string) => new Date(text);
const NOW = at('2026-11-30T00:00:00Z');
const day = (date: Date) => date.toISOString().slice(0, 10);

describe('the span that is asked for', () => {
	it.each([
		[null, null, '2026-09-01 to 2026-11-30'],
		['2026-10-01', null, '2026-10-01 to 2026-12-30'],
		[null, '2026-03-31', '2025-12-31 to 2026-03-31'],
		['2026-01-01', '2026-01-01', '2026-01-01 to 2026-01-01'],
		['2026-01-01', '2026-04-01', '2026-01-01 to 2026-04-01'],
		['2026-01-01', '2026-04-02', 'span'],
		['2026-01-02', '2026-01-01', 'order']
	])('%s to %s is %s', (from, until, expected) => {
		const found = windowOf(from === null ? null : at(from), until === null ? null : at(until), NOW);
		expect(found.ok ? `${day(found.value.from)} to ${day(found.value.until)}` : found.refusal).toBe(expected);
	});
});

describe('an instant', () => {
	it.each<[string, string | null]>([
		['2026-11-21T14:05:00+09:00', '2026-11-21T05:05:00Z'],
		['2026-11-21T14:05:00 09:00', '2026-11-21T05:05:00Z'],
		['2026-11-21T14:05:00+0900', '2026-11-21T05:05:00Z'],
		['2026-11-21T14:05Z', '2026-11-21T14:05:00Z'],
		['2026-11-21T14:05:00.123456Z', '2026-11-21T14:05:00Z'],
		['2026-11-21', '2026-11-21T00:00:00Z'],
		['2026-11-21T14:05:00', null],
		['2026-02-30', null],
		['2026-13-01T00:00:00Z', null],
		['2026-11-21T25:00:00Z', null],
		['kemarin', null],
		['99999-01-01', null],
		['', null]
	])('%j is %s', (text, expected) => {
		const read = readInstant(text);
		expect(read && writeInstant(read)).toBe(expected);
	});
});
