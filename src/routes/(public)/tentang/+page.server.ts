import { dayOf } from '$lib/domain/calendar/zone';
import { listPolicies } from '$lib/server/db/rules';
import { services } from '$lib/server/services';
import { addressOfOperator, readPageText } from '$lib/server/web/page-text';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { db, env, now } = services();
	const today = dayOf(now(), env.zone);
	const policies = (await listPolicies(db))
		.filter(
			({ agencyId, validFrom, validUntil }) => agencyId === null && validFrom <= today && (validUntil ?? today) >= today
		)
		.map(({ code, clock, classification, amount, unit, basis }) => ({
			code,
			clock,
			classification,
			amount,
			unit,
			basis
		}));
	return { policies, contact: addressOfOperator(), text: await readPageText(event, 'about') };
}) satisfies PageServerLoad;
