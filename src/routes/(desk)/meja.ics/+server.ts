import { parseDeskQuery } from '$lib/forms/desk-query';
import { dueEntries } from '$lib/server/queries/desk/feed';
import { chooseDesk } from '$lib/server/queries/desk/open-desk';
import { services } from '$lib/server/services';
import { icsResponse } from '$lib/server/web/answers/ics';
import { textFor } from '$lib/text/catalogue';
import { error, type RequestHandler } from '@sveltejs/kit';
import { requireStaff } from '../require-staff';

/** The due days of the list that the same address shows at `/meja`. */
export const GET: RequestHandler = async (event) => {
	const actor = requireStaff(event);
	const { lang } = event.locals;
	const house = services();
	const desk = await chooseDesk(house, actor, parseDeskQuery(event.url.searchParams));
	if (!desk?.list) error(404);
	const { scope } = desk;
	const name = `${textFor(lang).desk.csvFile}-${scope.today}`;
	return icsResponse(name, { name, entries: await dueEntries(house, scope, desk, lang), at: scope.now });
};
