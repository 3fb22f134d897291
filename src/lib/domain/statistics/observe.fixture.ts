import { workdaysBetween, type WorkCalendar } from '../calendar/work-calendar';
import { dayOf } from '../calendar/zone';
import type { Classification } from '../words/classification';
import { isFinal, type ComplaintStatus } from '../complaint/status';
import { clocksOf, type Clock } from '../complaint/clock';
import { isAboveAgencies } from '../complaint/status';
import { isBounce } from '../complaint/wandering';
import { inChargeAt, isWrittenBy, tenuresOf, type Tenure } from '../complaint/watch';
import type { ClockRules } from '../deadline/rules';
import type { ComplaintEvent } from '../complaint/event';
import { COUNTED_CLOCKS, type CountedClock, type Counts, type Groups } from './figures';
import { isEndedByModerators } from './outcome';
import type { Period } from './period';

/** A report and its history, as figures see it. */
export type Watched = { recorded: boolean; events: readonly ComplaintEvent[] };

type Sight = { now: Date; period: Period; rules: ClockRules; calendar: WorkCalendar };
type Alike = { recorded: boolean; classification: Classification; count: 1 };

/** The groups that figures are made of, straight from histories: what the database must count to the same end. */
export function observe(reports: readonly Watched[], sight: Sight): Counts {
	const seen = reports.map((report) => observeOne(report, sight));
	return { reports: joined(seen.map(({ reports: of }) => of)), held: joined(seen.map(({ held }) => held)) };
}

const joined = (groups: readonly Groups[]): Groups => ({
	cases: groups.flatMap(({ cases }) => cases),
	clocks: groups.flatMap(({ clocks }) => clocks),
	overdue: groups.flatMap(({ overdue }) => overdue)
});

function observeOne(report: Watched, sight: Sight): Counts {
	const { events, recorded } = report;
	const clocks = clocksOf(events, sight.rules);
	const tenures = tenuresOf(events);
	const alike = { recorded, classification: classificationOf(events), count: 1 } as const;
	const received = dayOf(events[0]?.at ?? sight.now, sight.rules.zone);
	const isOfPeriod = received >= sight.period.from && received <= sight.period.until;
	const fallen = clocks
		.filter(({ kind, fall }) => isOfPeriod && isCounted(kind) && fall !== null && fall.at <= sight.now)
		.map((clock) => ({ ...alike, agencyId: clock.fall?.agencyId ?? null, ...timed(clock) }));
	const late = clocks.filter((clock) => isLate(clock, sight.now));
	const counts = ({ agencyId }: { agencyId: string | null }) => !isWrittenBy(events, agencyId);
	const cases = holdersOf(tenures).map((id) => heldCase(report, { id, tenures, clocks, alike }, sight));
	return {
		reports: {
			cases: isOfPeriod ? [{ ...alike, agencyId: null, ...caseOf(events, clocks, sight) }] : [],
			clocks: fallen,
			overdue: late.length > 0 ? [{ ...alike, agencyId: null, inherited: false }] : []
		},
		held: {
			cases: isOfPeriod ? cases.filter(counts) : [],
			clocks: fallen.filter(counts),
			overdue: lateWith(late, tenures, events, sight)
				.filter(counts)
				.map((one) => ({ ...alike, ...one }))
		}
	};
}

const timed = ({ kind, metAt, fall }: Clock) => ({
	clock: kind as CountedClock,
	inTime: Number(metAt !== null && fall !== null && metAt < fall.at)
});

const holdersOf = (tenures: readonly Tenure[]) => [...new Set(tenures.map(({ agencyId }) => agencyId))];

function endOf(events: readonly ComplaintEvent[], clocks: readonly Clock[], now: Date) {
	const done = clocks.find(({ kind }) => kind === 'resolution')?.metAt ?? null;
	const last = events.findLast(({ to, from }) => to !== null && to !== from);
	return { done, end: done ?? (isFinal(statusOf(events)) ? (last?.at ?? now) : now) };
}

function caseOf(events: readonly ComplaintEvent[], clocks: readonly Clock[], { now, rules, calendar }: Sight) {
	const { done } = endOf(events, clocks, now);
	const day = (instant: Date) => dayOf(instant, rules.zone);
	const did = (action: ComplaintEvent['action']) => events.some((event) => event.action === action);
	return {
		status: statusOf(events),
		contested: did('contest'),
		reopened: did('reopen'),
		appealed: did('appeal'),
		bounced: events.some((event) => isBounce(event.action) && isOfAgency(event)),
		completedIn: done && workdaysBetween(day(events[0]?.at ?? now), day(done), calendar),
		watched: workdaysBetween(day(events[0]?.at ?? now), day(now), calendar)
	};
}

type Holder = { id: string | null; tenures: readonly Tenure[]; clocks: readonly Clock[]; alike: Alike };

function heldCase({ events }: Watched, { id, tenures, clocks, alike }: Holder, { now, rules, calendar }: Sight) {
	const { done, end } = endOf(events, clocks, now);
	const day = (instant: Date) => dayOf(instant, rules.zone);
	const own = tenures.filter(({ agencyId }) => agencyId === id);
	const holds = tenures.at(-1)?.agencyId === id;
	const status = statusOf(events);
	const isDone = id === null ? !holds || isEndedByModerators(status) : holds && done !== null;
	const did = (action: ComplaintEvent['action']) =>
		events.some((event) => event.action === action && inChargeAt(tenures, event.at) === id);
	return {
		...alike,
		agencyId: id,
		status: holds ? status : null,
		contested: did('contest'),
		reopened: did('reopen'),
		appealed: did('appeal'),
		bounced: events.some(
			(event) => isBounce(event.action) && isOfAgency(event) && inChargeAt(tenures, event.at) === id
		),
		completedIn: isDone
			? own.reduce((sum, { from, until }) => {
					const left = until && until < end ? until : end;
					return from > left ? sum : sum + workdaysBetween(day(from), day(left), calendar);
				}, 0)
			: null,
		watched: workdaysBetween(day(own[0]?.from ?? now), day(now), calendar)
	};
}

const isOfAgency = ({ role }: ComplaintEvent): boolean => role === 'officer' || role === 'agency_head';

/** On whose watch it became late, and who holds what was late before it came. */
function lateWith(late: readonly Clock[], tenures: readonly Tenure[], events: readonly ComplaintEvent[], sight: Sight) {
	const own = late.filter(({ owner }) => !isAboveAgencies(owner));
	const charged = [...new Set(own.map(({ fall }) => fall?.agencyId ?? null))];
	const holder = isFinal(statusOf(events)) ? null : inChargeAt(tenures, sight.now);
	const inherits = own.length > 0 && holder !== null && !charged.includes(holder);
	return [
		...charged.map((agencyId) => ({ agencyId, inherited: false })),
		...(inherits ? [{ agencyId: holder, inherited: true }] : [])
	];
}

const statusOf = (events: readonly ComplaintEvent[]): ComplaintStatus =>
	events.reduce<ComplaintStatus>((status, { to }) => to ?? status, 'submitted');

const classificationOf = (events: readonly ComplaintEvent[]): Classification =>
	events.reduce<Classification>(
		(known, { data }) => ('classification' in data ? data.classification : known),
		'complaint'
	);

const isCounted = (kind: Clock['kind']) => (COUNTED_CLOCKS as readonly string[]).includes(kind);

const isLate = ({ metAt, endedAt, owner, reckoning: { dueAt } }: Clock, now: Date) =>
	!metAt && !endedAt && owner !== 'reporter' && dueAt !== null && dueAt <= now;
