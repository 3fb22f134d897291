import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { form } from '../kit/form';
import { aboutForm, checkAbout, type KnownSubjects } from './about';
import type { Checked, Faults } from './check';
import { REPORT_STEPS, type ReportDraft, type ReportField, type ReportStep } from './fields';
import { checkWhat, whatForm } from './what';
import { checkWhere, whereForm } from './where';
import { checkWho, WHO, type Filer, type Who } from './who';

export type KnownChoices = KnownSubjects & { districts: readonly string[] };
export type ReportContext = { today: IsoDate; known: KnownChoices; filer: Filer };

type ValueOf<C> = C extends { ok: true; value: infer T } ? T : never;
export type Report = ValueOf<ReturnType<typeof checkWhat>> &
	ValueOf<ReturnType<typeof checkWhere>> &
	ValueOf<ReturnType<typeof checkAbout>> &
	Who;

type Fault = { step: ReportStep; faults: Faults };
/** `all`: what is wrong in every step. */
export type CheckedReport = { ok: true; value: Report } | ({ ok: false; steps: ReportStep[]; all: Faults } & Fault);

/** The whole form; or the first step that has a fault, and all that have one. */
export function checkReport(draft: ReportDraft, { today, known, filer }: ReportContext): CheckedReport {
	const what = checkWhat(draft, today);
	const where = checkWhere(draft, known.districts);
	const about = checkAbout(draft, known);
	const who = checkWho(draft, filer);
	if (what.ok && where.ok && about.ok && who.ok)
		return { ok: true, value: { ...what.value, ...where.value, ...about.value, ...who.value } };
	const checked: Record<ReportStep, Checked<unknown>> = { what, where, about, who };
	const wrong = REPORT_STEPS.flatMap((step): Fault[] => {
		const of = checked[step];
		return of.ok ? [] : [{ step, faults: of.faults }];
	});
	const [first = { step: 'what', faults: {} }] = wrong;
	const all: Faults = Object.assign({}, ...wrong.map(({ faults }) => faults));
	return { ok: false, ...first, steps: wrong.map(({ step }) => step), all };
}

/** All questions at once, for who sends them at once. */
export const reportForm = (today: IsoDate, known: KnownChoices) => {
	const steps = [whatForm(today), whereForm(known.districts), aboutForm(known), WHO] as const;
	const [what, where, about, who] = steps;
	return form({
		name: 'report',
		fields: { ...what.fields, ...where.fields, ...about.fields, ...who.fields },
		files: 'citizen',
		labels: (words) => ({
			...what.labels(words),
			...where.labels(words),
			...about.labels(words),
			...who.labels(words)
		}),
		says: ({ report }) => report.faults
	});
};

/** What of a report everybody reads, so that personal data in it are asked about. */
export const REPORT_READ_BY_ALL = ['text', 'place', 'title'] as const satisfies ReportField[];
