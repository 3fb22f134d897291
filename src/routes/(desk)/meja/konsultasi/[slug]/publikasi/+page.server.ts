import { dayOf } from '$lib/domain/calendar/zone';
import { PUBLICATION } from '$lib/forms/consultation/minutes/minutes';
import { listPublications } from '$lib/server/queries/consultation/minutes/after-minutes';
import { services } from '$lib/server/services';
import { recordPublication } from '$lib/server/usecases/consultation/minutes/follow-minutes';
import { formAction } from '$lib/server/web/form-action';
import { openDesk } from '../../open-desk.server';
import { openStaff } from '../../open-host.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await openDesk(event);
	return {
		publications: await listPublications(house.db, viewed.head.id),
		today: dayOf(house.now(), house.env.zone),
		saved: event.url.searchParams.has('sudah'),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(PUBLICATION, {
		open: (event: RequestEvent) => openStaff(event),
		run: ({ house, opened, input: { media: medium, nama: name, tautan: url, terbit: publishedOn }, formKey }) =>
			recordPublication(house, { ...opened, formKey, publication: { medium, name, url, publishedOn } }),
		refused: ({ refusals }) => refusals.minutes,
		at: { day_ahead: 'terbit' },
		next: ({ opened }) => `/meja/konsultasi/${opened.slug}/publikasi?sudah=ya`
	})
} satisfies Actions;
