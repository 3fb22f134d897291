import { workdaysBetween, type WorkCalendar } from '../calendar/work-calendar';
import { dayOf } from '../calendar/zone';
import type { Classification } from '../words/classification';
import { isFinal, type ComplaintStatus } from '../complaint/status';
import type { Clock } from '../complaint/clock';
import type { ClockRules } from '../deadline/rules';
import { clocksOf } from '../complaint/clock';
import type { ComplaintEvent } from '../complaint/event';
import { COUNTED_CLOCKS, type CountedClock, type Groups } from './figures';
import type { Period } from './period';

/** A report and its history, as figures see it. */
export type Watched = { confidential: boolean; recorded: boolean; events: readonly ComplaintEvent[] };

type Sight = { now: Date; period: Period; rules: ClockRules; calendar: WorkCalendar };

/** The groups that figures are made of, straight from histories: what the database must count to the same end. */
export function observe(reports: readonly Watched[], sight: Sight): Groups {
	const seen = reports.map((report) => observeOne(report, sight));
	return {
		cases: seen.flatMap(({ cases }) => cases),
		clocks: seen.flatMap(({ clocks }) => clocks),
		overdue: seen.flatMap(({ overdue }) => overdue)
	};
}

function observeOne(report: Watched, sight: Sight): Groups {
	const clocks = clocksOf(report.events, sight.rules);
	const state = stateOf(report);
	const alike = { confidential: report.confidential, recorded: report.recorded, count: 1, ...state };
	const { agencyId, classification, confidential, recorded, count } = alike;
	const kin = { agencyId, classification, confidential, recorded, count };
	const late = clocks.filter((clock) => isLate(clock, sight.now));
	const ofAgency = late.map((clock) => clock.agencyId).find((id) => id !== null) ?? null;
	return {
		cases: caseOf(report, clocks, { ...kin, status: state.status }, sight),
		clocks: clocks
			.filter((clock) => isCounted(clock.kind) && fellDue(clock, sight))
			.map((clock) => ({ ...kin, agencyId: clock.agencyId, clock: clock.kind as CountedClock, inTime: inTime(clock) })),
		overdue: late.length > 0 ? [{ ...kin, agencyId: ofAgency }] : []
	};
}

type Kind = Omit<Groups['cases'][number], 'contested' | 'reopened' | 'appealed' | 'completed' | 'days'>;

function caseOf({ events }: Watched, clocks: Clock[], kind: Kind, { now, period, rules, calendar }: Sight) {
	const day = (instant: Date) => dayOf(instant, rules.zone);
	const received = day(events[0]?.at ?? now);
	if (received < period.from || received > period.until) return [];
	const done = clocks.find((clock) => clock.kind === 'resolution')?.metAt ?? null;
	const last = events.findLast(({ to, from }) => to !== null && to !== from);
	const closed = isFinal(kind.status) ? last?.at : null;
	const did = (action: ComplaintEvent['action']) => events.some((event) => event.action === action);
	return [
		{
			...kind,
			contested: did('contest'),
			reopened: did('reopen'),
			appealed: did('appeal'),
			completed: done !== null,
			days: workdaysBetween(received, day(done ?? closed ?? now), calendar)
		}
	];
}

function stateOf({ events }: Watched) {
	let status: ComplaintStatus = 'submitted';
	let classification: Classification = 'complaint';
	let agencyId: string | null = null;
	for (const { to, data, action } of events) {
		status = to ?? status;
		classification = 'classification' in data ? data.classification : classification;
		if (action === 'route' || action === 'hand_over') agencyId = data.agencyId ?? agencyId;
	}
	return { status, classification, agencyId };
}

const isCounted = (kind: Clock['kind']) => (COUNTED_CLOCKS as readonly string[]).includes(kind);

const isLate = ({ metAt, endedAt, owner, reckoning: { dueAt } }: Clock, now: Date) =>
	!metAt && !endedAt && owner !== 'reporter' && dueAt !== null && dueAt <= now;

function fellDue({ endedAt, reckoning: { dueAt, dueDay } }: Clock, { now, period }: Sight): boolean {
	if (!dueAt || !dueDay || dueAt > now || dueDay < period.from || dueDay > period.until) return false;
	return endedAt === null || endedAt >= dueAt;
}

const inTime = ({ metAt, reckoning: { dueAt } }: Clock) => Number(metAt !== null && dueAt !== null && metAt < dueAt);
