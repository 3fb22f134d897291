import type { Classification } from '../words/classification';
import { countOf, LEAST_FOR_A_FIGURE, type Counted } from './cell';
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
import type { Outcome } from './outcome';
import type { Quantile, SurvivalStep } from './survival';

/** A part of a whole, and the share where the whole is not few. */
export type ToldShare = { part: number; whole: number; share: number | null };

/** What pages and files are given. */
export type ToldFigures = {
	received: number;
	timeliness: Record<CountedClock, ToldShare>;
	median: Quantile | null;
	ninetieth: Quantile | null;
	overdue: number;
	inherited: number;
	outcomes: Record<Outcome, number>;
	/** Confirmed by the reporter: of all that were received, and of those whose reporter said anything. */
	agreedOfAll: ToldShare;
	agreedOfJudged: ToldShare;
	contested: number;
	reopened: number;
	appealed: number;
	/** Sent on or given back at least once, of all that were received. */
	bounced: ToldShare;
};

/** Which reports: what is left out is not asked for. */
export type Cut = { agencyId?: string | null; classification?: Classification; recorded?: boolean };

/** Where reports come from and what they are mainly about, each with everybody who held it; the moderators held all. */
export type Place = Counted & Kin & { category: string; district: string; bounced: boolean };

export type Teller = {
	figures: (cut: Cut) => ToldFigures;
	curve: (cut: Cut) => SurvivalStep[];
	/** Of the reports of a cut, those that are so. */
	count: (cut: Cut, test: (place: Place) => boolean) => number;
};

/**
 * Figures of any cut of what was counted. **The rule of disclosure:** what is counted are the reports that everybody may read,
 * row by row beside the figures, and no others. So no count has to be hidden, and nothing that is told, however it is added up or
 * subtracted, says anything of a report that few may read. Counts of people who can be read
 * nowhere, as of those who answered a survey, go through `hiddenAmong` instead.
 */
export function tellerOf(counts: Counts, places: readonly Place[] = []): Teller {
	const cutOut = cutterOf(counts);
	return {
		figures: memo((cut: Cut) => tell(figuresOf(cutOut(cut)))),
		curve: memo((cut: Cut) => curveOf(cutOut(cut))),
		count: ({ agencyId = null, classification, recorded }, test) =>
			countOf(
				places.filter(
					(place) =>
						place.agencyId === agencyId &&
						(classification === undefined || place.classification === classification) &&
						(recorded === undefined || place.recorded === recorded) &&
						test(place)
				)
			)
	};
}

const tell = ({ judged, bounced, timeliness, outcomes, ...figures }: Figures): ToldFigures => ({
	...figures,
	outcomes,
	timeliness: Object.fromEntries(
		COUNTED_CLOCKS.map((clock) => [clock, shareOf(timeliness[clock].inTime, timeliness[clock].due)])
	) as Record<CountedClock, ToldShare>,
	agreedOfAll: shareOf(outcomes.agreed, figures.received),
	agreedOfJudged: shareOf(outcomes.agreed, judged),
	bounced: shareOf(bounced, figures.received)
});

export const shareOf = (part: number, whole: number): ToldShare => ({
	part,
	whole,
	share: whole < LEAST_FOR_A_FIGURE ? null : part / whole
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
