import { timelyShare, type Timeliness } from '../agency/timeliness';
import type { Classification } from '../words/classification';
import type { ComplaintStatus } from '../complaint/status';
import type { ClockKind } from '../deadline/policy';
import { countable, countOf, LEAST_FOR_A_FIGURE, type Counted } from './cell';
import { OUTCOME_OF_STATUS, OUTCOMES, type Outcome } from './outcome';
import { completionCurve, quantileOf, type Quantile, type SurvivalStep } from './survival';

/** What figures can be broken down by. */
export type Kin = {
	agencyId: string | null;
	classification: Classification;
	/** Carries a number of SP4N-LAPOR!. */
	recorded: boolean;
};

/** Reports received in the period, as they stand now. */
export type CaseGroup = Counted &
	Kin & {
		status: ComplaintStatus;
		contested: boolean;
		reopened: boolean;
		appealed: boolean;
		/** The work is done and not contested. */
		completed: boolean;
		/** Working days from receipt to completion, else to the end or to now. */
		days: number;
	};

export const COUNTED_CLOCKS = ['verification', 'first_response', 'resolution'] as const satisfies ClockKind[];
export type CountedClock = (typeof COUNTED_CLOCKS)[number];

/** Clocks that fell due in the period. */
export type ClockGroup = Counted & Kin & { clock: CountedClock; inTime: number };

/** Reports that somebody else than the reporter is late with now. */
export type OverdueGroup = Counted & Kin;

export type Groups = {
	cases: readonly CaseGroup[];
	clocks: readonly ClockGroup[];
	overdue: readonly OverdueGroup[];
};

export type Figures = {
	received: number;
	timeliness: Record<CountedClock, Timeliness>;
	/** Of all that were received; null where they are too few. */
	median: Quantile | null;
	ninetieth: Quantile | null;
	overdue: number;
	/** Null where they are too few. */
	course: Course | null;
};

export type Course = {
	outcomes: Record<Outcome, number>;
	contested: number;
	reopened: number;
	appealed: number;
};

/** All figures of some reports. Each leaves out what is too few to say, and the confidential ones where they could be found out. */
export function figuresOf({ cases, clocks, overdue }: Groups): Figures {
	const counted = countable(cases);
	const received = countOf(counted);
	const enough = received >= LEAST_FOR_A_FIGURE;
	const curve = enough ? completionCurve(counted) : [];
	return {
		received,
		timeliness: {
			verification: timelinessOf(clocks, 'verification'),
			first_response: timelinessOf(clocks, 'first_response'),
			resolution: timelinessOf(clocks, 'resolution')
		},
		median: quantileOf(curve, 0.5),
		ninetieth: quantileOf(curve, 0.9),
		overdue: countOf(countable(overdue)),
		course: enough ? courseOf(counted) : null
	};
}

/** The days behind the median, for the chart; empty where they are too few. */
export function curveOf({ cases }: Pick<Groups, 'cases'>): SurvivalStep[] {
	const counted = countable(cases);
	return countOf(counted) < LEAST_FOR_A_FIGURE ? [] : completionCurve(counted);
}

function timelinessOf(clocks: readonly ClockGroup[], kind: CountedClock): Timeliness {
	const counted = countable(clocks.filter(({ clock }) => clock === kind));
	const of = { due: countOf(counted), inTime: counted.reduce((sum, { inTime }) => sum + inTime, 0) };
	return timelyShare(of) === null ? { ...of, inTime: 0 } : of;
}

function courseOf(cases: readonly CaseGroup[]): Course {
	const among = (test: (group: CaseGroup) => boolean) => countOf(cases.filter(test));
	const outcomes = Object.fromEntries(
		OUTCOMES.map((outcome) => [outcome, among(({ status }) => OUTCOME_OF_STATUS[status] === outcome)])
	) as Record<Outcome, number>;
	return {
		outcomes,
		contested: among(({ contested }) => contested),
		reopened: among(({ reopened }) => reopened),
		appealed: among(({ appealed }) => appealed)
	};
}

/** The groups of one agency, classification or channel. */
export const only = ({ cases, clocks, overdue }: Groups, test: (group: Kin) => boolean): Groups => ({
	cases: cases.filter(test),
	clocks: clocks.filter(test),
	overdue: overdue.filter(test)
});
