import { CLASSIFICATIONS, type Classification } from '../words/classification';
import { cellOf, hiddenAmong, hiddenCell, isFew, LEAST_FOR_A_FIGURE, type Cell } from './cell';
import {
	COUNTED_CLOCKS,
	curveOf,
	figuresOf,
	only,
	type CountedClock,
	type Counts,
	type Figures,
	type Groups,
	type Kin
} from './figures';
import { OUTCOMES, type Outcome } from './outcome';
import { coarsened, type Quantile, type SurvivalStep } from './survival';

/** A part of a whole. The share is told where both are. */
export type ToldShare = { part: Cell; whole: Cell; share: number | null };

/** What pages and files are given: counts that were weighed, and nothing that they follow from. */
export type ToldFigures = {
	received: Cell;
	timeliness: Record<CountedClock, ToldShare>;
	median: Quantile | null;
	ninetieth: Quantile | null;
	overdue: Cell;
	inherited: Cell;
	outcomes: Record<Outcome, Cell>;
	/** Confirmed by the reporter: of all that were received, and of those whose reporter said anything. */
	agreedOfAll: ToldShare;
	agreedOfJudged: ToldShare;
	contested: Cell;
	reopened: Cell;
	appealed: Cell;
	/** Sent on or given back at least once, of all that were received. */
	bounced: ToldShare;
};

/** Of how many that could be watched for so many days how many were completed; days between which few lie are not told. */
export type ToldStep = { days: number; watched: Cell; completed: Cell; share: number };

/** Which reports: what is left out is not asked for. */
export type Cut = { agencyId?: string | null; classification?: Classification; recorded?: boolean };

export type Teller = { figures: (cut: Cut) => ToldFigures; curve: (cut: Cut) => ToldStep[] };

type Count = (figures: Figures) => number;

/**
 * Figures of any cut of what was counted, as they may be told. Whether a count is told depends on the count and its
 * brothers alone (the other agencies, kinds and channels of the same cut), never on the page that asks: so no two pages or
 * files can be subtracted from each other.
 */
export function tellerOf(counts: Counts): Teller {
	const cutOut = cutterOf(counts);
	const figures = memo((cut: Cut) => figuresOf(cutOut(cut)));
	const values: Record<keyof Cut, readonly unknown[]> = {
		agencyId: holdersIn(counts),
		classification: CLASSIFICATIONS,
		recorded: [true, false]
	};
	const brothers = memo((cut: Cut) =>
		(Object.keys(cut) as (keyof Cut)[]).map((key) => {
			const family = values[key].map((value) => figures({ ...cut, [key]: value }));
			return { family, own: values[key].findIndex((value) => value === cut[key]) };
		})
	);
	const cell = (cut: Cut, count: Count): Cell => {
		const isHidden = brothers(cut).some(({ family, own }) => hiddenAmong(family.map(count))[own]);
		return isHidden ? hiddenCell : cellOf(count(figures(cut)));
	};
	const told = memo((cut: Cut) => tell(figures(cut), (count) => cell(cut, count)));
	return {
		figures: told,
		curve: memo((cut: Cut) => (told(cut).received.told === null ? [] : stepsOf(curveOf(cutOut(cut)))))
	};
}

/** Agencies that held anything: of the others all is nought, and told. The moderators held every report. */
const holdersIn = ({ held: { cases, clocks, overdue } }: Counts): string[] => [
	...new Set([...cases, ...clocks, ...overdue].flatMap(({ agencyId }) => agencyId ?? []))
];

function tell(figures: Figures, cell: (count: Count) => Cell): ToldFigures {
	const { median, ninetieth } = figures;
	const received = cell((of) => of.received);
	const outcomes = outcomesOf(figures, cell);
	return {
		received,
		timeliness: Object.fromEntries(
			COUNTED_CLOCKS.map((clock) => [
				clock,
				shareOf(
					cell((of) => of.timeliness[clock].inTime),
					cell((of) => of.timeliness[clock].due)
				)
			])
		) as Record<CountedClock, ToldShare>,
		...(isFew(figures.received) ? { median: null, ninetieth: null } : { median, ninetieth }),
		overdue: cell((of) => of.overdue),
		inherited: cell((of) => of.inherited),
		outcomes,
		agreedOfAll: shareOf(outcomes.agreed, received),
		agreedOfJudged: shareOf(
			outcomes.agreed,
			cell((of) => of.judged)
		),
		contested: cell((of) => of.contested),
		reopened: cell((of) => of.reopened),
		appealed: cell((of) => of.appealed),
		bounced: shareOf(
			cell((of) => of.bounced),
			received
		)
	};
}

/** They add up to what was received. */
function outcomesOf(figures: Figures, cell: (count: Count) => Cell): Record<Outcome, Cell> {
	const hidden = hiddenAmong(OUTCOMES.map((outcome) => figures.outcomes[outcome]));
	return Object.fromEntries(
		OUTCOMES.map((outcome, index) => [outcome, hidden[index] ? hiddenCell : cell((of) => of.outcomes[outcome])])
	) as Record<Outcome, Cell>;
}

/** A share of what was weighed already. */
export function shareOf(part: Cell, whole: Cell): ToldShare {
	const of = whole.told ?? 0;
	if (of < LEAST_FOR_A_FIGURE) return { part: whole.told === 0 ? cellOf(0) : hiddenCell, whole, share: null };
	return { part, whole, share: part.told === null ? null : part.told / of };
}

/** A curve as it may be told. */
export const stepsOf = (curve: readonly SurvivalStep[]): ToldStep[] => coarsened(curve).map(toldStep);

/** A share that stands alone. */
export const toldShare = (part: number, whole: number): ToldShare => shareOf(cellOf(part), cellOf(whole));

const toldStep = ({ days, share, watched, completed }: SurvivalStep): ToldStep => ({
	days,
	share,
	watched: cellOf(watched),
	completed: cellOf(completed)
});

/** Cuts groups out. Those of each holder lie together, so that figures of all holders take one walk, not one for each. */
function cutterOf({ reports, held }: Counts): (cut: Cut) => Groups {
	const byHolder = {
		cases: Map.groupBy(held.cases, ({ agencyId }) => agencyId),
		clocks: Map.groupBy(held.clocks, ({ agencyId }) => agencyId),
		overdue: Map.groupBy(held.overdue, ({ agencyId }) => agencyId)
	};
	const whole = (agencyId: Cut['agencyId']): Groups =>
		agencyId === undefined
			? reports
			: {
					cases: byHolder.cases.get(agencyId) ?? [],
					clocks: byHolder.clocks.get(agencyId) ?? [],
					overdue: byHolder.overdue.get(agencyId) ?? []
				};
	return ({ agencyId, classification, recorded }) =>
		classification === undefined && recorded === undefined
			? whole(agencyId)
			: only(
					whole(agencyId),
					(kin: Kin) =>
						(classification === undefined || kin.classification === classification) &&
						(recorded === undefined || kin.recorded === recorded)
				);
}

function memo<T>(compute: (cut: Cut) => T): (cut: Cut) => T {
	const known = new Map<string, T>();
	return (cut) => {
		const key = JSON.stringify([cut.agencyId ?? (cut.agencyId === null ? 0 : 1), cut.classification, cut.recorded]);
		const found = known.get(key) ?? compute(cut);
		known.set(key, found);
		return found;
	};
}
