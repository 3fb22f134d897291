import { describe, expect, it } from 'vitest';
import { verdictOn } from './answer';

const now = new Date('2026-11-24T05:00:00Z');
const answered = (status: number, retry?: string) =>
	verdictOn(
		{ outcome: 'answered', status, headers: retry === undefined ? {} : { 'retry-after': retry }, body: '' },
		now
	);

describe('what a push service says', () => {
	it.each([
		[200, 'sent'],
		[201, 'sent'],
		[202, 'sent'],
		[404, 'gone'],
		[410, 'gone'],
		[301, 'fault'],
		[400, 'fault'],
		[401, 'fault'],
		[403, 'fault'],
		[413, 'fault'],
		[429, 'later'],
		[500, 'later'],
		[503, 'later']
	])('%i: %s', (status, is) => {
		expect(answered(status).is).toBe(is);
	});

	it.each([
		['120', 120],
		['Tue, 24 Nov 2026 05:01:00 GMT', 60],
		['Tue, 24 Nov 2026 04:00:00 GMT', 0],
		['999999999', 21_600],
		['segera', 0],
		['-5', 0],
		['', 0]
	])('Retry-After %j: in %i seconds', (retry, seconds) => {
		expect(answered(429, retry)).toEqual({ is: 'later', seconds });
	});

	it('of no answer at all: later; of an address that is not spoken to: our fault', () => {
		expect(verdictOn({ outcome: 'failed', reason: 'timed_out' }, now)).toEqual({ is: 'later', seconds: 0 });
		expect(verdictOn({ outcome: 'refused', reason: 'not_public' }, now)).toEqual({ is: 'fault' });
	});
});
