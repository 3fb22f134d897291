import type { Lang } from '$lib/domain/language';
import { dayForm, type District } from '$lib/forms/calendar/day';
import { parseImport, type ImportInput } from '$lib/forms/calendar/import';
import { everyTextFor } from '$lib/text/every-catalogue';

/** What is wrong with each line of an import, in words, and everything again as text to mend. */
export function problemsOf(typed: ImportInput, districts: readonly District[], lang: Lang) {
	const imported = parseImport(typed, districts);
	if (imported.ok) return { problems: [], text: typed.teks };
	const words = everyTextFor(lang);
	const { fields, labels } = dayForm(districts);
	const names = labels(words);
	const problems = imported.problems.map(({ line, words: content, ...wrong }) => ({
		line,
		content,
		message:
			wrong.field === null
				? words.admin.calendar.fault[wrong.fault]
				: words.fault[wrong.fault](names[wrong.field], fields[wrong.field])
	}));
	return { problems, text: imported.text };
}
