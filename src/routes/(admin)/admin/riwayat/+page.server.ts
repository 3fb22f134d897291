import { historyQuery, parseBefore, parseHistory } from '$lib/forms/administration/history-query';
import { listAuthors, listEveryChange } from '$lib/server/queries/administration/every-change';
import { services } from '$lib/server/services';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';
import { calledByWords } from './called';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db } = services();
	const filter = parseHistory(event.url.searchParams);
	const before = parseBefore(event.url.searchParams);
	const called = calledByWords(event.locals.lang);
	const [{ changes, older }, authors] = await Promise.all([
		listEveryChange(db, filter, { called, before }),
		listAuthors(db)
	]);
	return {
		filter,
		changes,
		authors,
		older: older === null ? null : historyQuery(filter, older),
		isLater: before !== null
	};
};
