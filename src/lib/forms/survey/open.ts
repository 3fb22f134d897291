import { addDays, type IsoDate } from '$lib/domain/calendar/iso-date';
import { day, id, line, only, orNone } from '../kit/field';
import { button, form } from '../kit/form';

/** A survey is of a year at most: it has to be repeated every year. */
const DAYS_MOST = 366;

/** A new survey, which begins today or later. `tentang` is an agency as a whole, or one of its services. */
export const openSurveyForm = (today: IsoDate) =>
	form({
		name: 'open_survey',
		fields: {
			judul: line({ least: 5, most: 120 }),
			tentang: id,
			konsultasi: orNone(id),
			mulai: only(day, (first) => first >= today, 'day_past'),
			sampai: day
		},
		labels: ({ survey: { desk } }) => ({
			judul: desk.name,
			tentang: desk.subject,
			konsultasi: desk.consultation,
			mulai: desk.from,
			sampai: desk.until
		}),
		says: ({ survey: { desk } }) => ({ sampai: { ends_before_it_begins: desk.endsFirst } }),
		whole: ({ mulai, sampai }) => {
			if (sampai < mulai) return { sampai: 'ends_before_it_begins' };
			return sampai < addDays(mulai, DAYS_MOST) ? {} : { sampai: 'period_too_long' };
		}
	});

export const CLOSE_SURVEY = button('close_survey');
