import { findConsultationHead } from '$lib/server/queries/consultation-head';
import { loadDeskOverview } from '$lib/server/queries/desk/desk-overview';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../../require-staff';
import type { Actions, PageServerLoad } from './$types';
import { postStep } from './post-step.server';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await findConsultationHead(house, event.params.slug, requireStaff(event));
	if (!viewed) error(404);
	const done = event.url.searchParams.get('sudah') === 'langkah';
	return { overview: await loadDeskOverview(house, viewed), done, formKey: crypto.randomUUID() };
};

export const actions: Actions = { default: (event) => postStep(event, requireStaff(event), event.params.slug) };
