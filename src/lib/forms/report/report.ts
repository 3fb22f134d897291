import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Faults } from './check';
import type { ReportDraft, ReportStep } from './fields';
import { checkWhat } from './what';
import { checkWhere, type KnownPlaces } from './where';
import { checkWho, type Filer, type Who } from './who';

export type ReportContext = { today: IsoDate; known: KnownPlaces; filer: Filer };

type ValueOf<C> = C extends { ok: true; value: infer T } ? T : never;
export type Report = ValueOf<ReturnType<typeof checkWhat>> & ValueOf<ReturnType<typeof checkWhere>> & Who;

export type CheckedReport = { ok: true; value: Report } | { ok: false; step: ReportStep; faults: Faults };

/** The whole form, or the first step that still has a fault. */
export function checkReport(draft: ReportDraft, { today, known, filer }: ReportContext): CheckedReport {
	const what = checkWhat(draft, today);
	if (!what.ok) return { ...what, step: 'what' };
	const where = checkWhere(draft, known);
	if (!where.ok) return { ...where, step: 'where' };
	const who = checkWho(draft, filer);
	if (!who.ok) return { ...who, step: 'who' };
	return { ok: true, value: { ...what.value, ...where.value, ...who.value } };
}
