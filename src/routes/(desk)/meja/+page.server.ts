import { ROOMS, START_OF } from '$lib/domain/desk/rooms';
import { parseDeskQuery, type DeskAddress } from '$lib/forms/desk-query';
import { chooseDesk, openDesk } from '$lib/server/queries/desk/open-desk';
import { services } from '$lib/server/services';
import { noteLook } from '$lib/server/usecases/desk/note-look';
import { deskAction, findDeskCase } from '$lib/server/web/desk-case';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import { requireStaff } from '../require-staff';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	const { searchParams } = event.url;
	const query = parseDeskQuery(searchParams);
	const house = services();
	const chosen = await chooseDesk(house, actor, query);
	if (!chosen) error(404);
	const { seat: chair, list, filter, view } = chosen;
	const start = START_OF[chair.role];
	if (start) redirect(303, path(event.locals.lang, ROOMS[start].to));
	if (!list) error(404);
	const since = actor.userId === null ? null : await noteLook(house, actor.userId, chair);
	const desk = await openDesk(house, chosen, { ...query, since });
	// A wide screen shows a report beside its list: the first, until another is chosen. A phone has no room for it.
	const first = event.request.headers.get('sec-ch-ua-mobile') === '?1' ? null : (desk.page.rows[0]?.ref ?? null);
	const found = await findDeskCase(event, { ...query, ref: query.ref ?? first });
	return {
		...desk,
		list,
		/** The address of this very list. */
		here: {
			chair,
			list,
			filter,
			view: view?.code,
			after: query.after,
			before: query.before
		} satisfies DeskAddress,
		viewGone: query.view !== null && view === null,
		opened: query.ref,
		found,
		done: { act: searchParams.get('sudah'), ref: searchParams.get('dari') }
	};
};

export const actions = { default: deskAction } satisfies Actions;
