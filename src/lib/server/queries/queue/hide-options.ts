import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Lang } from '$lib/domain/language';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import { ruleOfFlag } from '$lib/domain/moderation/rule';
import type { Db } from '../../db/client';
import { listRulesInForce } from '../../db/forum-rules';
import type { Option } from './source';

/** `held`: it waits, so that it is refused rather than hidden; `suggests`: the rule that its words seem to break, by code. */
type Asked = { postId: string | null; held?: true; suggests?: string | null; lang: Lang; today: IsoDate };

/**
 * To hide it, under each rule in force with its standard words: always in the order of the book, so that a hand that
 * knows its digits never hides for another reason. Suggested is the rule that most of its flags speak of.
 */
export async function hideOptions(
	db: Db,
	{ postId, held, suggests, lang, today }: Asked,
	flagged?: FlagReason
): Promise<Option[]> {
	const rules = await listRulesInForce(db, today);
	const suggested = flagged ? ruleOfFlag(rules, flagged) : rules.find(({ code }) => code === suggests);
	return rules.map((rule) => {
		const act = held ? ('refuse_post' as const) : postId ? ('hide_post' as const) : ('hide_thread' as const);
		// The author reads them in the language of the forum, as all who read the book do.
		const words = rule.words.id;
		return {
			label: `${rule.code} ${rule.title[lang]}`,
			code: rule.code,
			...(rule === suggested ? { suggested: true as const } : {}),
			command: { act, postId, input: { rule: rule.code, text: words } }
		};
	});
}
