import type { FlagReason } from '$lib/domain/moderation/reasons';
import type { CitedRule } from '$lib/domain/moderation/rule';

type Law = { rule: (code: string, title: string) => string; flagReason: Record<FlagReason, string> };

/** What an act of moderation rests on: the rule that it cites; acts of earlier times name the reason alone. */
export const groundWords = (
	{ rule, reason }: { rule?: CitedRule | null | undefined; reason?: FlagReason | null | undefined },
	law: Law
): string | null => (rule ? law.rule(rule.code, rule.title) : reason ? law.flagReason[reason] : null);

/** The same as the beginning of a sentence, with the words of who decided. */
export function hidingWords(
	hidden: { rule?: CitedRule | null; reason: FlagReason | null; words: string | null } | null,
	law: Law
): string | undefined {
	if (!hidden) return undefined;
	const ground = groundWords(hidden, law);
	return [ground && `${ground}.`, hidden.words].filter(Boolean).join(' ');
}
