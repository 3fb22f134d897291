import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { addDays, type IsoDate } from '../calendar/iso-date';
import { addWorkdays, workdaysBetween } from '../calendar/work-calendar';
import { startOfDay } from '../calendar/zone';
import { nextStatus, STATUS_ACTIONS, type StatusAction, type ComplaintStatus } from './status';
import type { ComplaintParticulars } from './particulars';
import { aComplaintEvent } from './event.fixture';
import type { ComplaintEvent } from './event';
import type { ClockRules } from '../deadline/rules';
import { clocksOf, movesClocks, type Clock } from './clock';
import { COMPLAINT_ACTS, type ComplaintAction } from './acts';
import { tenuresOf } from './watch';
import { clockView } from '../deadline/lateness';
import { POLICIES } from '../deadline/policies.fixture';
import { policyFor, type ClockKind } from '../deadline/policy';
import { MAX_PAUSED_DAYS, reckon } from '../deadline/reckon';

const ZONE = 'Asia/Jayapura';
const RULES: ClockRules = {
	zone: ZONE,
	policies: POLICIES,
	calendars: [{ publishedAt: new Date(0), calendar: CALENDAR }]
};
const TIME = { calendar: CALENDAR, zone: ZONE };
const at = (day: IsoDate, hour = 10) => new Date(startOfDay(day, ZONE).getTime() + hour * 3_600_000);

type Step = [day: IsoDate, action: ComplaintEvent['action'], data?: ComplaintParticulars];

/** A history from its steps, following the status law. */
function history(...steps: Step[]): ComplaintEvent[] {
	let status: ComplaintStatus | null = null;
	return steps.map(([day, action, data = {}], index) => {
		const from = status;
		status = from === null ? 'submitted' : (nextStatus(from, action as StatusAction) ?? from);
		return aComplaintEvent({ seq: index + 1, at: at(day), action, from, to: status, data });
	});
}

const submit = (
	day: IsoDate,
	classification: NonNullable<ComplaintParticulars['classification']> = 'complaint'
): Step => [day, 'submit', { classification }];
const route = (day: IsoDate, agencyId = 'pupr'): Step => [day, 'route', { agencyId }];

function find(clocks: Clock[], kind: ClockKind, round = 1): Clock {
	const clock = clocks.find((candidate) => candidate.kind === kind && candidate.round === round);
	if (!clock) throw new Error(`no ${kind} ${round}`);
	return clock;
}
const dueOf = (events: ComplaintEvent[], kind: ClockKind, round = 1) =>
	find(clocksOf(events, RULES), kind, round).reckoning.dueDay;

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

