import type { Lang } from '$lib/domain/language';
import { inWords } from '$lib/forms/list/line-problem';
import { parseRules } from '$lib/forms/routing/import';
import { ruleForm, type RuleChoices } from '$lib/forms/routing/rule';
import { everyTextFor, type EveryWord } from '$lib/text/every-catalogue';

/** What is wrong with each line of a list, in words. */
export function problemsOf(text: string, choices: RuleChoices, lang: Lang) {
	const read = parseRules(text, choices);
	const reading = { words: everyTextFor(lang), whole: ({ admin }: EveryWord) => admin.routing.importing.fault };
	return read.ok ? [] : inWords(read.problems, ruleForm(choices), reading);
}
