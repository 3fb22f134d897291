import { hostsAnywhere } from '$lib/domain/consultation/hosting/host';
import { isOver } from '$lib/domain/consultation/stage';
import { DESK_CONSULTATIONS_MOST, listDeskConsultations } from '$lib/server/queries/desk/consultation/list';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../require-staff';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	const consultations = await listDeskConsultations(services(), actor);
	if (!consultations) error(404);
	return {
		running: consultations.filter(({ stage }) => !isOver(stage)),
		over: consultations.filter(({ stage }) => isOver(stage)),
		most: DESK_CONSULTATIONS_MOST,
		mayBegin: hostsAnywhere(actor)
	};
};
