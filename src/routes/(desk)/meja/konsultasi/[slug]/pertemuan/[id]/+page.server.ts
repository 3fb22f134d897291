import { meetingFor } from '$lib/domain/consultation/hosting/meeting-for';
import { typedFrom } from '$lib/forms/consultation/hosting/meeting';
import { planOf } from '$lib/server/db/meetings';
import { stateOf } from '$lib/server/proof/fingerprint';
import { findDeskMeeting } from '$lib/server/queries/desk/consultation/meetings';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { plan } from '../plan.server';
import { openDesk } from '../../../open-desk.server';
import type { Actions, PageServerLoad } from './$types';
import { catat, coret, daftar, hadir, periksa } from './gathering.server';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const { head, may } = await openDesk(event);
	const found = await findDeskMeeting(house.db, head.id, event.params.id);
	if (!found) error(404);
	const { code: _, startsAt, endsAt, ...meeting } = found.meeting;
	const people = found.people.map((person) => ({ ...person, key: crypto.randomUUID() }));
	return {
		...found,
		people,
		formKey: crypto.randomUUID(),
		typedMeeting: typedFrom(found.meeting, house.env.zone),
		state: stateOf(planOf(found.meeting)),
		meeting: { ...meeting, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
		mayHere: meetingFor({ startsAt, endsAt }, may.change, house.now())
	};
};

export const actions = { ubah: plan, catat, hadir, daftar, periksa, coret } satisfies Actions;
