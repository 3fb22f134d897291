import { hostRole } from '$lib/domain/consultation/host';
import { maySeeInternal } from '$lib/domain/thread/visibility';
import { findConsultationHead } from '$lib/server/queries/consultation-head';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../../require-staff';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const viewed = await findConsultationHead(services(), event.params.slug, requireStaff(event));
	if (!viewed || !maySeeInternal(viewed.capacities)) error(404);
	return { head: viewed.head, runs: hostRole(viewed.capacities) !== null };
};
