import { ROOMS, START_OF } from '$lib/domain/desk/rooms';
import { parseDeskQuery } from '$lib/forms/desk-query';
import { countLateCommitments } from '$lib/server/queries/desk/commitments';
import { openDesk } from '$lib/server/queries/desk/open-desk';
import { countAppealsFor } from '$lib/server/queries/moderation/my-appeals';
import { services } from '$lib/server/services';
import { path } from '$lib/text/path';
import { error, redirect } from '@sveltejs/kit';
import { requireStaff } from '../require-staff';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	const desk = await openDesk(services(), actor, parseDeskQuery(event.url.searchParams));
	if (!desk) error(404);
	const start = START_OF[desk.seat.role];
	if (start) redirect(303, path(event.locals.lang, ROOMS[start].to));
	const [lateCommitments, appeals] = [
		await countLateCommitments(services(), actor),
		await countAppealsFor(services(), actor)
	];
	return { ...desk, lateCommitments, appeals };
};
