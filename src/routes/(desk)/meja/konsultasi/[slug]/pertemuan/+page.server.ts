import { listDeskMeetings } from '$lib/server/queries/desk/consultation/meetings';
import { lacksOf } from '$lib/domain/consultation/hosting/sitting';
import { services } from '$lib/server/services';
import { openDesk } from '../../open-desk.server';
import type { Actions, PageServerLoad } from './$types';
import { plan } from './plan.server';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await openDesk(event);
	const rows = await listDeskMeetings(house.db, viewed.head.id);
	const meetings = rows.map(({ id, title, startsAt, endsAt, place, link, people, notes, takenBack }) => ({
		id,
		title,
		place,
		link,
		takenBack,
		people: people ?? 0,
		lacks: takenBack ? [] : lacksOf({ endsAt, people: people ?? 0, notes: notes ?? 0 }, house.now()),
		startsAt: startsAt.toISOString(),
		endsAt: endsAt.toISOString()
	}));
	return { meetings, formKey: crypto.randomUUID() };
};

export const actions = { default: plan } satisfies Actions;
