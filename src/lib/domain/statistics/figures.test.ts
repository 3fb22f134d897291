import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALENDAR } from '../calendar/decreed-days.fixture';
import { addDays, type IsoDate } from '../calendar/iso-date';
import { startOfDay } from '../calendar/zone';
import type { ComplaintEvent } from '../complaint/event';
import { STATUS_ACTIONS, type StatusAction } from '../complaint/status';
import { POLICIES } from '../deadline/policies.fixture';
import { figuresOf, only, type Counts, type Figures } from './figures';
import { observe, type Watched } from './observe.fixture';
import { periodOf } from './period';
import { begin, isMoveOf, live, type Move } from './play.fixture';
import { PUBLISHED, type PublishedFigure } from './published';

const ZONE = 'Asia/Jayapura';
const TODAY = '2026-11-20';
const rules = { zone: ZONE, policies: POLICIES, calendars: [{ publishedAt: new Date(0), calendar: CALENDAR }] };
const at = (day: IsoDate, minute = 0) => new Date(startOfDay(day, ZONE).getTime() + 36_000_000 + minute * 60_000);
const NOW = at(TODAY);

const watched = (events: readonly ComplaintEvent[]): Watched => ({ recorded: false, events });
const seenAt = (now: Date) => ({ now, period: periodOf('365', TODAY), rules, calendar: CALENDAR });
const counts = (reports: readonly Watched[], now = NOW): Counts => observe(reports, seenAt(now));
const ofAgency = (reports: readonly Watched[], id: string | null, now = NOW): Figures =>
	figuresOf(only(counts(reports, now).held, ({ agencyId }) => agencyId === id));
const figures = (reports: readonly Watched[]) => figuresOf(counts(reports).reports);

type Step = readonly [day: number, action: StatusAction, to?: Move['to']];

/** A report received on a day, and what happened on which day after; what the law forbids does not happen. */
function report(received: IsoDate, steps: readonly Step[], now = NOW): Watched {
	const moves = steps.map(([day, action, to = 'pupr'], index) => ({
		action,
		to,
		at: at(addDays(received, day), index + 1)
	}));
	const life = moves.filter((move) => move.at <= now).reduce((so, move) => live(so, move, rules), begin(at(received)));
	return watched(life.events);
}

/** How a report fares: received so many days ago, and resolved, contested and settled so many days later, or never. */
type Fate = { ago: number; routed: number; resolvedAfter: number | null; ending: 'agreed' | 'silent' | 'contested' };
const ENDING = { agreed: 'confirm', silent: 'lapse', contested: 'contest' } as const;

const fated = ({ ago, routed, resolvedAfter, ending }: Fate): Watched =>
	report(addDays(TODAY, -ago), [
		[routed, 'route'],
		...(resolvedAfter === null
			? []
			: ([
					[resolvedAfter, 'resolve'],
					[resolvedAfter + 1, ENDING[ending]]
				] as const))
	]);

const agedFate = fc.record({
	ago: fc.integer({ min: 20, max: 200 }),
	routed: fc.integer({ min: 0, max: 2 }),
	resolvedAfter: fc.option(fc.integer({ min: 2, max: 120 })),
	ending: fc.constantFrom('agreed' as const, 'silent' as const, 'contested' as const)
});
/** Resolved within the first response's five working days, whatever holidays lie between, and settled. */
const inTime = { routed: 1, resolvedAfter: 4, ending: 'agreed' } as const;

const NAMES = Object.keys(PUBLISHED) as PublishedFigure[];
const DIRECTED = NAMES.filter((name) => PUBLISHED[name].better !== null);

/** No figure flatters the first more than the second. What cannot be told flatters nobody. */
function expectNoBetter(neglected: Figures, dutiful: Figures) {
	for (const name of DIRECTED) {
		const { of, better } = PUBLISHED[name];
		const [worse, best] = [of(neglected), of(dutiful)];
		if (worse === null || best === null) continue;
		const gain = better === 'higher' ? worse - best : best - worse;
		expect(gain, `${name}: ${worse} instead of ${best}`).toBeLessThanOrEqual(1e-9);
	}
}

