import { caseEntries } from '$lib/server/queries/calendar/own-case';
import { feedEntries } from '$lib/server/queries/desk/feed';
import { services } from '$lib/server/services';
import { icsResponse } from '$lib/server/web/answers/ics';
import { textFor } from '$lib/text/catalogue';
import { error, type RequestHandler } from '@sveltejs/kit';

/**
 * For calendar programs, which cannot sign in: whoever knows the address of a desk or of their own report reads numbers and
 * due days, and nothing else.
 */
export const GET: RequestHandler = async ({ params: { key = '' }, url, locals: { lang } }) => {
	const house = services();
	const entries = (await feedEntries(house, key, url.searchParams, lang)) ?? (await caseEntries(house, key, lang));
	if (!entries) error(404);
	const name = textFor(lang).desk.csvFile;
	return icsResponse(name, { name, entries, at: house.now() });
};
