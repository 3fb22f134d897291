import type { Faults, ReportFault } from '$lib/forms/report/check';

/** The words for what is wrong, by field. */
export const errorsOf = (faults: Faults, words: Record<ReportFault, string>): Record<string, string> =>
	Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, words[fault]]));