describe('the clocks of a report', () => {
	it.each([
		['complaint', '2026-04-10'],
		['aspiration', '2026-04-10'],
		['information_request', '2026-03-27'],
		['supervisory_complaint', '2026-06-24']
	] as const)('gives a %s until %s, over Lebaran', (classification, due) => {
		expect(dueOf(history(submit('2026-03-13', classification)), 'resolution')).toBe(due);
	});

	it('times verification until somebody decides', () => {
		const clocks = clocksOf(history(submit('2026-11-21'), route('2026-11-24')), RULES);
		expect(find(clocks, 'verification')).toMatchObject({ owner: 'moderator', metAt: at('2026-11-24') });
		expect(find(clocks, 'verification').reckoning.dueDay).toBe('2026-11-25');
		expect(find(clocks, 'first_response')).toMatchObject({ owner: 'agency', agencyId: 'pupr', metAt: null });
	});

	it('pauses verification and completion while the reporter is asked, and only then', () => {
		const events = history(submit('2026-11-02'), ['2026-11-03', 'ask'], ['2026-11-10', 'complete']);
		expect(dueOf(events, 'verification')).toBe('2026-11-11');
		expect(dueOf(events, 'resolution')).toBe('2026-11-26');
		expect(dueOf(history(submit('2026-11-02')), 'resolution')).toBe('2026-11-20');
	});

	it('is not met by accepting, nor by an answer that says nothing', () => {
		const events = history(
			submit('2026-11-02'),
			route('2026-11-03'),
			['2026-11-04', 'accept'],
			['2026-11-05', 'answer', { substantive: false }]
		);
		expect(find(clocksOf(events, RULES), 'first_response').metAt).toBeNull();
		const answered = history(
			...([submit('2026-11-02'), route('2026-11-03'), ['2026-11-05', 'answer', { substantive: true }]] as Step[])
		);
		expect(find(clocksOf(answered, RULES), 'first_response').metAt).toEqual(at('2026-11-05'));
	});

	it('restarts the first response on handing over, and nothing else', () => {
		const before = history(submit('2026-11-02'), route('2026-11-03'));
		const after = [
			...before,
			...history(submit('2026-11-02'), route('2026-11-03'), ['2026-11-09', 'hand_over', { agencyId: 'dishub' }]).slice(
				2
			)
		];
		expect(find(clocksOf(after, RULES), 'first_response').endedAt).toEqual(at('2026-11-09'));
		expect(find(clocksOf(after, RULES), 'first_response', 2)).toMatchObject({
			agencyId: 'dishub',
			startedAt: at('2026-11-09')
		});
		expect(dueOf(after, 'resolution')).toBe(dueOf(before, 'resolution'));
	});

	it('lets the classification be corrected both ways before routing, and only shorten afterwards', () => {
		const corrected = history(
			submit('2026-11-02'),
			['2026-11-03', 'reclassify', { classification: 'supervisory_complaint' }],
			route('2026-11-03')
		);
		expect(dueOf(corrected, 'resolution')).toBe(addWorkdays('2026-11-02', 60, CALENDAR));
		const longer = history(submit('2026-11-02'), route('2026-11-03'), [
			'2026-11-04',
			'reclassify',
			{ classification: 'supervisory_complaint' }
		]);
		expect(dueOf(longer, 'resolution')).toBe('2026-11-20');
		const shorter = history(submit('2026-11-02'), route('2026-11-03'), [
			'2026-11-04',
			'reclassify',
			{ classification: 'information_request' }
		]);
		expect(dueOf(shorter, 'resolution')).toBe('2026-11-09');
	});

	it('keeps the original completion clock when the reporter contests or reopens', () => {
		const resolved: Step[] = [submit('2026-11-02'), route('2026-11-03'), ['2026-11-10', 'resolve']];
		const contested = clocksOf(history(...resolved, ['2026-11-24', 'contest']), RULES);
		expect(find(contested, 'resolution')).toMatchObject({ metAt: null, startedAt: at('2026-11-02') });
		expect(find(contested, 'resolution').reckoning.dueDay).toBe('2026-11-20');
		expect(find(contested, 'objection')).toMatchObject({ owner: 'agency_head', metAt: null });
		const reopened = clocksOf(history(...resolved, ['2026-11-11', 'confirm'], ['2026-11-20', 'reopen']), RULES);
		expect(find(reopened, 'resolution')).toMatchObject({ metAt: null });
	});

	it('ends every clock when the report is withdrawn', () => {
		const clocks = clocksOf(
			history(submit('2026-11-02'), route('2026-11-03'), ['2026-11-04', 'ask'], ['2026-11-05', 'withdraw']),
			RULES
		);
		expect(clocks.filter(({ metAt, endedAt }) => !metAt && !endedAt)).toEqual([]);
	});

	it('never gives an agency longer than the base', () => {
		const own = (amount: number) => ({
			...policyFor(POLICIES, {
				clock: 'first_response',
				classification: 'complaint',
				agencyId: null,
				day: '2026-01-01'
			}),
			id: `own${amount}`,
			agencyId: 'pupr',
			amount
		});
		const withOwn = (amount: number) => ({ ...RULES, policies: [...POLICIES, own(amount)] });
		const events = history(submit('2026-11-02'), route('2026-11-03'));
		expect(find(clocksOf(events, withOwn(2)), 'first_response').reckoning.dueDay).toBe('2026-11-05');
		expect(find(clocksOf(events, withOwn(9)), 'first_response').reckoning.dueDay).toBe('2026-11-10');
	});

	it('keeps a case under the policy of its start', () => {
		const policies = POLICIES.map((policy) =>
			policy.clock === 'verification' ? { ...policy, validUntil: '2026-10-31' } : policy
		);
		const later = { ...POLICIES[0]!, id: 'new', amount: 1, validFrom: '2026-11-01' };
		const rules = { ...RULES, policies: [...policies, later] };
		expect(find(clocksOf(history(submit('2026-10-30')), rules), 'verification').reckoning.dueDay).toBe('2026-11-04');
		expect(find(clocksOf(history(submit('2026-11-02')), rules), 'verification').reckoning.dueDay).toBe('2026-11-03');
	});
});

