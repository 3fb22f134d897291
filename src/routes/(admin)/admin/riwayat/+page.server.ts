import { historyQuery, parseHistory } from '$lib/forms/administration/history-query';
import { listAuthors, listEveryChange } from '$lib/server/queries/administration/every-change';
import { services } from '$lib/server/services';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db } = services();
	const query = event.url.searchParams;
	const filter = parseHistory(query);
	const before = query.get('sebelum')?.slice(0, 120) ?? null;
	const [{ changes, older }, authors] = await Promise.all([listEveryChange(db, filter, { before }), listAuthors(db)]);
	return { filter, changes, authors, older: older && historyQuery(filter, older), isLater: before !== null };
};
