import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { addDays, type IsoDate } from '../calendar/iso-date';
import { endOfDay, startOfDay } from '../calendar/zone';
import { COMPLAINT_STATUSES, STATUS_OWNER, isFinal } from '../complaint/status';
import { CLIMBING, isDue, lastDueDay, reachedAt, stepsAhead, type Duty, type Rung } from './ladder';
import { isOfficeTime, officeTimeFrom } from './office-time';

const ZONE = 'Asia/Jayapura';
const RULES = { calendar: CALENDAR, zone: ZONE };
const at = (day: IsoDate, hour = 8) => new Date(startOfDay(day, ZONE).getTime() + hour * 3_600_000);
const due = (dueDay: IsoDate) => ({ dueDay, dueAt: endOfDay(dueDay, ZONE) });

const rung = (step: Rung['step'], offset: number, audience: Rung['audience'] = 'owner'): Rung => ({
	clock: 'resolution',
	step,
	offset,
	audience,
	toAgencySlug: null
});
const LADDER = [
	rung('reminder', -2),
	rung('due', 0),
	rung('superior', 1, 'heads'),
	rung('secretariat', 5, 'secretariat'),
	rung('inspectorate', 10, 'inspectors')
];
const duty = (dueDay: IsoDate, rest: Partial<Duty> = {}): Duty => ({
	clock: 'resolution',
	round: 1,
	owner: 'agency',
	agencyId: 'pupr',
	...due(dueDay),
	...rest
});

describe('office hours', () => {
	it.each([
		['2026-11-23', 6.49, false],
		['2026-11-23', 6.5, true],
		['2026-11-23', 15.99, true],
		['2026-11-23', 16, false],
		['2026-11-22', 10, false],
		['2026-12-25', 10, false],
		['2026-03-23', 10, false]
	])('%s at %d: %s', (day, hour, open) => {
		expect(isOfficeTime(at(day, hour), RULES)).toBe(open);
	});

	it('wait for the next opening', () => {
		expect(officeTimeFrom(at('2026-11-23', 5), RULES)).toEqual(at('2026-11-23', 6.5));
		expect(officeTimeFrom(at('2026-11-23', 12), RULES)).toEqual(at('2026-11-23', 12));
		expect(officeTimeFrom(at('2026-11-20', 18), RULES)).toEqual(at('2026-11-23', 6.5));
		expect(officeTimeFrom(at('2026-11-21'), RULES)).toEqual(at('2026-11-23', 6.5));
	});
});

describe('the ladder', () => {
	it('is climbed in the mornings, over weekends and holidays', () => {
		const steps = stepsAhead([duty('2026-12-11')], LADDER, [], RULES);
		expect(steps.map(({ step, level, from }) => [step, level, from])).toEqual([
			['reminder', 'officers', at('2026-12-09', 6.5)],
			['due', 'officers', at('2026-12-14', 6.5)],
			['superior', 'heads', at('2026-12-15', 6.5)],
			['secretariat', 'secretariat', at('2026-12-21', 6.5)],
			['inspectorate', 'inspectors', at('2026-12-30', 6.5)]
		]);
	});

	it('leaves out what was taken in the same round, and no other', () => {
		const taken = [{ clock: 'resolution', round: 1, step: 'due', at: at('2026-12-14') } as const];
		const steps = (round: number) =>
			stepsAhead([duty('2026-12-11', { round })], LADDER, taken, RULES).map(({ step }) => step);
		expect(steps(1)).not.toContain('due');
		expect(steps(2)).toContain('due');
	});

	it('begins for who got a duty late on the day on which it came, with one step a working day', () => {
		const steps = stepsAhead([duty('2026-10-05', { heldSince: at('2026-12-09', 14) })], LADDER, [], RULES);
		expect(steps.filter(({ step }) => step !== 'reminder').map(({ step, from }) => [step, from])).toEqual([
			['due', at('2026-12-10', 6.5)],
			['superior', at('2026-12-11', 6.5)],
			['secretariat', at('2026-12-17', 6.5)],
			['inspectorate', at('2026-12-28', 6.5)]
		]);
		const early = duty('2026-12-11', { heldSince: at('2026-12-01') });
		expect(stepsAhead([early], LADDER, [], RULES)).toEqual(stepsAhead([duty('2026-12-11')], LADDER, [], RULES));
	});

	it('never jumps, however long nobody looked', () => {
		const taken = [{ clock: 'resolution', round: 1, step: 'due', at: at('2026-12-29', 9) } as const];
		const now = at('2026-12-29', 12);
		const ahead = stepsAhead([duty('2026-12-01')], LADDER, taken, RULES);
		expect(ahead.filter((climb) => isDue(climb, now))).toEqual([]);
		expect(ahead.slice(1).map(({ step, from }) => [step, from])).toEqual([
			['superior', at('2026-12-30', 6.5)],
			['secretariat', at('2026-12-31', 6.5)],
			['inspectorate', at('2027-01-01', 6.5)]
		]);
	});

	it('reminds of nothing that is late already', () => {
		const [reminder, overdue] = stepsAhead([duty('2026-12-11')], LADDER, [], RULES);
		expect(reminder && isDue(reminder, at('2026-12-08', 15))).toBe(false);
		expect(reminder && isDue(reminder, at('2026-12-11'))).toBe(true);
		expect(reminder && isDue(reminder, at('2026-12-14'))).toBe(false);
		expect(overdue && isDue(overdue, at('2026-12-14'))).toBe(true);
	});

	it('tells whoever owes the duty first', () => {
		const levelOf = (owner: Duty['owner']) => stepsAhead([duty('2026-12-11', { owner })], LADDER, [], RULES)[0]?.level;
		expect([levelOf('agency'), levelOf('agency_head'), levelOf('moderator')]).toEqual([
			'officers',
			'heads',
			'moderators'
		]);
	});

	it('gives the database the same answer, day by day', () => {
		const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2025-06-01', days));
		const hour = fc.integer({ min: 15, max: 31 }).map((half) => half / 2);
		fc.assert(
			fc.property(
				day,
				fc.integer({ min: -5, max: 40 }),
				hour,
				fc.integer({ min: -5, max: 15 }),
				(dueDay, on, h, offset) => {
					const now = at(addDays(dueDay, on), h);
					fc.pre(isOfficeTime(now, RULES));
					const { dueAt } = due(dueDay);
					const sieved = dueDay <= lastDueDay(offset, now, RULES) && (offset < 0 || dueAt <= now);
					expect(sieved).toBe(reachedAt(due(dueDay), offset, RULES) <= now);
				}
			),
			{ numRuns: 3000 }
		);
	});
});

describe('who climbs', () => {
	it('is whoever’s turn it is, and never the reporter', () => {
		for (const status of COMPLAINT_STATUSES) {
			const owners = CLIMBING.filter((pair) => pair.status === status).map(({ owner }) => owner as string);
			const turn = STATUS_OWNER[status];
			expect(owners).not.toContain('reporter');
			if (isFinal(status)) expect(owners).toEqual([]);
			else if (turn !== 'reporter') expect(owners).toEqual([turn]);
		}
	});
});
