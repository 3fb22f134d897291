import { describe, expect, it } from 'vitest';
import { editionIn, editionKey, monthBefore } from './edition';

describe('an edition', () => {
	it.each([
		['2026-12-01', '2026-11-01'],
		['2026-12-31', '2026-11-01'],
		['2027-01-01', '2026-12-01']
	])('due on %s is of the month before', (today, month) => {
		expect(monthBefore(today)).toBe(month);
	});

	it.each([
		['2026-11', { month: '2026-11-01', revision: 1 }],
		['2026-11-2', { month: '2026-11-01', revision: 2 }],
		['2026-11-10', { month: '2026-11-01', revision: 10 }]
	])('is called %s', (key, edition) => {
		expect(editionIn(key)).toEqual(edition);
		expect(editionKey(edition)).toBe(key);
	});

	it.each(['', '2026', '2026-13', '2026-00', '2026-11-1', '2026-11-01', '2026-11-100', '2026-11x', '../2026-11'])(
		'is not %j',
		(key) => {
			expect(editionIn(key)).toBeNull();
		}
	);
});
