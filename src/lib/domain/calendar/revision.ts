import type { IsoDate } from './iso-date';
import { decreedYears, type CalendarDay } from './work-calendar';

/** A day of the calendar and where it holds: in one district, or (null) everywhere. */
export type PlacedDay = CalendarDay & { districtCode: string | null };

/** A stretch of days that mean something else after a revision: no count that keeps clear of all of them can change. */
export type Stretch = { from: IsoDate; to: IsoDate; districtCode: string | null };

const placeOf = ({ day, districtCode }: PlacedDay): string => `${day} ${districtCode ?? ''}`;
const meaningOf = ({ kind, provisional }: PlacedDay): string => `${kind} ${provisional}`;

/** What a revision touches: the days it adds, withdraws or changes, and whole years that it decrees or leaves undecreed. */
export function stretchesBetween(before: readonly PlacedDay[], after: readonly PlacedDay[]): Stretch[] {
	const [old, next] = [before, after].map((days) => new Map(days.map((day) => [placeOf(day), meaningOf(day)])));
	const days = [...before, ...after]
		.filter((day) => old?.get(placeOf(day)) !== next?.get(placeOf(day)))
		.map(({ day, districtCode }) => ({ from: day, to: day, districtCode }));
	const [known, settled] = [decreedYears(before), decreedYears(after)];
	const years = [...known.symmetricDifference(settled)].map((year) => ({
		from: `${year}-01-01`,
		to: `${year}-12-31`,
		districtCode: null
	}));
	return [...days, ...years];
}

/** Days of a revision that have passed: usually a slip of the year, and rightly so only when a decree came late. */
export const pastDaysIn = (
	{ withdrawn, added }: { withdrawn: readonly PlacedDay[]; added: readonly PlacedDay[] },
	today: IsoDate
): PlacedDay[] => [...withdrawn, ...added].filter(({ day }) => day < today);
