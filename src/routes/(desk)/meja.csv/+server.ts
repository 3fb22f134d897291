import { parseDeskQuery } from '$lib/forms/desk-query';
import { chooseDesk } from '$lib/server/queries/desk/open-desk';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import { textFor } from '$lib/text/catalogue';
import { error, type RequestHandler } from '@sveltejs/kit';
import { requireStaff } from '../require-staff';
import { deskLines } from './desk-lines';

/** The list that the same address shows at `/meja`, whole. */
export const GET: RequestHandler = async (event) => {
	const actor = requireStaff(event);
	const { lang } = event.locals;
	const desk = await chooseDesk(services(), actor, parseDeskQuery(event.url.searchParams));
	if (!desk?.list) error(404);
	const { scope, list, filter } = desk;
	return csvResponse(
		`${textFor(lang).desk.csvFile}-${scope.today}`,
		deskLines(services(), scope, { list, filter }, lang),
		event.url.searchParams
	);
};
