import type { Quantile } from '$lib/domain/statistics/survival';
import type { ToldFigures, ToldShare } from '$lib/domain/statistics/told';

const share = ({ part, whole }: ToldShare) => ({ part, whole });
const quantile = (of: Quantile | null) => of && { working_days: of.days, or_more: of.beyond };

/** Figures as they may be told. */
export const figuresJson = (figures: ToldFigures) => ({
	received: figures.received,
	overdue: figures.overdue,
	contested: figures.contested,
	reopened: figures.reopened,
	appealed: figures.appealed,
	bounced: share(figures.bounced),
	agreed: share(figures.agreedOfAll),
	median: quantile(figures.median),
	ninetieth: quantile(figures.ninetieth),
	in_time: Object.fromEntries(Object.entries(figures.timeliness).map(([clock, of]) => [clock, share(of)])),
	outcomes: figures.outcomes
});
