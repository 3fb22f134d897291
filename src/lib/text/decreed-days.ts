import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { ReckonedDay } from '$lib/domain/deadline/reckon';
import type { Lang } from '$lib/domain/language';
import type { Catalogue } from './catalogue';
import { formatDay } from './format';

type Named = Pick<ReckonedDay, 'name' | 'decree' | 'provisional'> & { day: IsoDate };

/** The days of a count that a decree made what they are, each with it: a line on the page, a sentence in the proof. */
export const decreedDays = (
	days: readonly Named[],
	{ deadline }: Pick<Catalogue, 'deadline'>,
	lang: Lang
): { day: IsoDate; says: string }[] =>
	days.flatMap(({ day, name, decree, provisional }) => {
		if (name === null) return [];
		const why = decree === null ? name : `${name}, ${decree}`;
		return {
			day,
			says: `${formatDay(lang, day, 'medium')}: ${provisional ? `${why} (${deadline.provisional})` : why}`
		};
	});
