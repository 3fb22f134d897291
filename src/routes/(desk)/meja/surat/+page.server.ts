import { listPaperAgencies } from '$lib/server/queries/paper/letters';
import { services } from '$lib/server/services';
import { requireModerator } from '../../require-moderator';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireModerator(event);
	return { agencies: await listPaperAgencies(services(), actor) };
};
