import { VISIBILITY_MODES } from '$lib/domain/thread/visibility';
import { isConfidential } from '$lib/forms/report/earlier';
import type { ReportDraft } from '$lib/forms/report/fields';
import { checkReport, type ReportContext } from '$lib/forms/report/report';
import { renderMarkdown } from '$lib/server/markdown';
import type { ReportChoices } from '$lib/server/queries/report/choices';
import type { Draft } from '$lib/server/usecases/draft/draft';

const isDiscreet = ({ category }: ReportDraft, { categories }: ReportChoices): boolean =>
	categories.some(({ slug, discreet }) => discreet && slug === category);

/** Whoever was never asked who may see the report is not exposed: a delicate category is confidential by itself. */
export const withDefaults = (typed: ReportDraft, choices: ReportChoices): ReportDraft =>
	typed.mode === undefined && isDiscreet(typed, choices) ? { ...typed, mode: 'confidential' } : typed;

/** Everything as it will appear, with the names of what was chosen. */
export function reviewOf(draft: Draft | undefined, choices: ReportChoices, context: ReportContext) {
	const typed = withDefaults(draft?.form ?? {}, choices);
	const checked = checkReport(typed, context);
	const mode = VISIBILITY_MODES.find((known) => known === typed.mode) ?? 'open';
	return {
		typed,
		textHtml: renderMarkdown(typed.text ?? ''),
		district: choices.districts.find(({ code }) => code === typed.district)?.name ?? null,
		category: choices.categories.find(({ slug }) => slug === typed.category) ?? null,
		agency: choices.agencies.find(({ id }) => id === typed.agency)?.name ?? null,
		files: draft?.files ?? [],
		filer: context.filer,
		mode,
		discreetOpen: isDiscreet(typed, choices) && !isConfidential(mode),
		missing: checked.ok ? [] : checked.steps
	};
}
