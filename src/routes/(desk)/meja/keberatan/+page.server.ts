import { listAppealsFor } from '$lib/server/queries/moderation/my-appeals';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../require-staff';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const appeals = await listAppealsFor(house, requireStaff(event));
	if (!appeals) error(404);
	return { appeals, now: house.now() };
};
