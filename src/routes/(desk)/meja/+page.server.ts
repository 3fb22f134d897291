import { ROOMS, START_OF } from '$lib/domain/desk/rooms';
import { parseDeskQuery, type DeskAddress } from '$lib/forms/desk-query';
import { openDesk } from '$lib/server/queries/desk/open-desk';
import { services } from '$lib/server/services';
import { deskAction, findDeskCase } from '$lib/server/web/desk-case';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import { requireStaff } from '../require-staff';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	const { searchParams } = event.url;
	const query = parseDeskQuery(searchParams);
	const desk = await openDesk(services(), actor, query);
	if (!desk) error(404);
	const start = START_OF[desk.seat.role];
	if (start) redirect(303, path(event.locals.lang, ROOMS[start].to));
	const { seat: chair, list, filter } = desk;
	if (!list) error(404);
	const found = await findDeskCase(event, query);
	return {
		...desk,
		list,
		/** The address of this very list. */
		here: { chair, list, filter, after: query.after, before: query.before } satisfies DeskAddress,
		opened: query.ref,
		found,
		done: { act: searchParams.get('sudah'), ref: searchParams.get('dari') }
	};
};

export const actions = { default: deskAction } satisfies Actions;
