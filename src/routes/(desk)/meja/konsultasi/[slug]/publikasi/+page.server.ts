import { dayOf } from '$lib/domain/calendar/zone';
import { listPublications } from '$lib/server/queries/consultation/minutes/after-minutes';
import { services } from '$lib/server/services';
import { recordPublication } from '$lib/server/usecases/consultation/minutes/follow-minutes';
import { readMinutesForm, refusalWords } from '$lib/server/web/minutes-form';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { requireStaff } from '../../../../require-staff';
import { openDesk } from '../../open-desk.server';
import type { Actions, PageServerLoad } from './$types';

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

export const actions: Actions = {
	default: async (event) => {
		const doer = requireStaff(event);
		const { lang } = event.locals;
		const { slug } = event.params;
		const { publication: says } = consultationTextFor(lang).minutes;
		const labels = { media: says.medium, nama: says.name, tautan: says.url, terbit: says.day };
		const { formKey, parsed, errors, again } = await readMinutesForm(event, 'publication', labels);
		if (!parsed.ok) return again(422, errors);
		const { media, nama, tautan, terbit } = parsed.input;
		const publication = { medium: media, name: nama, url: tautan, publishedOn: terbit };
		const outcome = await recordPublication(services(), { slug, doer, formKey, publication });
		if (outcome.ok) redirect(303, path(lang, `/meja/konsultasi/${slug}/publikasi?sudah=ya`));
		const isOfDay = outcome.refusal === 'day_ahead';
		return again(isOfDay ? 422 : 409, { [isOfDay ? 'terbit' : 'form']: refusalWords(lang, outcome.refusal) });
	}
};
