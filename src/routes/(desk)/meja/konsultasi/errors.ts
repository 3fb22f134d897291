import type { Lang } from '$lib/domain/language';
import type { ListProblem } from '$lib/forms/consultation/hosting/people-list';
import type { Faults, FieldFault } from '$lib/forms/consultation/typed';
import { consultationTextFor } from '$lib/text/consultation-catalogue';

/** What is wrong with each field, in words that name it as the page does. */
export function errorsOf<Field extends string>(
	faults: Faults<Field>,
	labels: Record<Field, string>,
	lang: Lang
): Partial<Record<Field, string>> {
	const says = consultationTextFor(lang).hosting.fault;
	const found = Object.entries(faults) as [Field, FieldFault][];
	return Object.fromEntries(found.map(([field, fault]) => [field, says[fault](labels[field])])) as Partial<
		Record<Field, string>
	>;
}

export type ShownProblem = { line: number; words: string; message: string };

/** What is wrong with each line of a list, in words. */
export function problemsOf<Field extends string>(
	problems: readonly ListProblem<Field>[],
	labels: Record<Field, string>,
	lang: Lang
): ShownProblem[] {
	const { hosting } = consultationTextFor(lang);
	return problems.map(({ line, field, fault, words }) => ({
		...{ line, words },
		message:
			fault === 'quote_open'
				? hosting.listProblem.quote_open
				: hosting.fault[fault](field ? labels[field] : hosting.invitations.list)
	}));
}
