import type { Timeliness } from '../agency/timeliness';
import type { Classification } from '../words/classification';
import type { ComplaintStatus } from '../complaint/status';
import type { ClockKind } from '../deadline/policy';
import { countOf, LEAST_FOR_A_FIGURE, type Counted } from './cell';
import { isEndedByModerators, OUTCOME_OF_STATUS, OUTCOMES, type Outcome } from './outcome';
import { completionCurve, quantileOf, type Quantile, type SurvivalStep } from './survival';

/** What figures can be broken down by. */
export type Kin = {
	/** Whose: the agency that held it, null the moderators. Of reports as a whole it says nothing. */
	agencyId: string | null;
	classification: Classification;
	/** Carries a number of SP4N-LAPOR!. */
	recorded: boolean;
};

/** Reports received in the period, as they stand now: each once, or once for each who held it, as it went with them. */
export type CaseGroup = Counted &
	Kin & {
		/** Null once it was handed on. */
		status: ComplaintStatus | null;
		contested: boolean;
		reopened: boolean;
		appealed: boolean;
		/** Sent on or given back at least once by who held it, wherever it ended; of reports as a whole, by any agency. */
		bounced: boolean;
		/**
		 * Working days from receipt until the work was done and not contested; of a holder, those that they held it for, if it
		 * was done while they did. Null where it was not.
		 */
		completedIn: number | null;
		/** Working days from receipt, or from when it first came to the holder, to now. */
		watched: number;
	};

export const COUNTED_CLOCKS = [
	'verification',
	'first_response',
	'resolution',
	'rerouting'
] as const satisfies ClockKind[];
export type CountedClock = (typeof COUNTED_CLOCKS)[number];

/** Duties of reports received in the period that have fallen due, under whoever held them then. */
export type ClockGroup = Counted & Kin & { clock: CountedClock; inTime: number };

/**
 * Reports that somebody else than the reporter is late with now. `inherited`: they hold it, and it was late before it came;
 * else it became late while they held it, wherever it is now.
 */
export type OverdueGroup = Counted & Kin & { inherited: boolean };

export type Groups = {
	cases: readonly CaseGroup[];
	clocks: readonly ClockGroup[];
	overdue: readonly OverdueGroup[];
};

/** Of reports, each once; and of those who held them, each report with each of them. */
export type Counts = { reports: Groups; held: Groups };

export type Figures = {
	received: number;
	timeliness: Record<CountedClock, Timeliness>;
	/** Of all that were received; null where they are too few. */
	median: Quantile | null;
	ninetieth: Quantile | null;
	overdue: number;
	inherited: number;
	outcomes: Record<Outcome, number>;
	/** Reporters who said whether it was solved, by agreeing, objecting or opening it again. */
	judged: number;
	contested: number;
	reopened: number;
	appealed: number;
	bounced: number;
};

/** All figures of some reports. */
export function figuresOf({ cases, clocks, overdue }: Groups): Figures {
	const among = (test: (group: CaseGroup) => boolean) => countOf(cases.filter(test));
	return {
		received: countOf(cases),
		timeliness: Object.fromEntries(COUNTED_CLOCKS.map((kind) => [kind, timelinessOf(clocks, kind)])) as Record<
			CountedClock,
			Timeliness
		>,
		median: waitOf(cases, 0.5),
		ninetieth: waitOf(cases, 0.9),
		overdue: countOf(overdue.filter(({ inherited }) => !inherited)),
		inherited: countOf(overdue.filter(({ inherited }) => inherited)),
		outcomes: Object.fromEntries(
			OUTCOMES.map((outcome) => [outcome, among((group) => outcomeOf(group) === outcome)])
		) as Record<Outcome, number>,
		judged: among((group) => group.contested || group.reopened || outcomeOf(group) === 'agreed'),
		contested: among(({ contested }) => contested),
		reopened: among(({ reopened }) => reopened),
		appealed: among(({ appealed }) => appealed),
		bounced: among(({ bounced }) => bounced)
	};
}

const outcomeOf = ({ status }: CaseGroup): Outcome => (status === null ? 'handed_on' : OUTCOME_OF_STATUS[status]);

/** What moderators refused was nobody's to complete. Of what an agency held nothing is left out. */
const awaited = (cases: readonly CaseGroup[]): CaseGroup[] =>
	cases.filter(
		({ status, agencyId, completedIn }) => agencyId !== null || completedIn !== null || !isEndedByModerators(status)
	);

const waitOf = (cases: readonly CaseGroup[], share: number): Quantile | null =>
	countOf(cases) < LEAST_FOR_A_FIGURE ? null : quantileOf(awaited(cases), share);

/** The days behind the median, for the chart; empty where they are too few. */
export function curveOf({ cases }: Pick<Groups, 'cases'>): SurvivalStep[] {
	return countOf(cases) < LEAST_FOR_A_FIGURE ? [] : completionCurve(awaited(cases));
}

function timelinessOf(clocks: readonly ClockGroup[], kind: CountedClock): Timeliness {
	const counted = clocks.filter(({ clock }) => clock === kind);
	return { due: countOf(counted), inTime: counted.reduce((sum, { inTime }) => sum + inTime, 0) };
}

/** The groups of one agency, classification or channel. */
export const only = ({ cases, clocks, overdue }: Groups, test: (group: Kin) => boolean): Groups => ({
	cases: cases.filter(test),
	clocks: clocks.filter(test),
	overdue: overdue.filter(test)
});
