import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ATTEMPTS, readRetryAfter, restAfter, RETRY_MS, waitAfter } from './retry';

describe('when a webhook is tried again', () => {
	it('is as the standard says, ten attempts in some three days', () => {
		expect(RETRY_MS.map((ms) => ms / 1_000)).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]);
		expect(MOST_ATTEMPTS).toBe(10);
		expect(waitAfter(MOST_ATTEMPTS, 0)).toBeNull();
	});

	it('is never sooner than that, and at most a fifth later unless more was asked for', () => {
		const attempt = fc.integer({ min: 1, max: MOST_ATTEMPTS - 1 });
		const chance = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(attempt, chance, (nth, luck) => {
				const [wait, least] = [waitAfter(nth, luck)!, RETRY_MS[nth - 1]!];
				return wait >= least && wait <= least * 1.2;
			})
		);
	});

	it('is as late as was asked for, but for no longer than a day', () => {
		expect(waitAfter(1, 0, 60_000)).toBe(60_000);
		expect(waitAfter(1, 0, 1_000)).toBe(5_000);
		expect(waitAfter(1, 0, 10 * 86_400_000)).toBe(86_400_000);
	});

	it.each([
		['120', 120_000],
		['0', 0],
		['Wed, 21 Oct 2026 07:28:00 GMT', null],
		['-1', null],
		['99999999', null],
		[undefined, null]
	])('reads what was asked: %s', (header, ms) => {
		expect(readRetryAfter(header)).toBe(ms);
	});

	it('leaves an address in peace for longer the more often it has failed', () => {
		expect([1, 2, 3, 4, 5, 9, 100].map(restAfter)).toEqual([0, 0, 5_000, 10_000, 20_000, 300_000, 300_000]);
	});
});
