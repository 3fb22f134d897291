import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { POLICIES } from '../deadline/policies.fixture';
import { CLIMBING } from '../escalation/ladder';
import { begin, live, type Move } from '../statistics/play.fixture';
import { clocksOf } from './clock';
import { decide, obstacleTo, type Complaint } from './decide';
import { STATUS_ACTIONS, STATUS_CLOCK, STATUS_OWNER, isFinal, type StatusAction } from './status';
import { MAX_HAND_OVERS, MAX_RETURNS, bindingOf, binderIn, returnLeadsTo } from './wandering';

const ZONE = 'Asia/Jayapura';
const RULES = {
	zone: ZONE,
	policies: POLICIES,
	calendars: [{ calendar: CALENDAR, publishedAt: new Date('2024-01-01T00:00:00Z') }]
};
const START = new Date('2026-11-02T01:00:00Z');
const HOUR = 3_600_000;

/** What the officers, the moderators and the secretariat make of a report, an hour apart. */
function after(...actions: (StatusAction | [StatusAction, Move['to']])[]) {
	let life = begin(START);
	for (const [index, step] of actions.entries()) {
		const { action, to } = moved(step);
		const before = life;
		life = live(life, { action, to, at: new Date(START.getTime() + (index + 1) * HOUR) }, RULES);
		if (life === before) throw new Error(`${action} is refused in ${life.complaint.status}`);
	}
	return life;
}

const moved = (step: Parameters<typeof after>[number]): Pick<Move, 'action' | 'to'> =>
	typeof step === 'string' ? { action: step, to: 'pupr' } : { action: step[0], to: step[1] };

const WANDERED: Parameters<typeof after> = ['route', ['hand_over', 'dinkes'], 'hand_over', 'return'];
const SETTLED: typeof WANDERED = [...WANDERED, 'route'];

/** What stands in the way of an officer who would pass it on. */
function passingOn({ complaint }: { complaint: Complaint }) {
	const doer = { capacities: ['officer'] as const, userId: 'officer', at: START };
	return (['hand_over', 'return', 'dispute'] as const).map(
		(action) => `${action}: ${obstacleTo(complaint, action, doer) ?? 'yes'}`
	);
}

