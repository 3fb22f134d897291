import { meetingFor } from '$lib/domain/consultation/hosting/meeting-for';
import { typedFrom } from '$lib/forms/consultation/hosting/meeting';
import { findDeskMeeting } from '$lib/server/queries/desk/consultation/meetings';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../../../../require-staff';
import { postMeeting } from '../post-meeting.server';
import { openDesk } from '../../../open-desk.server';
import type { Actions, PageServerLoad } from './$types';
import { postAttendee, postAttendees, postStrike } from './post-attendance.server';
import { postNotes } from './post-notes.server';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const { head, may } = await openDesk(event);
	const found = await findDeskMeeting(house.db, head.id, event.params.id);
	if (!found) error(404);
	const { code: _, startsAt, endsAt, ...meeting } = found.meeting;
	const people = found.people.map((person) => ({ ...person, key: crypto.randomUUID() }));
	return {
		...{ ...found, people, typedMeeting: typedFrom(found.meeting, house.env.zone), formKey: crypto.randomUUID() },
		meeting: { ...meeting, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
		mayHere: meetingFor({ startsAt, endsAt }, may.change, house.now())
	};
};

export const actions: Actions = {
	ubah: (event) => postMeeting(event, requireStaff(event), event.params.slug, event.params.id),
	catat: (event) => postNotes(event, requireStaff(event), event.params),
	hadir: (event) => postAttendee(event, requireStaff(event), event.params),
	daftar: (event) => postAttendees(event, requireStaff(event), event.params),
	coret: (event) => postStrike(event, requireStaff(event), event.params)
};
