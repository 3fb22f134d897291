import { GROUPS_MOST, loadDeskMinutes } from '$lib/server/queries/desk/consultation/minutes';
import { services } from '$lib/server/services';
import { openDesk } from '../../open-desk.server';
import type { Actions, PageServerLoad } from './$types';
import * as act from './acts.server';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await openDesk(event);
	const { parties, ...written } = await loadDeskMinutes(house.db, viewed);
	return {
		...written,
		// A key each: two copies filed from one page are two acts.
		parties: parties.map((party) => ({ ...party, formKey: crypto.randomUUID() })),
		groupsMost: GROUPS_MOST,
		saved: event.url.searchParams.has('sudah'),
		formKey: crypto.randomUUID()
	};
};

export const actions: Actions = {
	data: act.data,
	letak: act.place,
	lepas: act.drop,
	tetapkan: act.finalise,
	buka: act.reopen,
	pindaian: act.scan,
	adendum: act.addendum
};
