import { DESK_COMMITMENTS_MOST, listDeskCommitments } from '$lib/server/queries/desk/commitments';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../require-staff';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const commitments = await listDeskCommitments(services(), requireStaff(event));
	if (!commitments) error(404);
	return { commitments, most: DESK_COMMITMENTS_MOST };
};
