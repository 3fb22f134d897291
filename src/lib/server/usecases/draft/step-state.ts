import { FIELDS_OF, type ReportDraft, type ReportStep } from '$lib/forms/report/fields';
import { stateOf } from '../../proof/fingerprint';

/** What a step of the draft answers, with every field. What was searched for on the way is no answer. */
export const wordsOfStep = (form: ReportDraft, step: ReportStep): Record<string, string> =>
	Object.fromEntries(
		FIELDS_OF[step].filter((field) => field !== 'categorySearch').map((field) => [field, form[field] ?? ''])
	);

export const stateOfStep = (form: ReportDraft, step: ReportStep): string => stateOf(wordsOfStep(form, step));

/** A page that a step is written on, and the state of the step when it was drawn. */
export type StepPage = { key: string; state: string };

/** Which page wrote each step last stands beside the words, sealed with them. */
type Written = ReportDraft & Partial<Record<`by_${ReportStep}`, string>>;
const writerOf = (step: ReportStep) => `by_${step}` as const;

export const signedBy = (step: ReportStep, page: StepPage | undefined): Written =>
	page ? { [writerOf(step)]: page.key } : {};

/** Whether another page wrote this step since that one was drawn, and something else. A page never meets itself. */
export function wasWrittenElsewhere(form: Written, step: ReportStep, typed: ReportDraft, page: StepPage | undefined) {
	const writer = form[writerOf(step)];
	if (!page || writer === undefined || writer === page.key) return false;
	const now = stateOfStep(form, step);
	return now !== page.state && now !== stateOfStep(typed, step);
}
