import type { IsoDate } from '../calendar/iso-date';
import type { PublishedCalendar, WorkCalendar } from '../calendar/work-calendar';
import type { ClockRules } from './rules';
import type { Reckoning } from './reckon';
import type { ClockKind, ComplaintClock } from './policy';

/** How the due day of a clock moved; null where a question to the reporter holds it and no day can be told. */
export type DueMove<Kind extends ClockKind = ComplaintClock> = {
	clock: Kind;
	from: IsoDate | null;
	to: IsoDate | null;
};

/** A clock as it is stored. */
export type StoredDue = { clock: ClockKind; round: number; dueDay: IsoDate | null };

type DerivedDue<Kind extends ClockKind> = {
	kind: Kind;
	round: number;
	metAt: Date | null;
	endedAt: Date | null;
	reckoning: Reckoning;
};

/** The open clocks whose due day is no longer the stored one. */
export const movesOf = <Kind extends ClockKind>(
	stored: readonly StoredDue[],
	clocks: readonly DerivedDue<Kind>[]
): DueMove<Kind>[] =>
	clocks.flatMap(({ kind, round, metAt, endedAt, reckoning }) => {
		if (metAt || endedAt) return [];
		const before = stored.find((row) => row.clock === kind && row.round === round);
		if (!before || before.dueDay === reckoning.dueDay) return [];
		return [{ clock: kind, from: before.dueDay, to: reckoning.dueDay }];
	});

/** When a version counts as published: versions follow one another, even two of one moment. */
export const publicationAfter = (last: Date, now: Date): Date => new Date(Math.max(now.getTime(), last.getTime() + 1));

/** The rules as they would be if the calendar were published now. */
export function rulesWith<Rules extends ClockRules>(rules: Rules, calendar: WorkCalendar, now: Date): Rules {
	const last = rules.calendars.at(-1)?.publishedAt ?? new Date(0);
	const next: PublishedCalendar = { publishedAt: publicationAfter(last, now), calendar };
	return { ...rules, calendars: [...rules.calendars, next] };
}