describe('reminders and steps of the ladder', () => {
	it('move no clock, wherever they fall', () => {
		const steps: Step[] = [
			submit('2026-11-02'),
			route('2026-11-05'),
			['2026-11-09', 'ask'],
			['2026-11-16', 'complete'],
			['2026-11-18', 'hand_over', { agencyId: 'dishub' }],
			['2026-11-27', 'resolve'],
			['2026-12-01', 'contest']
		];
		const told = fc.record({
			after: fc.nat(steps.length - 1),
			action: fc.constantFrom('remind' as const, 'escalate' as const),
			clock: fc.constantFrom('verification' as const, 'resolution' as const, 'objection' as const),
			step: fc.constantFrom('due' as const, 'secretariat' as const, 'inspectorate' as const)
		});
		const plain = clocksOf(history(...steps), RULES);
		fc.assert(
			fc.property(fc.array(told, { maxLength: 8 }), (list) => {
				const longer = steps.flatMap((step, index): Step[] => [
					step,
					...list
						.filter(({ after }) => after === index)
						.map(({ action, ...data }): Step => [step[0], action, { ...data, agencyId: 'biro' }])
				]);
				expect(clocksOf(history(...longer), RULES)).toEqual(plain);
			})
		);
	});
});

describe('an agency that takes the place of another', () => {
	const succeed = (day: IsoDate): Step => [day, 'succeed', { agencyId: 'baru' }];
	const standing = (...steps: Step[]) =>
		clocksOf(history(...steps), RULES).map(({ kind, round, agencyId, metAt, endedAt, fall }) => ({
			kind,
			round,
			agencyId,
			isOpen: !metAt && !endedAt,
			fellTo: fall?.agencyId ?? null
		}));

	it('owes the first answer anew and the completion by its old day; what fell due before stays with the other', () => {
		const clocks = standing(submit('2026-11-02'), route('2026-11-03'), succeed('2026-11-20'));
		expect(clocks).toMatchObject([
			{ kind: 'verification' },
			{ kind: 'resolution', agencyId: 'baru', isOpen: true },
			{ kind: 'first_response', round: 1, isOpen: false, fellTo: 'pupr' },
			{ kind: 'first_response', round: 2, agencyId: 'baru', isOpen: true }
		]);
		const [due, before] = [
			[submit('2026-11-02'), route('2026-11-03'), succeed('2026-11-20')],
			[submit('2026-11-02'), route('2026-11-03')]
		].map((steps) => clocksOf(history(...steps), RULES).find(({ kind }) => kind === 'resolution')?.reckoning.dueAt);
		expect(due).toEqual(before);
	});

	it('waits for the reporter as the other did', () => {
		const asked = clocksOf(
			history(submit('2026-11-02'), route('2026-11-03'), ['2026-11-04', 'ask'], succeed('2026-11-20')),
			RULES
		);
		expect(asked.at(-1)).toMatchObject({ kind: 'first_response', round: 2, pauses: [{ until: null }] });
		expect(asked.find(({ kind }) => kind === 'reporter_answer')).toMatchObject({ metAt: null, endedAt: null });
	});

	it('is in charge from then on, and of a closing that the other made the reporter judges on', () => {
		const steps = history(submit('2026-11-02'), route('2026-11-03'), ['2026-11-05', 'resolve'], succeed('2026-11-09'));
		expect(tenuresOf(steps).map(({ agencyId }) => agencyId)).toEqual([null, 'pupr', 'baru']);
		const open = clocksOf(steps, RULES).filter(({ metAt, endedAt }) => !metAt && !endedAt);
		expect(open.map(({ kind }) => kind)).toEqual(['reporter_confirmation']);
	});
});

