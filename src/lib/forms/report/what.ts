import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { anyDay, block, only, orNone, type Field } from '../kit/field';
import { form } from '../kit/form';
import { check } from './check';
import { TEXT_LEAST, TEXT_MOST, type ReportDraft } from './fields';

/** Nothing that a forum can still look into happened before; it is nearly always a slip of the finger. */
const OLDEST: IsoDate = '1945-08-17';

/** A day that may be left out, and is at latest the province's today. */
const pastDay = (today: IsoDate): Field<IsoDate | null> =>
	orNone(
		only(
			only(anyDay, (day) => day <= today, 'day_ahead'),
			(day) => day >= OLDEST,
			'day_past'
		)
	);

/** Step 1: what happened. `today` is the day in the province. */
export const whatForm = (today: IsoDate) =>
	form({
		name: 'what',
		fields: { text: block({ least: TEXT_LEAST, most: TEXT_MOST }), occurredOn: pastDay(today) },
		labels: ({ report }) => ({ text: report.text, occurredOn: report.occurredOn }),
		says: ({ report }) => report.faults
	});

export const checkWhat = (draft: ReportDraft, today: IsoDate) => check(whatForm(today), draft);
