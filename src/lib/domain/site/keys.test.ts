import { describe, expect, it } from 'vitest';
import { leaving, type SealedCount } from './keys';

const since = new Date('2026-11-01T00:00:00Z');
const after = new Date('2026-12-01T00:00:00Z');
const counts = (older: number): SealedCount[] => [
	{ of: 'reporter', present: 5, older: 0, lost: 3 },
	{ of: 'guest', present: 0, older, lost: 0 }
];

describe('an older secret', () => {
	it.each([
		['something lies under it', 1, '2027-01-01T00:00:00Z', 'reseal'],
		['what it signed is still about', 0, '2026-11-30T23:59:59Z', 'wait'],
		['what it signed has ended', 0, '2026-12-01T00:00:00Z', 'now']
	])('where %s', (_, older, now, state) => {
		expect(leaving(counts(older), since, new Date(now))).toEqual({ state, after });
	});

	it('that was never in use here can be left out at once', () => {
		expect(leaving(counts(0), null, since)).toEqual({ state: 'now', after: null });
	});
});
