import { describe, expect, it } from 'vitest';
import { visitAt } from './visit';

const at = (time: string) => new Date(`2026-11-30T${time.padEnd(8, ':00')}Z`);

describe('what is new since somebody last looked', () => {
	it('is nothing at the first visit', () =>
		expect(visitAt(undefined, at('08:00'))).toEqual({ since: null, write: { since: null, seenAt: at('08:00') } }));

	const known = { since: at('01:00'), seenAt: at('08:00') };
	it('stays the same throughout a visit, and is not written at each look', () =>
		expect(visitAt(known, at('08:00:40'))).toEqual({ since: at('01:00'), write: null }));

	it('stays the same while somebody works', () =>
		expect(visitAt(known, at('08:20'))).toEqual({
			since: at('01:00'),
			write: { since: at('01:00'), seenAt: at('08:20') }
		}));

	it('begins where the last visit ended after a pause', () =>
		expect(visitAt(known, at('09:00'))).toEqual({
			since: at('08:00'),
			write: { since: at('08:00'), seenAt: at('09:00') }
		}));

	it('is not lost where the clock of the demo goes back', () =>
		expect(visitAt(known, at('07:00'))).toEqual({ since: at('01:00'), write: null }));
});
