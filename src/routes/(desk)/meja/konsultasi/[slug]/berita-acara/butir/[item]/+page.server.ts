import { dayOf } from '$lib/domain/calendar/zone';
import { listAgencyChoices } from '$lib/server/queries/act/case-for-act';
import { services } from '$lib/server/services';
import { saveItem } from '$lib/server/usecases/consultation/minutes/write-items';
import { readMinutesForm, refusalWords } from '$lib/server/web/minutes-form';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { openForHost } from '../../open-host.server';
import type { Actions, PageServerLoad } from './$types';
import { FIELD_OF, NEW, openItem, toItem } from './item.server';

export const load: PageServerLoad = async (event) => {
	const { db, now, env } = services();
	const { head } = await openForHost(event);
	const opened = await openItem(db, head, event.params.item, event.url.searchParams.get('dari'));
	const agencies = await listAgencyChoices(db, dayOf(now(), env.zone));
	return { ...opened, agencies, formKey: crypto.randomUUID() };
};

export const actions: Actions = {
	default: async (event) => {
		const { actor, head } = await openForHost(event);
		const { lang } = event.locals;
		const { slug, item } = event.params;
		await openItem(services().db, head, item, null);
		const { item: says } = consultationTextFor(lang).minutes;
		const labels = {
			...{ masalah: says.problem, usulan: says.recommendation, jangka: says.term, tenggat: says.dueDay },
			...{ instansi: says.agency, jabatan: says.office, masukan: says.inputs }
		};
		const { formKey, parsed, errors, again } = await readMinutesForm(event, 'item', labels);
		if (!parsed.ok) return again(422, errors);
		const itemId = item === NEW ? null : item;
		const outcome = await saveItem(services(), { slug, doer: actor, formKey, itemId, item: toItem(parsed.input) });
		if (outcome.ok) redirect(303, path(lang, `/meja/konsultasi/${slug}/berita-acara?sudah=ya#butir`));
		const field = FIELD_OF[outcome.refusal];
		return again(field ? 422 : 409, { [field ?? 'form']: refusalWords(lang, outcome.refusal) });
	}
};
