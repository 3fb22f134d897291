import { parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';
import { REPORTER_CLASSIFICATIONS } from '$lib/domain/words/classification';
import * as v from 'valibot';
import { check, line, oneOf, paragraphs, type ReportFault } from './check';
import { TEXT_LEAST, TEXT_MOST, TITLE_LEAST, TITLE_MOST, type ReportDraft } from './fields';

/** Nothing that a forum can still look into happened before; it is nearly always a slip of the finger. */
const OLDEST: IsoDate = '1945-08-17';

const title = line({
	least: TITLE_LEAST,
	most: TITLE_MOST,
	faults: { missing: 'title_missing', short: 'title_short', long: 'title_long' }
});

const text = paragraphs({
	least: TEXT_LEAST,
	most: TEXT_MOST,
	faults: { missing: 'text_missing', short: 'text_short', long: 'text_long' }
});

const fault = (name: ReportFault) => name;

/** A day that may be left out, and is at latest the province's today. */
const pastDay = (today: IsoDate) =>
	v.pipe(
		v.optional(v.string(fault('date_invalid')), ''),
		v.transform((typed) => typed.trim()),
		v.check((typed) => typed === '' || parseIsoDate(typed) !== null, fault('date_invalid')),
		v.check((typed) => typed <= today, fault('date_future')),
		v.check((typed) => typed === '' || typed >= OLDEST, fault('date_too_old')),
		v.transform((typed): IsoDate | null => typed || null)
	);

/** Step 1: what happened. `today` is the day in the province. */
export const checkWhat = (draft: ReportDraft, today: IsoDate) =>
	check(
		v.object({
			classification: oneOf(REPORTER_CLASSIFICATIONS, 'classification_missing'),
			title,
			text,
			occurredOn: pastDay(today)
		}),
		draft
	);
