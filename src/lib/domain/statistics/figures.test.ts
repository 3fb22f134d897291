import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelyShare } from '../agency/timeliness';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { addDays } from '../calendar/iso-date';
import { startOfDay } from '../calendar/zone';
import { nextStatus, type StatusAction, type ComplaintStatus } from '../complaint/status';
import { POLICIES } from '../deadline/policies.fixture';
import type { ComplaintParticulars } from '../complaint/particulars';
import { aComplaintEvent } from '../complaint/event.fixture';
import type { ComplaintEvent } from '../complaint/event';
import { countable } from './cell';
import { curveOf, figuresOf, only, type CaseGroup, type Figures } from './figures';
import { observe, type Watched } from './observe.fixture';
import { periodOf } from './period';

const ZONE = 'Asia/Jayapura';
const TODAY = '2026-11-20';
const NOW = new Date(startOfDay(TODAY, ZONE).getTime() + 36_000_000);
const rules = { zone: ZONE, policies: POLICIES, calendars: [{ publishedAt: new Date(0), calendar: CALENDAR }] };
const figures = (reports: readonly Watched[]) =>
	figuresOf(observe(reports, { now: NOW, period: periodOf('365', TODAY), rules, calendar: CALENDAR }));

/** How a report fares: received so many days ago, and resolved, contested and settled so many days later, or never. */
type Fate = { ago: number; routed: number; resolvedAfter: number | null; ending: 'agreed' | 'silent' | 'contested' };

function report({ ago, routed, resolvedAfter, ending }: Fate): Watched {
	const received = addDays(TODAY, -ago);
	const steps: [day: number, action: ComplaintEvent['action'], data?: ComplaintParticulars][] = [
		[0, 'submit', { classification: 'complaint' }],
		[routed, 'route', { agencyId: 'pupr' }]
	];
	if (resolvedAfter !== null) steps.push([resolvedAfter, 'resolve']);
	if (resolvedAfter !== null) steps.push([resolvedAfter + 1, ENDING[ending]]);
	return { confidential: false, recorded: false, events: history(received, steps) };
}
const ENDING = { agreed: 'confirm', silent: 'lapse', contested: 'contest' } as const;

function history(
	received: string,
	steps: [day: number, action: ComplaintEvent['action'], data?: ComplaintParticulars][]
) {
	let status: ComplaintStatus | null = null;
	return steps
		.map(([day, action, data = {}], index): ComplaintEvent => {
			const from = status;
			status = from === null ? 'submitted' : (nextStatus(from, action as StatusAction) ?? from);
			const at = new Date(startOfDay(addDays(received, day), ZONE).getTime() + 36_000_000 + index);
			return aComplaintEvent({ seq: index + 1, at, action, from, to: status, data });
		})
		.filter(({ at }) => at <= NOW);
}

const agedFate = fc.record({
	ago: fc.integer({ min: 20, max: 200 }),
	routed: fc.integer({ min: 0, max: 2 }),
	resolvedAfter: fc.option(fc.integer({ min: 2, max: 120 })),
	ending: fc.constantFrom('agreed' as const, 'silent' as const, 'contested' as const)
});
/** Resolved within the first response's five working days, whatever holidays lie between, and settled. */
const inTime = { routed: 1, resolvedAfter: 4, ending: 'agreed' } as const;

/** Everything that a reader could take for good or bad, as numbers that must not rise by neglect. */
function praise({ timeliness, median, ninetieth, overdue, course }: Figures): number[] {
	const wait = (shown: Figures['median']) => (shown ? -(shown.days + (shown.beyond ? 0.5 : 0)) : 0);
	const { agreed = 0, silent = 0, open = 0 } = course?.outcomes ?? {};
	return [
		...Object.values(timeliness).map((of) => timelyShare(of) ?? 0),
		...[wait(median), wait(ninetieth), -overdue, agreed + silent, agreed, -open]
	];
}

function expectNoBetter(neglected: readonly Watched[], dutiful: readonly Watched[]) {
	const [worse, better] = [praise(figures(neglected)), praise(figures(dutiful))];
	worse.forEach((value, index) => expect(value).toBeLessThanOrEqual(better[index]! + 1e-9));
}

describe('figures cannot be improved', () => {
	it('by leaving a report open', () => {
		fc.assert(
			fc.property(fc.array(agedFate, { maxLength: 25 }), fc.integer({ min: 20, max: 200 }), (others, ago) => {
				const rest = others.map(report);
				const left = report({ ...inTime, ago, resolvedAfter: null });
				expectNoBetter([...rest, left], [...rest, report({ ...inTime, ago })]);
			}),
			{ numRuns: 150 }
		);
	});

	it('by closing only the easy ones', () => {
		const ages = fc.array(fc.record({ ago: fc.integer({ min: 20, max: 200 }), easy: fc.boolean() }), { maxLength: 25 });
		fc.assert(
			fc.property(fc.array(agedFate, { maxLength: 10 }), ages, (others, reports) => {
				const rest = others.map(report);
				const closing = (all: boolean) =>
					reports.map(({ ago, easy }) => report({ ...inTime, ago, resolvedAfter: all || easy ? 4 : null }));
				expectNoBetter([...rest, ...closing(false)], [...rest, ...closing(true)]);
			}),
			{ numRuns: 150 }
		);
	});

	it('by calling something done that is then contested: it is open again until the contest is settled', () => {
		const of = (ending: Fate['ending']) =>
			figures(Array.from({ length: 6 }, () => report({ ago: 100, routed: 0, resolvedAfter: 5, ending })));
		expect(of('agreed').timeliness.resolution).toEqual({ due: 6, inTime: 6 });
		expect(of('contested').timeliness.resolution).toEqual({ due: 6, inTime: 0 });
		expect(of('contested').median?.beyond).toBe(true);
		expect(of('contested').course).toMatchObject({ contested: 6, outcomes: { open: 6, agreed: 0 } });
	});
});

describe('too few reports', () => {
	it('have no figure but their number', () => {
		const four = figures(Array.from({ length: 4 }, () => report({ ...inTime, ago: 60 })));
		expect(four).toMatchObject({ received: 4, median: null, ninetieth: null, course: null });
		expect(four.timeliness.resolution).toEqual({ due: 4, inTime: 0 });
		expect(timelyShare(four.timeliness.resolution)).toBeNull();
		const five = figures(Array.from({ length: 5 }, () => report({ ...inTime, ago: 60 })));
		expect(five.median).toEqual({ days: 4, beyond: false });
	});
});

describe('confidential reports', () => {
	const some = (confidential: boolean, count: number) => ({ confidential, count });

	it('are counted only where there are five of them', () => {
		expect(countable([some(false, 9), some(true, 4)])).toEqual([some(false, 9)]);
		expect(countable([some(false, 9), some(true, 3), some(true, 2)])).toHaveLength(3);
	});

	it('are weighed in each cell by itself', () => {
		const group = (agencyId: string, confidential: boolean, count: number): CaseGroup => ({
			agencyId,
			confidential,
			count,
			classification: 'complaint',
			recorded: false,
			status: 'in_progress',
			contested: false,
			reopened: false,
			appealed: false,
			completed: false,
			days: 3
		});
		const cases = [group('pupr', false, 6), group('pupr', true, 3), group('dinkes', true, 3)];
		const groups = { cases, clocks: [], overdue: [] };
		expect(figuresOf(groups).received).toBe(12);
		expect(figuresOf(only(groups, ({ agencyId }) => agencyId === 'pupr')).received).toBe(6);
		expect(curveOf(only(groups, ({ agencyId }) => agencyId === 'dinkes'))).toEqual([]);
	});
});
