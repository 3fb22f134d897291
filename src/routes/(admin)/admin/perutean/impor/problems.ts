import type { Lang } from '$lib/domain/language';
import { parseRules } from '$lib/forms/routing/import';
import { ruleForm, type RuleChoices } from '$lib/forms/routing/rule';
import { everyTextFor } from '$lib/text/every-catalogue';

/** What is wrong with each line of a list, in words. */
export function problemsOf(text: string, choices: RuleChoices, lang: Lang) {
	const read = parseRules(text, choices);
	if (read.ok) return [];
	const words = everyTextFor(lang);
	const { fields, labels, says } = ruleForm(choices);
	const [names, own] = [labels(words), says?.(words)];
	return read.problems.map(({ line, words: content, ...wrong }) => ({
		line,
		content,
		message:
			wrong.field === null
				? words.admin.routing.importing.fault[wrong.fault]
				: (own?.[wrong.field]?.[wrong.fault] ?? words.fault[wrong.fault](names[wrong.field], fields[wrong.field]))
	}));
}