describe('figures cannot be improved', () => {
	it('by leaving a report open', () => {
		fc.assert(
			fc.property(fc.array(agedFate, { maxLength: 25 }), fc.integer({ min: 20, max: 200 }), (others, ago) => {
				const rest = others.map(fated);
				const left = [...rest, fated({ ...inTime, ago, resolvedAfter: null })];
				const done = [...rest, fated({ ...inTime, ago })];
				expectNoBetter(figures(left), figures(done));
				expectNoBetter(ofAgency(left, 'pupr'), ofAgency(done, 'pupr'));
			}),
			{ numRuns: 40 }
		);
	});

	it('by closing only the easy ones', () => {
		const ages = fc.array(fc.record({ ago: fc.integer({ min: 20, max: 200 }), easy: fc.boolean() }), { maxLength: 25 });
		fc.assert(
			fc.property(fc.array(agedFate, { maxLength: 10 }), ages, (others, reports) => {
				const rest = others.map(fated);
				const closing = (all: boolean) =>
					reports.map(({ ago, easy }) => fated({ ...inTime, ago, resolvedAfter: all || easy ? 4 : null }));
				expectNoBetter(figures([...rest, ...closing(false)]), figures([...rest, ...closing(true)]));
			}),
			{ numRuns: 40 }
		);
	});

	it('by calling something done that is then contested: it is open again until the contest is settled', () => {
		const of = (ending: Fate['ending']) =>
			figures(Array.from({ length: 6 }, () => fated({ ago: 100, routed: 0, resolvedAfter: 5, ending })));
		expect(of('agreed').timeliness.resolution).toEqual({ due: 6, inTime: 6 });
		expect(of('contested').timeliness.resolution).toEqual({ due: 6, inTime: 0 });
		expect(of('contested').median?.beyond).toBe(true);
		expect(of('contested')).toMatchObject({ contested: 6, outcomes: { open: 6, agreed: 0 } });
	});
});

