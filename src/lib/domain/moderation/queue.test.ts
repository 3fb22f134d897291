import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { addWorkdays } from '../calendar/work-calendar';
import { dayOf, endOfDay } from '../calendar/zone';
import { OPEN_STATUSES, STATUS_CLOCK, STATUS_OWNER } from '../complaint/status';
import { QUEUE, QUEUE_KINDS, clockOf, compareWaiting, dueOf, lateBefore, type QueueLimit, type Waiting } from './queue';

const RULES = { calendar: CALENDAR, zone: 'Asia/Jayapura' };

const instant = fc
	.date({ min: new Date('2025-03-01'), max: new Date('2026-09-01'), noInvalidDate: true })
	.map((date) => new Date(date));
const limit = fc.oneof(
	fc.integer({ min: 1, max: 10 }).map((amount): QueueLimit => ({ amount, unit: 'working_days' })),
	fc.integer({ min: 1, max: 72 }).map((amount): QueueLimit => ({ amount, unit: 'hours' }))
);

describe('what waits', () => {
	it('waits for this long at most', () => {
		const table = QUEUE_KINDS.map((kind) => {
			const law = QUEUE[kind];
			const limit = 'clock' in law ? `clock of the report: ${law.clock}` : `${law.limit.amount} ${law.limit.unit}`;
			return `${kind} · ${law.owner} · ${limit}`;
		});
		expect(table).toEqual([
			'report · moderator · clock of the report: verification',
			'returned · moderator · clock of the report: rerouting',
			'unsettled · moderator · clock of the report: routing_decision',
			'report_appeal · another · clock of the report: appeal',
			'flag · moderator · 1 working_days',
			'collapsed · moderator · 24 hours',
			'held_input · moderator · 1 working_days',
			'held_post · moderator · 1 working_days',
			'appeal · another · 5 working_days',
			'second_look · another · 5 working_days',
			'correction · moderator · 2 working_days',
			'merge · moderator · 5 working_days',
			'evidence · moderator · 3 working_days'
		]);
	});

	it('holds every report on which it is the moderators’ turn', () => {
		const theirs = OPEN_STATUSES.filter((status) => STATUS_OWNER[status] === 'moderator');
		const clocks = QUEUE_KINDS.flatMap((kind) => clockOf(kind) ?? []);
		expect(theirs.map((status) => STATUS_CLOCK[status]).sort()).toEqual(clocks.sort());
	});

	it('is late in the database exactly when it is late by its clock', () => {
		fc.assert(
			fc.property(instant, fc.integer({ min: 0, max: 40 * 24 }), limit, (since, hours, limit) => {
				const now = new Date(since.getTime() + hours * 3_600_000);
				expect(since < lateBefore(limit, now, RULES)).toBe(dueOf(since, limit, RULES) <= now);
			}),
			{ numRuns: 1000 }
		);
	});

	it('is so many working days late in the database when as many have passed whole since its due day', () => {
		fc.assert(
			fc.property(
				instant,
				fc.integer({ min: 0, max: 40 * 24 }),
				limit,
				fc.integer({ min: 1, max: 6 }),
				(since, hours, limit, by) => {
					const now = new Date(since.getTime() + hours * 3_600_000);
					// A due instant at midnight sharp still belongs to the day that ends with it.
					const dueDay = dayOf(new Date(dueOf(since, limit, RULES).getTime() - 1), RULES.zone);
					const whole = endOfDay(addWorkdays(dueDay, by, RULES.calendar), RULES.zone);
					expect(since < lateBefore(limit, now, RULES, by)).toBe(whole <= now);
				}
			),
			{ numRuns: 1000 }
		);
	});
});

describe('what comes first', () => {
	const NOW = new Date('2026-11-02T01:00:00Z');
	const item = (targetId: string, hours: number, weight = 0): Waiting => ({
		kind: 'flag',
		targetId,
		threadId: targetId,
		since: NOW,
		weight,
		dueAt: new Date(NOW.getTime() + hours * 3_600_000)
	});

	it('is what is late, then what weighs most, then what is due first', () => {
		const items = [
			item('soon', 2),
			item('late', -5, 0),
			item('grave', 30, 6),
			item('later still', -80),
			item('day', 9)
		];
		expect(items.sort(compareWaiting(NOW)).map(({ targetId }) => targetId)).toEqual([
			'later still',
			'late',
			'grave',
			'soon',
			'day'
		]);
	});
});
