import { dayOf } from '$lib/domain/calendar/zone';
import { findVersionRules, listVersions } from '$lib/server/queries/routing/keeping';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireRuleKeeper } from '../../../require-rule-keeper';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireRuleKeeper(event);
	const { db, now, env } = services();
	const today = dayOf(now(), env.zone);
	const version = (await listVersions(db, today)).find((one) => String(one.version) === event.params.versi);
	const rules = version && (await findVersionRules(db, version.version, event.locals.lang, today));
	if (!version || !rules) error(404);
	return { version, rules };
};