describe('what is done beside the law of statuses', () => {
	const aside = (Object.keys(COMPLAINT_ACTS) as ComplaintAction[]).filter(
		(action) => action !== 'submit' && action !== 'succeed' && !STATUS_ACTIONS.some((one) => one === action)
	);
	const steps = history(submit('2026-11-02'), route('2026-11-05'), ['2026-11-09', 'ask']);

	it.each(aside)('%s moves no clock and hands nothing on, so that none is reckoned for it', (action) => {
		const data = { agencyId: 'dishub', classification: 'aspiration', substantive: true, look: true } as const;
		const event = aComplaintEvent({ seq: 4, at: at('2026-11-16'), action, from: null, to: null, data });
		expect(movesClocks(event)).toBe(false);
		expect(clocksOf([...steps, event], RULES).map(standingOf)).toEqual(clocksOf(steps, RULES).map(standingOf));
		expect(tenuresOf([...steps, event])).toEqual(tenuresOf(steps));
	});

	const standingOf = ({ kind, round, metAt, endedAt, pauses, reckoning }: Clock) => ({
		kind,
		round,
		metAt,
		endedAt,
		pauses,
		dueAt: reckoning.dueAt
	});
});

describe('what agencies and moderators do', () => {
	const actions = [
		'route',
		'ask',
		'complete',
		'record_answer',
		'withdraw_question',
		'reclassify',
		'accept',
		'answer',
		'hand_over',
		'return',
		'resolve',
		'rework',
		'contest'
	] as const;
	const step = fc.record({
		action: fc.constantFrom(...actions),
		wait: fc.oneof({ arbitrary: fc.nat(4), weight: 5 }, { arbitrary: fc.nat(20), weight: 1 }),
		agencyId: fc.constantFrom('a', 'b', 'c'),
		classification: fc.constantFrom('complaint', 'aspiration', 'information_request', 'supervisory_complaint')
	});

	it('never moves completion later than the baseline and the working days of questions', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
				const start: Step[] = [submit('2026-05-04'), ['2026-05-05', 'route', { agencyId: 'a' }]];
				const sequence = [...start];
				let day = '2026-05-05';
				let asked: IsoDate | null = null;
				let pausedDays = 0;
				let status: ComplaintStatus = 'routed';
				for (const { action, wait, agencyId, classification } of steps) {
					const to = nextStatus(status, action);
					day = addDays(day, wait);
					if (!to) continue;
					if (action === 'ask') asked = day;
					if ((action === 'complete' || action === 'record_answer') && asked)
						pausedDays += Math.max(0, workdaysBetween(asked, addDays(day, -1), CALENDAR));
					sequence.push([
						day,
						action,
						action === 'reclassify'
							? { classification }
							: action === 'route' || action === 'hand_over'
								? { agencyId }
								: {}
					]);
					status = to;
				}
				const due = dueOf(history(...sequence), 'resolution');
				const latest = addWorkdays('2026-05-04', 14 + Math.min(pausedDays, MAX_PAUSED_DAYS), CALENDAR);
				if (due !== null) expect(due <= latest).toBe(true);
				else expect(status === 'questioned' || status === 'needs_completion').toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('a question that was withdrawn', () => {
	it('has stopped no clock, whenever and however often one is asked and withdrawn', () => {
		const loop = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(loop, fc.boolean(), (questions, atIntake) => {
				const first: Step[] = [submit('2026-05-04'), ...(atIntake ? [] : [route('2026-05-05')])];
				let day: IsoDate = '2026-05-05';
				const asked = questions.flatMap(([wait, answer]): Step[] => {
					const from = addDays(day, wait);
					day = addDays(from, answer);
					return [
						[from, 'ask'],
						[day, 'withdraw_question']
					];
				});
				const rest: Step[] = [...(atIntake ? [route('2026-07-01')] : []), ['2026-07-02', 'resolve']];
				const without = clocksOf(history(...first, ...rest), RULES);
				const owed = clocksOf(history(...first, ...asked, ...rest), RULES).filter(
					({ kind }) => kind !== 'reporter_answer'
				);
				expect(owed).toEqual(without);
			})
		);
	});

	it('is not late for the reporter, and one whose answer was recorded has stopped the clocks until then', () => {
		const asked: Step[] = [submit('2026-11-02'), route('2026-11-03'), ['2026-11-04', 'ask']];
		const withdrawn = clocksOf(history(...asked, ['2026-11-10', 'withdraw_question']), RULES);
		expect(find(withdrawn, 'reporter_answer')).toMatchObject({ metAt: null, endedAt: at('2026-11-10') });
		const recorded = history(...asked, ['2026-11-10', 'record_answer']);
		const answered = history(...asked, ['2026-11-10', 'complete']);
		expect(clocksOf(recorded, RULES)).toEqual(clocksOf(answered, RULES));
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

describe('a closing that a second person has to see', () => {
	const begun: Step[] = [submit('2026-11-02'), route('2026-11-03'), ['2026-11-04', 'answer', { substantive: true }]];
	const closed: Step = ['2026-11-09', 'resolve', { look: true }];
	const resolution = (...steps: Step[]) => find(clocksOf(history(...begun, closed, ...steps), RULES), 'resolution');
	const kinds = (...steps: Step[]) => clocksOf(history(...begun, closed, ...steps), RULES).map(({ kind }) => kind);

	it('meets no clock, lets none grow late, and asks the reporter for nothing', () => {
		expect(resolution()).toMatchObject({ metAt: null, endedAt: at('2026-11-09'), fall: null });
		expect(kinds()).not.toContain('reporter_confirmation');
	});

	it('counts from its own day once it is accepted, however long the look took', () => {
		const seen = resolution(['2027-03-01', 'accept_proof']);
		const unasked = find(clocksOf(history(...begun, ['2026-11-09', 'resolve']), RULES), 'resolution');
		expect(seen).toEqual(unasked);
		const events = history(...begun, closed, ['2026-11-12', 'accept_proof']);
		expect(find(clocksOf(events, RULES), 'reporter_confirmation').startedAt).toEqual(at('2026-11-12'));
	});

	it('was none where it is not accepted: the work has never stopped', () => {
		const running = find(clocksOf(history(...begun), RULES), 'resolution');
		expect(resolution(['2026-11-12', 'reject_proof'])).toEqual(running);
		expect(resolution(['2026-11-12', 'contest'])).toEqual(running);
	});

	it('counts from its own day where the reporter says that it is done', () => {
		expect(resolution(['2026-11-12', 'confirm'])).toMatchObject({ metAt: at('2026-11-09'), endedAt: null });
	});

	it('never makes a clock better than a closing that nobody asked about', () => {
		fc.assert(
			fc.property(
				fc.constantFrom('accept_proof', 'reject_proof', 'confirm', 'contest', 'withdraw'),
				fc.nat(90),
				(act, later) => {
					const step: Step = [addDays('2026-11-09', later), act];
					const metAt = (clock: Clock) => clock.metAt?.getTime() ?? Infinity;
					const unasked = find(clocksOf(history(...begun, ['2026-11-09', 'resolve']), RULES), 'resolution');
					expect(metAt(resolution(step))).toBeGreaterThanOrEqual(metAt(unasked));
				}
			)
		);
	});
});
