import { dayOf } from '$lib/domain/calendar/zone';
import { bookQuery, parseBookFilter } from '$lib/forms/book-filter';
import { listRulesInForce } from '$lib/server/db/forum-rules';
import { listEntries } from '$lib/server/queries/moderation-log/entries';
import { countBook } from '$lib/server/queries/moderation-log/figures';
import { listVerifiedMonths } from '$lib/server/queries/statistics/verification';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

/** As many as read well on a phone; feeds and files are longer. */
const ENTRIES = 10;

export const load = (async ({ url }) => {
	const house = services();
	const filter = parseBookFilter(url.searchParams);
	const [page, figures, verified, rules] = await Promise.all([
		listEntries(house.db, filter, ENTRIES),
		countBook(house),
		listVerifiedMonths(house.db),
		listRulesInForce(house.db, dayOf(house.now(), house.env.zone))
	]);
	return {
		...page,
		figures,
		verified,
		filter,
		query: bookQuery(filter),
		rules: rules.map(({ code, title }) => ({ code, title }))
	};
}) satisfies PageServerLoad;
