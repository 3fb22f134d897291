import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { addDays, type IsoDate } from '../calendar/iso-date';
import { addWorkdays } from '../calendar/work-calendar';
import { policyFor } from '../deadline/policy';
import { clocksOf, type Clock } from './clock';
import { POLICIES } from '../deadline/policies.fixture';
import { RULES, at, history, submit, route, find, dueOf, type Step } from './clock.fixture';

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
