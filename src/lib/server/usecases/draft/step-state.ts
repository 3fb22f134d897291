import { FIELDS_OF, type ReportDraft, type ReportStep } from '$lib/forms/report/fields';
import { stateOf } from '../../proof/fingerprint';

/** What a step of the draft answers, with every field. What was searched for on the way is no answer. */
export const wordsOfStep = (form: ReportDraft, step: ReportStep): Record<string, string> =>
	Object.fromEntries(
		FIELDS_OF[step].filter((field) => field !== 'categorySearch').map((field) => [field, form[field] ?? ''])
	);

export const stateOfStep = (form: ReportDraft, step: ReportStep): string => stateOf(wordsOfStep(form, step));

/**
 * A page that a step is written on, and the state of the step when it was drawn. `sentAt`: when it sent its words, in
 * milliseconds of its own browser; 0 where no script says so.
 */
export type StepPage = { key: string; state: string; sentAt: number };

/** Which page wrote each step last, and when it sent that, stands beside the words, sealed with them. */
type Written = ReportDraft & Partial<Record<`by_${ReportStep}` | `at_${ReportStep}`, string>>;
const writerOf = (step: ReportStep) => `by_${step}` as const;
const timeOf = (step: ReportStep) => `at_${step}` as const;

export const signedBy = (step: ReportStep, page: StepPage | undefined): Written =>
	page ? { [writerOf(step)]: page.key, [timeOf(step)]: String(page.sentAt) } : {};

/** Whether this very page wrote the step last. */
export const isWriter = (form: Written, step: ReportStep, { key }: Pick<StepPage, 'key'>): boolean =>
	form[writerOf(step)] === key;

/** Whether the same page has sent newer words since: on the way its form, or another save, was faster. */
export const isOvertaken = (form: Written, step: ReportStep, page: StepPage | undefined): boolean =>
	page !== undefined && isWriter(form, step, page) && page.sentAt < Number(form[timeOf(step)] ?? 0);

/** Whether another page wrote this step since that one was drawn, and something else. A page never meets itself. */
export function wasWrittenElsewhere(form: Written, step: ReportStep, typed: ReportDraft, page: StepPage | undefined) {
	if (!page || form[writerOf(step)] === undefined || isWriter(form, step, page)) return false;
	const now = stateOfStep(form, step);
	return now !== page.state && now !== stateOfStep(typed, step);
}
