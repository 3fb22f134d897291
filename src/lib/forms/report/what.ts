import { parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';
import { allow, refuse } from '$lib/domain/result';
import { block, type Field } from '../kit/field';
import { form } from '../kit/form';
import { check } from './check';
import { TEXT_LEAST, TEXT_MOST, type ReportDraft } from './fields';

/** Nothing that a forum can still look into happened before; it is nearly always a slip of the finger. */
const OLDEST: IsoDate = '1945-08-17';

/** A day that may be left out, and is at latest the province's today. */
const pastDay = (today: IsoDate): Field<IsoDate | null> => ({
	look: 'line',
	optional: true,
	check(typed) {
		const day = typed.trim();
		if (day === '') return allow(null);
		if (parseIsoDate(day) === null) return refuse('day_invalid');
		if (day > today) return refuse('day_ahead');
		return day < OLDEST ? refuse('day_past') : allow(day);
	}
});

/** Step 1: what happened. `today` is the day in the province. */
export const whatForm = (today: IsoDate) =>
	form({
		name: 'what',
		fields: { text: block({ least: TEXT_LEAST, most: TEXT_MOST }), occurredOn: pastDay(today) },
		labels: ({ report }) => ({ text: report.text, occurredOn: report.occurredOn }),
		says: ({ report }) => report.faults
	});

export const checkWhat = (draft: ReportDraft, today: IsoDate) => check(whatForm(today), draft);
