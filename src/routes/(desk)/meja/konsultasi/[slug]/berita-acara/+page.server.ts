import { contentOfData } from '$lib/server/db/minutes-draft';
import { stateOf } from '$lib/server/proof/fingerprint';
import { GROUPS_MOST, loadDeskMinutes } from '$lib/server/queries/desk/consultation/minutes';
import { services } from '$lib/server/services';
import { openDesk } from '../../open-desk.server';
import type { Actions, PageServerLoad } from './$types';
import { addendum, data, finalise, reopen, seal } from './acts.server';
import { place } from './butir/place.server';
import { drop, refuseFor, replace, scan } from './pihak/party.server';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await openDesk(event);
	const { items, parties, ...written } = await loadDeskMinutes(house, viewed);
	return {
		...written,
		dataState: stateOf(contentOfData(written.data)),
		// A key each: two that are moved, dropped or filed from one page are two acts.
		items: items.map((item) => ({ ...item, formKey: crypto.randomUUID() })),
		parties: parties.map((party) => ({ ...party, formKey: crypto.randomUUID(), wayKey: crypto.randomUUID() })),
		groupsMost: GROUPS_MOST,
		saved: event.url.searchParams.has('sudah'),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	data,
	letak: place,
	lepas: drop,
	tetapkan: finalise,
	buka: reopen,
	tutup: seal,
	tolak: refuseFor,
	ganti: replace,
	pindaian: scan,
	adendum: addendum
} satisfies Actions;
