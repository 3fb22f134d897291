import { allow } from '$lib/domain/result';
import { button } from '$lib/forms/kit/form';
import { dropCaseCalendar, hasCaseCalendar, makeCaseCalendar } from '$lib/server/identity/case-calendar';
import { findOwnCase } from '$lib/server/queries/calendar/own-case';
import { services } from '$lib/server/services';
import { formAction } from '$lib/server/web/form-action';
import { path } from '$lib/text/path';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const refOf = ({ params }: Pick<RequestEvent, 'params'>): string => params.ref.toUpperCase();
const openOwn = async (event: Pick<RequestEvent, 'params' | 'locals'>) =>
	(await findOwnCase(services(), refOf(event), event.locals.actor)) ?? error(404);
const OWN = {
	senders: (event: RequestEvent) => ({ reference: refOf(event) }),
	open: (event: RequestEvent) => openOwn(event)
};

export const load = (async (event) => {
	const { id, ref } = await openOwn(event);
	const hasFeed = await hasCaseCalendar(services().db, id);
	return { ref, hasFeed, stopped: !hasFeed && event.url.searchParams.get('sudah') === 'mati' };
}) satisfies PageServerLoad;

export const actions = {
	alamat: formAction(button('make_feed'), {
		...OWN,
		run: async ({ house, opened }) => allow({ secret: await makeCaseCalendar(house.db, opened.id, house.now()) }),
		next: ({ house, event }, { secret }) => ({
			show: { address: `${house.env.origin}${path(event.locals.lang, `/tenggat/${secret}.ics`)}` }
		})
	}),
	matikan: formAction(button('drop_feed'), {
		...OWN,
		run: async ({ house, opened }) => {
			await dropCaseCalendar(house.db, opened.id);
			return allow({});
		},
		next: ({ opened }) => `/pengaduan/${opened.ref}/kalender?sudah=mati`
	})
} satisfies Actions;
