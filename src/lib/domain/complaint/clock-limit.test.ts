import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { addDays, type IsoDate } from '../calendar/iso-date';
import { addWorkdays, workdaysBetween } from '../calendar/work-calendar';
import { clockView } from '../deadline/lateness';
import { MAX_PAUSED_DAYS, reckon } from '../deadline/reckon';
import { TIME, at } from './clock.fixture';

describe('counting a limit', () => {
	const tenDays = { amount: 10, unit: 'working_days' } as const;

	it('ends with the whole of the due day in the zone of the province', () => {
		const { dueDay, dueAt } = reckon(at('2026-03-13'), tenDays, [], TIME);
		expect(dueDay).toBe('2026-04-06');
		expect(dueAt?.toISOString()).toBe('2026-04-06T15:00:00.000Z');
	});

	it('starts on the day of the province, not of the server', () => {
		expect(reckon(new Date('2026-11-20T14:59:59Z'), tenDays, [], TIME).dueDay).toBe('2026-12-04');
		expect(reckon(new Date('2026-11-20T15:30:00Z'), tenDays, [], TIME).days[0]?.day).toBe('2026-11-21');
	});

	it('explains each day', () => {
		const { days } = reckon(at('2026-03-17'), { amount: 2, unit: 'working_days' }, [], TIME);
		expect(days.map(({ day, kind, count }) => `${day} ${kind} ${count ?? '–'}`)).toEqual([
			'2026-03-17 start –',
			'2026-03-18 collective_leave –',
			'2026-03-19 national_holiday –',
			'2026-03-20 collective_leave –',
			'2026-03-21 national_holiday –',
			'2026-03-22 national_holiday –',
			'2026-03-23 collective_leave –',
			'2026-03-24 collective_leave –',
			'2026-03-25 counted 1',
			'2026-03-26 counted 2'
		]);
	});

	it('counts every calendar day when the limit says days', () => {
		expect(reckon(at('2026-03-17'), { amount: 60, unit: 'days' }, [], TIME).dueDay).toBe('2026-05-16');
	});

	it('runs hours by the clock, nights and Sundays included', () => {
		const { dueAt } = reckon(at('2026-11-21'), { amount: 72, unit: 'hours' }, [], TIME);
		expect(dueAt).toEqual(at('2026-11-24'));
	});

	it('leaves out only the days that lie wholly in a pause', () => {
		const pause = { from: at('2026-11-23'), until: at('2026-11-26') };
		const { dueDay, days } = reckon(at('2026-11-20'), { amount: 5, unit: 'working_days' }, [pause], TIME);
		expect(dueDay).toBe('2026-12-01');
		expect(days.filter(({ kind }) => kind === 'paused').map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-25']);
	});

	it('has no due day while a question is open, and says what is left', () => {
		const { dueDay, left } = reckon(
			at('2026-11-20'),
			{ amount: 5, unit: 'working_days' },
			[{ from: at('2026-11-24'), until: null }],
			TIME
		);
		expect({ dueDay, left }).toEqual({ dueDay: null, left: 3 });
	});

	it('gives questions no more than their budget, and counts on when it is spent', () => {
		const fortnight = { amount: 14, unit: 'working_days' } as const;
		const asked = (...pauses: [IsoDate, IsoDate | null][]) =>
			reckon(
				at('2026-06-02'),
				fortnight,
				pauses.map(([from, until]) => ({ from: at(from), until: until && at(until) })),
				TIME
			);
		const { dueDay, days } = asked(['2026-06-03', '2026-07-31']);
		expect(dueDay).toBe(addWorkdays('2026-06-02', 14 + MAX_PAUSED_DAYS, CALENDAR));
		expect(days.filter(({ kind }) => kind === 'paused')).toHaveLength(MAX_PAUSED_DAYS);
		expect(asked(['2026-06-03', '2026-06-17'], ['2026-06-18', null]).dueDay).toBeNull();
		expect(asked(['2026-06-03', '2026-07-03'], ['2026-07-06', null]).dueDay).toBe(dueDay);
		const { dueAt } = reckon(
			at('2026-06-02'),
			{ amount: 72, unit: 'hours' },
			[{ from: at('2026-06-03'), until: at('2026-08-03') }],
			TIME
		);
		expect(dueAt).toEqual(at('2026-06-25'));
	});

	it('does not let a question asked too late undo lateness', () => {
		const { dueDay } = reckon(
			at('2026-11-02'),
			{ amount: 5, unit: 'working_days' },
			[{ from: at('2026-11-20'), until: null }],
			TIME
		);
		expect(dueDay).toBe('2026-11-09');
	});

	it('numbers exactly as many days as the limit, whatever pauses there were', () => {
		const start = at('2026-01-05');
		const pauses = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 4 }).map((list) => {
			let day = '2026-01-05';
			return list.map(([wait, length]) => {
				const from = addDays(day, wait);
				day = addDays(from, length);
				return { from: at(from), until: at(day, 12) };
			});
		});
		fc.assert(
			fc.property(pauses, fc.integer({ min: 1, max: 60 }), (stood, amount) => {
				const { days, dueDay } = reckon(start, { amount, unit: 'working_days' }, stood, TIME);
				expect(days.filter(({ count }) => count !== null).map(({ count }) => count)).toEqual(
					Array.from({ length: amount }, (_, i) => i + 1)
				);
				expect(days.at(-1)).toMatchObject({ day: dueDay, kind: 'counted', count: amount });
				const paused = days.filter(({ kind }) => kind === 'paused').length;
				expect(workdaysBetween('2026-01-05', dueDay ?? '', CALENDAR)).toBe(amount + paused);
			})
		);
	});
});

describe('the state of a clock', () => {
	const timed = {
		kind: 'resolution',
		unit: 'working_days',
		pausedAt: null,
		leftAtPause: null,
		metAt: null,
		endedAt: null
	} as const;
	const due = { ...timed, dueDay: '2026-11-27', dueAt: new Date('2026-11-27T15:00:00Z') };

	it.each([
		['2026-11-23T01:00:00Z', '2026-11-23', 'running', 4],
		['2026-11-25T01:00:00Z', '2026-11-25', 'due_soon', 2],
		['2026-11-27T14:59:59.999Z', '2026-11-27', 'due_soon', 0],
		['2026-11-27T15:00:00Z', '2026-11-28', 'overdue', 1],
		['2026-11-30T15:00:00Z', '2026-12-01', 'overdue', 2]
	])('at %s (%s) is %s by %i', (now, today, state, units) => {
		expect(clockView(due, new Date(now), today, CALENDAR)).toMatchObject({ state, units });
	});

	it('tells met in time from met late, and paused from running', () => {
		const today = '2026-12-01';
		const now = new Date('2026-12-01T01:00:00Z');
		expect(clockView({ ...due, metAt: new Date('2026-11-27T14:59:00Z') }, now, today, CALENDAR).state).toBe('met');
		expect(clockView({ ...due, metAt: new Date('2026-11-27T15:00:00Z') }, now, today, CALENDAR).state).toBe('met_late');
		expect(
			clockView({ ...due, dueDay: null, dueAt: null, pausedAt: now, leftAtPause: 3 }, now, today, CALENDAR)
		).toMatchObject({ state: 'paused', units: 3 });
	});
});
