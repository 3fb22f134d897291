import { dayOf } from '$lib/domain/calendar/zone';
import { shelve } from '$lib/domain/moderation/rule-shelf';
import { listForumRules } from '$lib/server/db/forum-rules';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	madeOfLists(event);
	const { db, now, env } = services();
	return shelve(await listForumRules(db), dayOf(now(), env.zone));
}) satisfies PageServerLoad;