describe('whatever an agency does, whoever answers it, and in whatever order', () => {
	const stepsOf = (actions: readonly StatusAction[], longest: number) =>
		fc.array(
			fc.record({
				after: fc.integer({ min: 0, max: longest }),
				action: fc.constantFrom(...actions),
				to: fc.constantFrom('pupr' as const, 'dinkes' as const)
			}),
			{ minLength: 1, maxLength: 14 }
		);
	const AROUND = ['route', 'hand_over', 'return'] as const satisfies StatusAction[];
	const steps = stepsOf(STATUS_ACTIONS, 16);
	/** The same, and oftener what sends a report around. */
	const wandering = stepsOf([...STATUS_ACTIONS, ...AROUND, ...AROUND, ...AROUND], 3);
	/** Moves on their days; each of the same day a minute after the one before. */
	const dated = (
		received: IsoDate,
		drawn: readonly { after: number; action: StatusAction; to: Move['to'] }[]
	): Move[] => {
		let day = 0;
		return drawn.map(({ after, action, to }, index) => {
			day += after;
			return { action, to, at: at(addDays(received, day), index + 2) };
		});
	};

	/** The same life until the agency does anything at all, which is to answer instead, and well. */
	function answered(events: readonly ComplaintEvent[], until: Date): ComplaintEvent[] | null {
		const first = events.findIndex((event) => isMoveOf('pupr', event));
		const moment = first === -1 ? until : events[first]!.at;
		const before = events.slice(0, first === -1 ? undefined : first);
		const last = before.findLast(({ to }) => to !== null);
		if (last?.to !== 'routed' || !before.some((event) => event.action === 'route' && event.data.agencyId === 'pupr'))
			return null;
		const done = (action: 'resolve' | 'confirm', from: 'routed' | 'followed_up', to: 'followed_up' | 'closed_agreed') =>
			({ ...last, action, from, to, data: { postId: '' }, at: moment, seq: 0 }) as ComplaintEvent;
		return [...before, done('resolve', 'routed', 'followed_up'), done('confirm', 'followed_up', 'closed_agreed')];
	}

	it('no published figure of it is better than had it answered', () => {
		let compared = 0;
		const seen = new Set<StatusAction>();
		fc.assert(
			fc.property(
				fc.array(agedFate, { maxLength: 8 }),
				fc.integer({ min: 5, max: 200 }),
				fc.integer({ min: 0, max: 20 }),
				steps,
				fc.integer({ min: 0, max: 120 }),
				(others, ago, routed, drawn, watchedFor) => {
					const received = addDays(TODAY, -ago);
					const route: Move = { action: 'route', to: 'pupr', at: at(addDays(received, routed), 1) };
					const moves = [route, ...dated(addDays(received, routed), drawn)];
					const { events } = moves.reduce((life, move) => live(life, move, rules), begin(at(received)));
					const now = new Date(events.at(-1)!.at.getTime() + watchedFor * 86_400_000);
					const better = answered(events, now);
					fc.pre(better !== null);
					events.forEach((event) => seen.add(event.action as StatusAction));
					compared += 1;
					const rest = others.map(fated);
					expectNoBetter(
						ofAgency([...rest, watched(events)], 'pupr', now),
						ofAgency([...rest, watched(better)], 'pupr', now)
					);
				}
			),
			{ numRuns: 200 }
		);
		expect(compared).toBeGreaterThan(150);
		expect(seen.size).toBeGreaterThan(14);
	});

	it('a report that it sent on once counts so for good, and by nothing that anybody else does', () => {
		let bounces = 0;
		const movers = new Set<string>();
		fc.assert(
			fc.property(wandering, (drawn) => {
				const received = addDays(TODAY, -300);
				const route: Move = { action: 'route', to: 'pupr', at: at(received, 1) };
				const moves = [route, ...dated(received, drawn)];
				const { events } = moves.reduce((life, move) => live(life, move, rules), begin(at(received)));
				let before = 0;
				events.forEach((event, index) => {
					const { bounced, received: held } = ofAgency([watched(events.slice(0, index + 1))], 'pupr');
					const isItsBounce = isMoveOf('pupr', event) && (event.action === 'hand_over' || event.action === 'return');
					expect(bounced).toBe(isItsBounce ? 1 : before);
					expect(bounced).toBeLessThanOrEqual(held);
					if (isItsBounce) bounces += 1;
					if (event.from !== event.to) movers.add(event.action);
					before = bounced;
				});
				expect(figures([watched(events)]).bounced).toBeGreaterThanOrEqual(before);
				expect(ofAgency([watched(events)], null).bounced).toBe(0);
			}),
			{ numRuns: 100 }
		);
		expect(bounces).toBeGreaterThan(20);
		expect(movers.size).toBeGreaterThan(9);
	});

	it('has a direction or none for every figure that is told', () => {
		expect(NAMES.map((name) => `${name}: ${PUBLISHED[name].better ?? 'neither'}`)).toMatchInlineSnapshot(`
			[
			  "received: neither",
			  "first_response: higher",
			  "resolution: higher",
			  "median: lower",
			  "ninetieth: lower",
			  "overdue: lower",
			  "inherited: lower",
			  "agreed: higher",
			  "agreed_of_all: higher",
			  "agreed_of_judged: higher",
			  "open: lower",
			  "handed_on: lower",
			  "bounced: lower",
			  "bounced_of_all: lower",
			  "contested: lower",
			  "reopened: lower",
			  "disputed: lower",
			  "silent: neither",
			  "followed_up: neither",
			  "refused: neither",
			  "archived: neither",
			  "withdrawn: neither",
			  "appealed: neither",
			]
		`);
	});
});

