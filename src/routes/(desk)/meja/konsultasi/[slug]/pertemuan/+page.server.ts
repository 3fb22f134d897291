import { listDeskMeetings } from '$lib/server/queries/desk/consultation/meetings';
import { services } from '$lib/server/services';
import { requireStaff } from '../../../../require-staff';
import { openDesk } from '../../open-desk.server';
import type { Actions, PageServerLoad } from './$types';
import { postMeeting } from './post-meeting.server';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await openDesk(event);
	const rows = await listDeskMeetings(house.db, viewed.head.id);
	const meetings = rows.map(({ id, title, startsAt, endsAt, place, link, people }) => ({
		...{ id, title, place, link, people: people ?? 0 },
		...{ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
	}));
	return { meetings, formKey: crypto.randomUUID() };
};

export const actions: Actions = {
	default: (event) => postMeeting(event, requireStaff(event), event.params.slug, null)
};
