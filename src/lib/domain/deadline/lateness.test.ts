import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { dayOf } from '../calendar/zone';
import { clockView } from './lateness';
import { reckon } from './reckon';

const ZONE = 'Asia/Jayapura';
const at = (instant: string) => new Date(`${instant}+09:00`);

describe('a limit of 72 hours', () => {
	const startedAt = at('2026-11-20T16:00:00');
	const { dueAt, dueDay, days } = reckon(startedAt, { amount: 72, unit: 'hours' }, [], {
		calendar: CALENDAR,
		zone: ZONE
	});
	const seenAt = (now: Date) => {
		const open = { pausedAt: null, leftAtPause: null, metAt: null, endedAt: null };
		const clock = { kind: 'first_response' as const, unit: 'hours' as const, dueDay, dueAt, ...open };
		return clockView(clock, now, dayOf(now, ZONE), CALENDAR);
	};

	it('ends at an instant, over a weekend, and has no days to count', () => {
		expect(dueAt).toEqual(at('2026-11-23T16:00:00'));
		expect(days).toEqual([]);
		expect(seenAt(startedAt).dueAt).toEqual(dueAt);
	});

	it.each([
		['2026-11-20T16:00:00', 'running', 72],
		['2026-11-21T15:30:00', 'running', 49],
		['2026-11-21T16:00:00', 'due_soon', 48],
		['2026-11-23T15:59:00', 'due_soon', 1],
		['2026-11-23T16:00:00', 'overdue', 1],
		['2026-11-23T18:01:00', 'overdue', 3],
		['2026-11-25T16:00:00', 'overdue', 48]
	])('at %s is %s by %s hours', (now, state, units) => {
		expect(seenAt(at(now))).toMatchObject({ state, units, unit: 'hours' });
	});
});
