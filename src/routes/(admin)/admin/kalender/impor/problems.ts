import type { Lang } from '$lib/domain/language';
import { dayForm, type District } from '$lib/forms/calendar/day';
import { parseImport, type ImportInput } from '$lib/forms/calendar/import';
import { inWords } from '$lib/forms/list/line-problem';
import { everyTextFor, type EveryWord } from '$lib/text/every-catalogue';

/** What is wrong with each line of an import, in words, and everything again as text to mend. */
export function problemsOf(typed: ImportInput, districts: readonly District[], lang: Lang) {
	const imported = parseImport(typed, districts);
	if (imported.ok) return { problems: [], text: typed.teks };
	const reading = { words: everyTextFor(lang), whole: ({ admin }: EveryWord) => admin.calendar.fault };
	return { problems: inWords(imported.problems, dayForm(districts), reading), text: imported.text };
}