describe('no wrong door', () => {
	it('reads as a table: where giving a report back leads, and what binds', () => {
		const counts = [0, 1, 2];
		expect(
			counts.flatMap((handOvers) =>
				counts.map(
					(returns) =>
						`${handOvers} hand-overs, ${returns} returns → ${returnLeadsTo({ handOvers, returns, boundBy: null })}`
				)
			)
		).toEqual([
			'0 hand-overs, 0 returns → returned',
			'0 hand-overs, 1 returns → unsettled',
			'0 hand-overs, 2 returns → unsettled',
			'1 hand-overs, 0 returns → returned',
			'1 hand-overs, 1 returns → unsettled',
			'1 hand-overs, 2 returns → unsettled',
			'2 hand-overs, 0 returns → unsettled',
			'2 hand-overs, 1 returns → unsettled',
			'2 hand-overs, 2 returns → unsettled'
		]);
		const binders = [null, 'moderator', 'secretariat'] as const;
		expect(
			binders.map((boundBy) => [boundBy, ...['return', 'dispute', 'answer'].map((act) => bindingOf(act, { boundBy }))])
		).toEqual([
			[null, null, 'not_bound', null],
			['moderator', 'bound_by_moderator', null, null],
			['secretariat', 'bound_for_good', 'bound_for_good', null]
		]);
		expect([binderIn('returned'), binderIn('unsettled'), binderIn('disputed')]).toEqual([
			null,
			'moderator',
			'secretariat'
		]);
	});

	it('lets an agency pass a report on until it is settled, then dispute it once, and then no more', () => {
		expect(passingOn(after('route'))).toEqual(['hand_over: yes', 'return: yes', 'dispute: not_bound']);
		expect(after(...WANDERED).complaint.status).toBe('unsettled');
		const settled = after(...SETTLED);
		expect(settled.complaint).toMatchObject({ status: 'routed', boundBy: 'moderator' });
		expect(passingOn(settled)).toEqual(['hand_over: bound_by_moderator', 'return: bound_by_moderator', 'dispute: yes']);
		const forGood = after(...SETTLED, 'dispute', ['route', 'dinkes']);
		expect(forGood.complaint).toMatchObject({ status: 'routed', boundBy: 'secretariat', agencyId: 'dinkes' });
		expect(passingOn(forGood)).toEqual([
			'hand_over: bound_for_good',
			'return: bound_for_good',
			'dispute: bound_for_good'
		]);
	});

	it('times whoever has to settle it, and leaves the completion where it was', () => {
		const clocks = (life: { events: Parameters<typeof clocksOf>[0] }) =>
			clocksOf(life.events, RULES).map(({ kind, owner, agencyId, metAt, endedAt, policy }) =>
				[kind, owner, agencyId, metAt ? 'met' : endedAt ? 'ended' : `${policy.amount} ${policy.unit}`].join(' ')
			);
		expect(clocks(after(...SETTLED.slice(0, -1))).at(-1)).toBe('routing_decision moderator  1 working_days');
		const disputed = clocks(after(...SETTLED, 'dispute'));
		expect(disputed.at(-1)).toBe('routing_dispute secretariat  2 working_days');
		expect(disputed).toContain('routing_decision moderator  met');
		// The agency stays in charge of the completion while it disputes.
		expect(disputed).toContain('resolution agency pupr 14 working_days');
		expect(clocks(after(...SETTLED, 'dispute', 'route'))).toContain('routing_dispute secretariat  met');
	});

	it('leaves nothing with an agency that has ended: a moderator routes it anew, with reasons', () => {
		const bound = after(...SETTLED, 'dispute', 'route').complaint;
		const ended = { ...bound, agencyUntil: '2026-11-03' as const };
		const on = (day: string, capacity: 'moderator' | 'officer') =>
			({ capacities: [capacity], userId: 'someone', at: new Date(`${day}T00:00:00Z`) }) as const;
		const route = { action: 'route', agencyId: 'dinkes', text: 'Dinas ini dilebur.' } as const;
		const outcome = (complaint: Complaint, act: Parameters<typeof decide>[1], doer: ReturnType<typeof on>) => {
			const decided = decide(complaint, act, doer);
			return decided.ok ? decided.value.to : decided.refusal;
		};
		expect(outcome(bound, route, on('2026-11-04', 'moderator'))).toBe('wrong_status');
		expect(outcome(ended, route, on('2026-11-03', 'moderator'))).toBe('wrong_status');
		expect(outcome(ended, route, on('2026-11-04', 'moderator'))).toBe('routed');
		expect(outcome(ended, { ...route, text: '' }, on('2026-11-04', 'moderator'))).toBe('text_required');
		expect(outcome(ended, route, on('2026-11-04', 'officer'))).toBe('not_allowed');
	});

	it('comes to an end from whatever has happened, and it is always the turn of somebody with a clock', () => {
		const passes: readonly StatusAction[] = ['route', 'hand_over', 'return', 'dispute', 'route', 'return'];
		const move = fc.record({
			action: fc.oneof(
				{ weight: 9, arbitrary: fc.constantFrom(...passes) },
				{ weight: 1, arbitrary: fc.constantFrom(...STATUS_ACTIONS) }
			),
			to: fc.constantFrom<Move['to']>('pupr', 'dinkes'),
			hours: fc.integer({ min: 1, max: 60 })
		});
		let settled = 0;
		fc.assert(
			fc.property(fc.array(move, { maxLength: 50 }), (moves) => {
				let life = begin(START);
				let at = START.getTime();
				for (const { action, to, hours } of moves) {
					at += hours * HOUR;
					life = live(life, { action, to, at: new Date(at) }, RULES);
					if (life.complaint.boundBy) settled += 1;
				}
				const { status } = life.complaint;
				const open = clocksOf(life.events, RULES).filter(({ metAt, endedAt }) => !metAt && !endedAt);
				if (!isFinal(status)) {
					// Once a first answer is given, what is owed is the completion.
					expect(
						open.some(({ kind }) => kind === STATUS_CLOCK[status] || kind === 'resolution'),
						status
					).toBe(true);
					if (STATUS_OWNER[status] !== 'reporter') expect(CLIMBING.some((one) => one.status === status)).toBe(true);
				}
				const count = (action: string) => life.events.filter((event) => event.action === action).length;
				// One more of each where an appeal brought the report back.
				expect(count('hand_over')).toBeLessThanOrEqual(MAX_HAND_OVERS);
				expect(count('return')).toBeLessThanOrEqual(MAX_RETURNS + 1);
				expect(count('dispute')).toBeLessThanOrEqual(2);
				expect(count('route')).toBeLessThanOrEqual(1 + count('return') + count('dispute') + count('appeal'));
			}),
			// Few paths come as far as that by chance: one does for sure.
			{ numRuns: 150, examples: [[SETTLED.map((step) => ({ ...moved(step), hours: 1 }))]] }
		);
		expect(settled).toBeGreaterThan(0);
	});
});
