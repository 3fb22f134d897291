import { dayOf } from '$lib/domain/calendar/zone';
import { listPolicies } from '$lib/server/db/rules';
import { services } from '$lib/server/services';
import { madeOfLists } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

const NO_REPLY = /no-?reply/i;

export const load = (async (event) => {
	madeOfLists(event);
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
	return { policies, contact: addressOf(env.mailFrom) };
}) satisfies PageServerLoad;

/** The address that the forum's mails come from, unless nobody reads what is sent there. */
function addressOf(from: string): string | null {
	const address = /<(.+)>/.exec(from)?.[1] ?? from;
	return NO_REPLY.test(address) ? null : address;
}
