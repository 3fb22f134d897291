import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { weekday } from '$lib/domain/calendar/iso-date';
import type { DeadlineUnit } from '$lib/domain/deadline/policy';
import type { ReckonedDay } from '$lib/domain/deadline/reckon';
import type { Catalogue } from '$lib/text/catalogue';

export type StripDay = {
	day: IsoDate;
	/** Column of the week, Monday first, 1–7. */
	column: number;
	look: 'start' | 'counted' | 'off' | 'paused' | 'late';
	/** Which day of the limit it is, or of the delay. */
	count: number | null;
	isDue: boolean;
	isToday: boolean;
	isPast: boolean;
	/** What a screen reader says of the day, after its date. */
	says: string;
};

export type Strip = {
	days: readonly ReckonedDay[];
	/** The days since the due day, where it has passed. */
	lateDays?: readonly ReckonedDay[];
	dueDay: IsoDate | null;
	today: IsoDate;
	unit: DeadlineUnit;
};

/** The days of a count as the cells of a calendar, each with the reason why it counts or not. */
export const stripDays = ({ days, lateDays = [], dueDay, today, unit }: Strip, text: Catalogue): StripDay[] =>
	[...days, ...lateDays].map((reckoned, index) => {
		const { day, count } = reckoned;
		const isDue = day === dueDay;
		const isLate = index >= days.length;
		const isToday = day === today;
		const marks = [isDue && text.deadline.dueDay, isToday && text.deadline.today].filter((mark) => mark !== false);
		return {
			day,
			column: ((weekday(day) + 6) % 7) + 1,
			look: isLate && count !== null ? 'late' : lookOf(reckoned),
			count,
			isDue,
			isToday,
			isPast: day < today,
			says: [
				isLate && count !== null ? text.deadline.late(count, unit) : reasonOf(reckoned, unit, text),
				...marks
			].join(', ')
		};
	});

/** Weeks in the middle of a long count, told in one line. */
export type StripGap = { weeks: number; counted: number; isLate: boolean };

const WEEKS_WORTH_A_LINE = 2;

/** The weeks of a strip that decide: the first, the one of the due day, the one of today. What lies between is a line. */
export function shortStrip(cells: readonly StripDay[]): (StripDay | StripGap)[] {
	const decides = (week: readonly StripDay[], index: number) =>
		index === 0 || week.some(({ isDue, isToday }) => isDue || isToday);
	const short: (StripDay | StripGap)[] = [];
	let between: StripDay[][] = [];
	const close = () => {
		const days = between.flat();
		if (between.length < WEEKS_WORTH_A_LINE) short.push(...days);
		else short.push({ weeks: between.length, ...told(days) });
		between = [];
	};
	for (const [index, week] of weeksOf(cells).entries()) {
		if (!decides(week, index)) between.push(week);
		else {
			close();
			short.push(...week);
		}
	}
	close();
	return short;
}

const told = (days: readonly StripDay[]): Pick<StripGap, 'counted' | 'isLate'> => ({
	counted: days.filter(({ count }) => count !== null).length,
	isLate: days.every(({ look }) => look === 'late' || look === 'off')
});

function weeksOf(cells: readonly StripDay[]): StripDay[][] {
	const weeks: StripDay[][] = [];
	for (const cell of cells) {
		const week = weeks.at(-1);
		if (week && cell.column !== 1) week.push(cell);
		else weeks.push([cell]);
	}
	return weeks;
}

function lookOf({ kind }: ReckonedDay): StripDay['look'] {
	return kind === 'start' || kind === 'counted' || kind === 'paused' ? kind : 'off';
}

function reasonOf({ kind, count, name }: ReckonedDay, unit: DeadlineUnit, { deadline, law }: Catalogue): string {
	if (kind === 'start') return deadline.startDay;
	if (kind === 'paused') return deadline.pausedDay;
	if (count !== null) return deadline.counted(count, unit);
	const why = kind === 'counted' ? '' : law.day[kind];
	return [name ? `${why}: ${name}` : why, deadline.notCounted].join(', ');
}
