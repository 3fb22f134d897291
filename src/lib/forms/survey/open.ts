import { addDays, parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';
import type { SurveyPeriod } from '$lib/domain/survey/survey';
import * as v from 'valibot';
import { hasWords, lengthOf, tidyLine } from '../kit/tidy';

const OPEN_SURVEY_FIELDS = ['judul', 'tentang', 'konsultasi', 'mulai', 'sampai'] as const;
export type OpenSurveyField = (typeof OPEN_SURVEY_FIELDS)[number];
export type TypedSurvey = Record<OpenSurveyField, string>;

export const SURVEY_TITLE_MOST = 120;
const TITLE_LEAST = 5;
/** A survey is of a year at most: it has to be repeated every year. */
const DAYS_MOST = 366;

export type OpenSurveyFault =
	| 'title_missing'
	| 'title_too_short'
	| 'title_too_long'
	| 'subject_missing'
	| 'consultation_unknown'
	| 'day_missing'
	| 'day_invalid'
	| 'in_the_past'
	| 'ends_before_it_begins'
	| 'too_long_a_period';

export type OpenSurveyInput = {
	title: string;
	subjectId: string;
	/** Of the consultation that it belongs to. */
	threadId: string | null;
	period: SurveyPeriod;
};
export type OpenSurveyFaults = Partial<Record<OpenSurveyField, OpenSurveyFault>>;

const fault = (name: OpenSurveyFault): OpenSurveyFault => name;

const title = v.pipe(
	v.string(fault('title_missing')),
	v.transform(tidyLine),
	v.check(hasWords, fault('title_missing')),
	v.check((text) => lengthOf(text) >= TITLE_LEAST, fault('title_too_short')),
	v.check((text) => lengthOf(text) <= SURVEY_TITLE_MOST, fault('title_too_long'))
);
const subject = v.pipe(v.string(fault('subject_missing')), v.uuid(fault('subject_missing')));
const consultation = v.union(
	[
		v.pipe(
			v.literal(''),
			v.transform(() => null)
		),
		v.pipe(v.string(), v.uuid(fault('consultation_unknown')))
	],
	fault('consultation_unknown')
);
const day = v.pipe(
	v.string(fault('day_missing')),
	v.trim(),
	v.nonEmpty(fault('day_missing')),
	v.transform(parseIsoDate),
	v.nonNullable(v.string(), fault('day_invalid'))
);

/** The form of a new survey, checked in form alone and against today. */
const schemaFor = (today: IsoDate) =>
	v.pipe(
		v.object({
			judul: title,
			tentang: subject,
			konsultasi: consultation,
			mulai: v.pipe(day, v.minValue(today, fault('in_the_past'))),
			sampai: day
		}),
		v.forward(
			v.partialCheck([['mulai'], ['sampai']], ({ mulai, sampai }) => mulai <= sampai, fault('ends_before_it_begins')),
			['sampai']
		),
		v.forward(
			v.partialCheck(
				[['mulai'], ['sampai']],
				({ mulai, sampai }) => sampai < addDays(mulai, DAYS_MOST),
				fault('too_long_a_period')
			),
			['sampai']
		)
	);

/** What was typed, as it is shown again after a mistake. A file where words belong is nothing that was typed. */
export const typedSurvey = (form: FormData): TypedSurvey =>
	Object.fromEntries(
		OPEN_SURVEY_FIELDS.map((name) => {
			const value = form.get(name);
			return [name, typeof value === 'string' ? value : ''];
		})
	) as TypedSurvey;

export function parseSurvey(
	typed: TypedSurvey,
	today: IsoDate
): { ok: true; input: OpenSurveyInput } | { ok: false; faults: OpenSurveyFaults } {
	const parsed = v.safeParse(schemaFor(today), typed);
	if (parsed.success) {
		const { judul, tentang, konsultasi, mulai, sampai } = parsed.output;
		return {
			ok: true,
			input: { title: judul, subjectId: tentang, threadId: konsultasi, period: { from: mulai, until: sampai } }
		};
	}
	const faults: OpenSurveyFaults = {};
	for (const issue of parsed.issues) {
		const field = OPEN_SURVEY_FIELDS.find((name) => name === issue.path?.[0]?.key);
		// Every message of the schema is a fault's name: `fault()` saw to that.
		if (field) faults[field] ??= issue.message as OpenSurveyFault;
	}
	return { ok: false, faults };
}
