import { agendaCalendar } from '$lib/server/queries/calendar/agenda';
import { services } from '$lib/server/services';
import { icsResponse } from '$lib/server/web/answers/ics';
import { madeOfThreads } from '$lib/server/web/made-of';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The meetings and the window of a consultation for the visitor's own calendar; its host has it before it is announced. */
export const GET: RequestHandler = async (event) => {
	const { params, locals } = event;
	const house = services();
	const found = await agendaCalendar(house, params.slug, locals);
	if (!found) error(404);
	if (found.isPublic) madeOfThreads(event, [found.id]);
	return icsResponse(params.slug, found.calendar, found.isPublic ? 'private, no-cache' : 'no-store');
};
