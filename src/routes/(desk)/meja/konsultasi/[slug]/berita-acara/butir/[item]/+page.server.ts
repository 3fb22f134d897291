import { dayOf } from '$lib/domain/calendar/zone';
import { ITEM } from '$lib/forms/consultation/minutes/minutes';
import { listAgencyChoices } from '$lib/server/queries/act/case-for-act';
import { services } from '$lib/server/services';
import { saveItem } from '$lib/server/usecases/consultation/minutes/write-items';
import { formAction } from '$lib/server/web/form-action';
import { openHost } from '../../../../open-host.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { itemFrom, NEW, openItem } from './item.server';

export const load: PageServerLoad = async (event) => {
	const { db, now, env } = services();
	const { head } = await openHost(event);
	const { position, typed, state } = await openItem(db, head, event.params.item, event.url.searchParams.get('dari'));
	const agencies = await listAgencyChoices(db, dayOf(now(), env.zone));
	return { position, state, agencies, begun: typed, formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(ITEM, {
		open: async (event: RequestEvent) => {
			const { doer, slug, head } = await openHost(event);
			const { item } = event.params;
			await openItem(services().db, head, item, null);
			return { doer, slug, head, itemId: item === NEW ? null : item };
		},
		run: ({ house, opened: { doer, slug, itemId }, input, formKey, state }) =>
			saveItem(house, { slug, doer, formKey, itemId, state, item: itemFrom(input) }),
		refused: ({ refusals }) => refusals.minutes,
		at: {
			unknown_agency: 'instansi',
			unknown_input: 'masukan',
			day_past: 'tenggat',
			term_contradicts_day: 'tenggat'
		},
		saved: async ({ house, opened: { head, itemId } }) => {
			const { typed, state, agency } = await openItem(house.db, head, itemId ?? NEW, null);
			return { typed, names: { instansi: agency ?? '' }, state: state ?? '' };
		},
		next: ({ opened }) => `/meja/konsultasi/${opened.slug}/berita-acara?sudah=ya#butir`
	})
} satisfies Actions;
