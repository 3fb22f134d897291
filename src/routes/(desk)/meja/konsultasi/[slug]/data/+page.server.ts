import { detailsForm, detailsFrom, keptIn, typedFrom } from '$lib/forms/consultation/hosting/details';
import { findDetails } from '$lib/server/db/consultation-details';
import { stateOf } from '$lib/server/proof/fingerprint';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { listServicesFor } from '$lib/server/queries/desk/consultation/parts';
import { services } from '$lib/server/services';
import { reviseDetails } from '$lib/server/usecases/consultation/hosting/revise';
import { formAction } from '$lib/server/web/form-action';
import { openDesk } from '../../open-desk.server';
import { openStaff } from '../../open-host.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await openDesk(event);
	const { id, agency } = viewed.head;
	const details = await findDetails(house.db, id);
	const offered = await listServicesFor(house, agency.id, details);
	const shown = typedFrom(details, house.env.zone);
	return { details: shown, state: stateOf(details), services: offered, formKey: crypto.randomUUID() };
};

/** While people write, what they read is not asked. */
async function formFor({ params, locals }: RequestEvent) {
	const { db, env } = services();
	const viewed = await findConsultationHead(services(), params.slug, locals.actor);
	if (!viewed?.head.detailsFixed) return detailsForm(null);
	return detailsForm(typedFrom(await findDetails(db, viewed.head.id), env.zone));
}

export const actions = {
	default: formAction(formFor, {
		open: openStaff,
		run: ({ house, opened, input, formKey, state }) =>
			reviseDetails(house, {
				...opened,
				formKey,
				state,
				note: input.perubahan,
				details: detailsFrom(input, house.env.zone)
			}),
		refused: ({ refusals }) => refusals.hosting,
		at: {
			reason_required: 'perubahan',
			window: 'sampai_tanggal',
			in_the_past: 'sampai_tanggal',
			never_shorter: 'sampai_tanggal',
			unknown_service: 'layanan'
		},
		saved: async ({ event, house }) => {
			const { head } = await openDesk(event);
			const details = await findDetails(house.db, head.id);
			const offered = await listServicesFor(house, head.agency.id, details);
			const layanan = offered.find(({ id }) => id === details.serviceId)?.name ?? '';
			const typed = keptIn(details, house.env.zone, head.detailsFixed);
			return { typed, names: { layanan }, state: stateOf(details) };
		},
		next: ({ opened }) => `/meja/konsultasi/${opened.slug}/data?sudah=tersimpan`
	})
} satisfies Actions;
