import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOf } from '../calendar/zone';
import { afterQuiet, dueOf, LETTERS, nextMorning } from './letters';

const ZONE = 'Asia/Jayapura';
const at = (time: string) => new Date(`2026-11-24T${time}:00+09:00`);
const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
const hour = fc.integer({ min: 0, max: 23 });

describe('quiet hours', () => {
	it.each([
		['20:59', 21, 6, '2026-11-24T20:59'],
		['21:00', 21, 6, '2026-11-25T06:00'],
		['03:30', 21, 6, '2026-11-24T06:00'],
		['06:00', 21, 6, '2026-11-24T06:00'],
		['13:15', 12, 14, '2026-11-24T14:00'],
		['13:15', 8, 8, '2026-11-24T13:15']
	])('what is due at %s waits, where it is quiet from %i until %i, for %s', (time, from, until, then) => {
		expect(afterQuiet(at(time), { from, until }, ZONE)).toEqual(new Date(`${then}:00+09:00`));
	});

	it('end within a day, never lie behind, and nothing is due in them', () => {
		fc.assert(
			fc.property(instant, hour, hour, (due, from, until) => {
				const quiet = { from, until };
				const then = afterQuiet(due, quiet, ZONE);
				expect(then.getTime()).toBeGreaterThanOrEqual(due.getTime());
				expect(then.getTime() - due.getTime()).toBeLessThanOrEqual(86_400_000);
				expect(afterQuiet(then, quiet, ZONE)).toEqual(then);
			})
		);
	});
});

describe('the letter of the day', () => {
	it('is written at seven', () => {
		expect(nextMorning(at('07:00'), ZONE)).toEqual(at('07:00'));
		fc.assert(
			fc.property(instant, (happened) => {
				const morning = nextMorning(happened, ZONE);
				expect(timeOf(morning, ZONE)).toBe('07:00');
				expect(morning.getTime() - happened.getTime()).toBeLessThan(86_400_000);
				expect(morning >= happened).toBe(true);
			})
		);
	});

	it('waits for whoever sleeps longer', () => {
		const due = dueOf({ letters: 'daily', paused: false, quiet: { from: 22, until: 9 } }, at('12:00'), ZONE);
		expect(due).toEqual({ at: new Date('2026-11-25T09:00:00+09:00'), daily: true });
	});

	it('is not for who wants none, or has paused', () => {
		const quiet = { from: 21, until: 6 };
		expect(dueOf({ letters: 'none', paused: false, quiet }, at('12:00'), ZONE)).toBeNull();
		for (const letters of LETTERS) expect(dueOf({ letters, paused: true, quiet }, at('12:00'), ZONE)).toBeNull();
	});
});
