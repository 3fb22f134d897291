import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { checkAbout, type KnownSubjects } from './about';
import type { Checked, Faults } from './check';
import { REPORT_STEPS, type ReportDraft, type ReportStep } from './fields';
import { checkWhat } from './what';
import { checkWhere } from './where';
import { checkWho, type Filer, type Who } from './who';

export type KnownChoices = KnownSubjects & { districts: readonly string[] };
export type ReportContext = { today: IsoDate; known: KnownChoices; filer: Filer };

type ValueOf<C> = C extends { ok: true; value: infer T } ? T : never;
export type Report = ValueOf<ReturnType<typeof checkWhat>> &
	ValueOf<ReturnType<typeof checkWhere>> &
	ValueOf<ReturnType<typeof checkAbout>> &
	Who;

type Fault = { step: ReportStep; faults: Faults };
export type CheckedReport = { ok: true; value: Report } | ({ ok: false; steps: ReportStep[] } & Fault);

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
	return { ok: false, ...first, steps: wrong.map(({ step }) => step) };
}
