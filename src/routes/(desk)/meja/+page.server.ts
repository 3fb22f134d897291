import { parseDeskQuery } from '$lib/forms/desk-query';
import { countLateCommitments } from '$lib/server/queries/desk/commitments';
import { openDesk } from '$lib/server/queries/desk/open-desk';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../require-staff';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	const desk = await openDesk(services(), actor, parseDeskQuery(event.url.searchParams));
	if (!desk) error(404);
	return { ...desk, lateCommitments: await countLateCommitments(services(), actor) };
};
