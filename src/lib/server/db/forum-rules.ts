import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import { citing, ruleOfFlag, rulesOn, type CitedRule, type ForumRule } from '$lib/domain/moderation/rule';
import type { Db } from './client';

/** All versions of the rules, by code, the newest version first. */
export async function listForumRules(db: Db): Promise<ForumRule[]> {
	const rows = await db
		.selectFrom('forum_rule')
		.select(['code', 'version', 'title_id', 'title_en', 'words_id', 'words_en', 'ground_id', 'ground_en'])
		.select(['flag_reason as flagReason', 'valid_from as validFrom', 'valid_until as validUntil'])
		.orderBy('code')
		.orderBy('version', 'desc')
		.execute();
	return rows.map(({ title_id, title_en, words_id, words_en, ground_id, ground_en, ...rule }) => ({
		...rule,
		title: { id: title_id, en: title_en },
		words: { id: words_id, en: words_en },
		ground: { id: ground_id, en: ground_en }
	}));
}

export const listRulesInForce = async (db: Db, day: IsoDate): Promise<ForumRule[]> =>
	rulesOn(await listForumRules(db), day);

/** The rule with this code, if it is in force that day. */
export async function findRuleInForce(db: Db, code: string, day: IsoDate): Promise<CitedRule | undefined> {
	const rule = (await listRulesInForce(db, day)).find((one) => one.code === code);
	return rule && citing(rule);
}

export async function findRuleOfFlag(db: Db, reason: FlagReason, day: IsoDate): Promise<CitedRule | undefined> {
	const rule = ruleOfFlag(await listRulesInForce(db, day), reason);
	return rule && citing(rule);
}
