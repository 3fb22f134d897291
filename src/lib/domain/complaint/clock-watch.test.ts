import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { addDays, type IsoDate } from '../calendar/iso-date';
import { addWorkdays, workdaysBetween } from '../calendar/work-calendar';
import { nextStatus, STATUS_ACTIONS, type ComplaintStatus } from './status';
import { aComplaintEvent } from './event.fixture';
import { clocksOf, movesClocks, type Clock } from './clock';
import { COMPLAINT_ACTS, type ComplaintAction } from './acts';
import { tenuresOf } from './watch';
import { MAX_PAUSED_DAYS } from '../deadline/reckon';
import { RULES, at, history, submit, route, dueOf, type Step } from './clock.fixture';

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
