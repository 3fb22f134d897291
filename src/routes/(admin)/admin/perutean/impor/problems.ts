import type { Lang } from '$lib/domain/language';
import { parseRules } from '$lib/forms/routing/import';
import { ruleForm, type RuleChoices } from '$lib/forms/routing/rule';
import { inWords } from '../../import/problems';

/** What is wrong with each line of a list, in words. */
export function problemsOf(text: string, choices: RuleChoices, lang: Lang) {
	const read = parseRules(text, choices);
	return read.ok
		? []
		: inWords(read.problems, ruleForm(choices), { lang, whole: ({ admin }) => admin.routing.importing.fault });
}
