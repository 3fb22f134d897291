import { parseReference } from '$lib/domain/thread/reference';
import { COPY_PREFIX } from '$lib/forms/consultation/hosting/begin';
import { listCopies, listHostedAgencies } from '$lib/server/queries/desk/consultation/list';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../../require-staff';
import type { Actions, PageServerLoad } from './$types';
import { postBeginning } from './post-beginning.server';

export const load: PageServerLoad = async (event) => {
	const actor = requireStaff(event);
	const house = services();
	const [agencies, copies] = await Promise.all([listHostedAgencies(house, actor), listCopies(house, actor)]);
	if (agencies.length === 0) error(404);
	const wished = copies.find(({ slug }) => slug === event.url.searchParams.get('dari'));
	return {
		...{ agencies, copies, formKey: crypto.randomUUID() },
		report: parseReference(event.url.searchParams.get('laporan') ?? ''),
		begun: { dari: wished ? COPY_PREFIX + wished.slug : '', judul: wished?.title ?? '' }
	};
};

export const actions: Actions = { default: (event) => postBeginning(event, requireStaff(event)) };
