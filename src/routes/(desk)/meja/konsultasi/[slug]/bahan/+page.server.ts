import { listDeskMaterials } from '$lib/server/queries/desk/consultation/parts';
import { services } from '$lib/server/services';
import { requireStaff } from '../../../../require-staff';
import { openDesk } from '../../open-desk.server';
import type { Actions, PageServerLoad } from './$types';
import { postMaterial } from './post-material.server';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await openDesk(event);
	return { materials: await listDeskMaterials(house.db, viewed.head.id), formKey: crypto.randomUUID() };
};

export const actions: Actions = { default: (event) => postMaterial(event, requireStaff(event), event.params.slug) };
