import type { ReportDraft } from '$lib/forms/report/fields';
import { checkReport, type ReportContext } from '$lib/forms/report/report';
import { renderMarkdown } from '$lib/server/markdown';
import type { ReportChoices } from '$lib/server/queries/report/choices';
import { listSimilarReports } from '$lib/server/queries/report/similar-reports';
import { services } from '$lib/server/services';
import type { Draft } from '$lib/server/usecases/draft/draft';

const isDiscreet = ({ category }: ReportDraft, { categories }: ReportChoices): boolean =>
	categories.some(({ slug, discreet }) => discreet && slug === category);

/** Whoever was never asked who may see the report is not exposed: a delicate category is confidential by itself. */
export const withDefaults = (typed: ReportDraft, choices: ReportChoices): ReportDraft =>
	typed.confidential === undefined && isDiscreet(typed, choices) ? { ...typed, confidential: 'on' } : typed;

/** Everything as it will appear, with the names of what was chosen. */
export async function reviewOf(draft: Draft | undefined, choices: ReportChoices, context: ReportContext) {
	const typed = withDefaults(draft?.form ?? {}, choices);
	const checked = checkReport(typed, context);
	return {
		typed,
		textHtml: renderMarkdown(typed.text ?? ''),
		district: choices.districts.find(({ code }) => code === typed.district)?.name ?? null,
		category: choices.categories.find(({ slug }) => slug === typed.category) ?? null,
		agency: choices.agencies.find(({ id }) => id === typed.agency)?.name ?? null,
		files: draft?.files ?? [],
		filer: context.filer,
		discreetOpen: isDiscreet(typed, choices) && typed.confidential !== 'on',
		missing: checked.ok ? null : checked.step,
		similar: await similarTo(typed)
	};
}

async function similarTo({ title, text = '', category, district, place = '' }: ReportDraft) {
	if (!title || !category || !district) return [];
	const { db, now } = services();
	const written = { title, text, place, categorySlug: category, districtCode: district };
	const found = await listSimilarReports(db, written, now());
	return found.map(({ createdAt, ...report }) => ({ ...report, createdAt: createdAt.toISOString() }));
}
