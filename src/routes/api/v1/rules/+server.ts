import { dayOf } from '$lib/domain/calendar/zone';
import { listRulesInForce } from '$lib/server/db/forum-rules';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** The rules of the forum that are in force today, in the forum's own language. */
export const GET = serve('list_rules', async ({ house: { db, now, env } }) => {
	const rules = await listRulesInForce(db, dayOf(now(), env.zone));
	const data = rules.map(({ code, version, title, words, ground, validFrom }) => ({
		code,
		version,
		title: title.id,
		words: words.id,
		ground: ground.id,
		valid_from: validFrom
	}));
	return { body: { data } };
});