describe('late reports that are handed away', () => {
	const RECEIVED = '2026-08-03';
	/** Done after 4 days, as far as needed; the others lie until they are late, and then go or stay. */
	const fate = (index: number, gone: readonly Step[]) =>
		report(
			RECEIVED,
			index < 9
				? [
						[0, 'route', 'dinkes'],
						[4, 'resolve'],
						[5, 'confirm']
					]
				: [[0, 'route', 'dinkes'], ...gone]
		);
	const world = (gone: readonly Step[]) => Array.from({ length: 23 }, (_, index) => fate(index, gone));
	const kept = world([]);
	const away = world([
		[40, 'return'],
		[41, 'route', 'pupr']
	]);

	it('are refused as a hand-over: what is late changes hands with a moderator', () => {
		expect(world([[40, 'hand_over', 'pupr']])).toEqual(kept);
	});

	it('stay what they are in the figures of who let them become late', () => {
		const before = ofAgency(kept, 'dinkes');
		const after = ofAgency(away, 'dinkes');
		expect(before).toMatchObject({ timeliness: { resolution: { due: 23, inTime: 9 } }, overdue: 14 });
		expect(after).toMatchObject({ timeliness: before.timeliness, overdue: 14, received: 23 });
		expect(before.median?.beyond).toBe(true);
		expect(after.median).toEqual(before.median);
		expect(after.outcomes).toMatchObject({ agreed: 9, open: 0, handed_on: 14 });
		expect([before.bounced, after.bounced, ofAgency(away, 'pupr').bounced]).toEqual([0, 14, 0]);
	});

	it('are no breach of who gets them, who holds them late all the same', () => {
		const soon = at(addDays(RECEIVED, 44));
		expect(ofAgency(away, 'pupr', soon)).toMatchObject({ received: 14, overdue: 0, inherited: 14 });
		const heirs = ofAgency(away, 'pupr');
		expect(heirs.timeliness.resolution).toEqual({ due: 0, inTime: 0 });
		expect(heirs).toMatchObject({ received: 14, inherited: 0, outcomes: { open: 14 } });
		expect(heirs.timeliness.first_response).toEqual({ due: 14, inTime: 0 });
		expect(heirs.overdue).toBe(14);
	});

	it('are the moderators’ where it became late with them', () => {
		const slow = Array.from({ length: 6 }, () =>
			report(RECEIVED, [
				[58, 'route', 'dinkes'],
				[60, 'resolve']
			])
		);
		expect(ofAgency(slow, 'dinkes').timeliness.resolution).toEqual({ due: 0, inTime: 0 });
		expect(ofAgency(slow, 'dinkes').median).toEqual({ days: 2, beyond: false });
		expect(ofAgency(slow, null).timeliness).toMatchObject({
			verification: { due: 6, inTime: 0 },
			resolution: { due: 6 }
		});
		expect(ofAgency(slow, null).median!.days).toBeGreaterThan(38);
	});
});

describe('what an agency writes down at its own counter', () => {
	it('is in none of its figures, however it fares; so a late report is not bettered by writing it anew', () => {
		const counter = { agencyId: 'pupr', role: 'officer', userId: 'clerk' } as const;
		const atCounter = (event: ComplaintEvent) =>
			event.action === 'submit' ? { ...event, data: { ...event.data, counter } } : event;
		fc.assert(
			fc.property(fc.array(agedFate, { maxLength: 12 }), fc.array(agedFate), (others, own) => {
				const rest = others.map(fated);
				const all = [...rest, ...own.map((fate) => watched(fated(fate).events.map(atCounter)))];
				expect(ofAgency(all, 'pupr')).toEqual(ofAgency(rest, 'pupr'));
				expect(figures(all).received).toBe(all.length);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('too few reports', () => {
	it('have no median', () => {
		const some = (count: number) => figures(Array.from({ length: count }, () => fated({ ...inTime, ago: 60 })));
		expect(some(4)).toMatchObject({ received: 4, median: null, ninetieth: null });
		expect(some(5).median).toEqual({ days: 4, beyond: false });
	});
});
