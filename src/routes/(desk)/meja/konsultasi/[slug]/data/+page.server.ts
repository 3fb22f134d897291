import { typedFrom } from '$lib/forms/consultation/hosting/details';
import { findDetails } from '$lib/server/db/consultation-details';
import { listServicesOf } from '$lib/server/queries/desk/consultation/parts';
import { services } from '$lib/server/services';
import { requireStaff } from '../../../../require-staff';
import { openDesk } from '../../open-desk.server';
import type { Actions, PageServerLoad } from './$types';
import { postDetails } from './post-details.server';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await openDesk(event);
	const { id, agency } = viewed.head;
	const [details, offered] = await Promise.all([findDetails(house.db, id), listServicesOf(house.db, agency.id)]);
	return { details: typedFrom(details, house.env.zone), services: offered, formKey: crypto.randomUUID() };
};

export const actions: Actions = { default: (event) => postDetails(event, requireStaff(event), event.params.slug) };
