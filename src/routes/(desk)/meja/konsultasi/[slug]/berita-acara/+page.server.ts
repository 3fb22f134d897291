import { hostRole } from '$lib/domain/consultation/hosting/host';
import { isPublished, SIGNED_STAGES, WRITTEN_IN } from '$lib/domain/consultation/minutes/minutes';
import { GROUPS_MOST, loadDeskMinutes } from '$lib/server/queries/desk/consultation/minutes';
import { services } from '$lib/server/services';
import { openDesk } from '../../open-desk.server';
import type { Actions, PageServerLoad } from './$types';
import * as act from './acts.server';

export const load: PageServerLoad = async (event) => {
	const { db } = services();
	const { head, capacities } = await openDesk(event);
	const runs = hostRole(capacities) !== null;
	const { parties, ...written } = await loadDeskMinutes(db, head);
	return {
		...written,
		// A key each: two copies filed from one page are two acts.
		parties: parties.map((party) => ({ ...party, formKey: crypto.randomUUID() })),
		mayWrite: runs && head.minutesFinalAt === null && WRITTEN_IN.includes(head.stage),
		mayFix: runs && head.stage === 'deliberated',
		mayAdd: runs && SIGNED_STAGES.includes(head.stage),
		isPublished: isPublished(head.stage),
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
