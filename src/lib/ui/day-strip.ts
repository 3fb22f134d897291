import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { weekday } from '$lib/domain/calendar/iso-date';
import type { DeadlineUnit } from '$lib/domain/deadline/policy';
import type { ReckonedDay } from '$lib/domain/deadline/reckon';
import type { Catalogue } from '$lib/text/catalogue';

export type StripDay = {
	day: IsoDate;
	/** Column of the week, Monday first, 1–7. */
	column: number;
	look: 'start' | 'counted' | 'off' | 'paused';
	count: number | null;
	isDue: boolean;
	isToday: boolean;
	isPast: boolean;
	/** What a screen reader says of the day, after its date. */
	says: string;
};

type Strip = { days: readonly ReckonedDay[]; dueDay: IsoDate | null; today: IsoDate; unit: DeadlineUnit };

/** The days of a count as the cells of a calendar, each with the reason why it counts or not. */
export const stripDays = ({ days, dueDay, today, unit }: Strip, text: Catalogue): StripDay[] =>
	days.map((reckoned) => {
		const { day, count } = reckoned;
		const isDue = day === dueDay;
		const isToday = day === today;
		const marks = [isDue && text.deadline.dueDay, isToday && text.deadline.today].filter((mark) => mark !== false);
		return {
			day,
			column: ((weekday(day) + 6) % 7) + 1,
			look: lookOf(reckoned),
			count,
			isDue,
			isToday,
			isPast: day < today,
			says: [reasonOf(reckoned, unit, text), ...marks].join(', ')
		};
	});

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
