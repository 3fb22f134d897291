import { services } from '$lib/server/services';
import { nameParty } from '$lib/server/usecases/consultation/minutes/name-parties';
import { readMinutesForm, refusalWords } from '$lib/server/web/minutes-form';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import { openForHost } from '../open-host.server';
import type { Actions, PageServerLoad } from './$types';

/** Refusals about the account that was typed. */
const OF_EMAIL = ['unknown_account', 'named_already', 'works_for_host'];

export const load: PageServerLoad = async (event) => {
	await openForHost(event);
	return { formKey: crypto.randomUUID() };
};

export const actions: Actions = {
	default: async (event) => {
		const { actor } = await openForHost(event);
		const { lang } = event.locals;
		const { slug } = event.params;
		const { desk } = consultationTextFor(lang).minutes;
		const labels = {
			...{ sisi: desk.side, nama: desk.name, jabatan: desk.office, kelamin: desk.gender, surel: desk.email }
		};
		const { formKey, parsed, errors, again } = await readMinutesForm(event, 'party', labels);
		if (!parsed.ok) return again(422, errors);
		const { sisi, nama, jabatan, kelamin, surel } = parsed.input;
		const party = { side: sisi, name: nama, office: jabatan, gender: kelamin, email: surel };
		const outcome = await nameParty(services(), { slug, doer: actor, formKey, party });
		if (outcome.ok) redirect(303, path(lang, `/meja/konsultasi/${slug}/berita-acara?sudah=ya#pihak`));
		const isOfEmail = OF_EMAIL.includes(outcome.refusal);
		return again(isOfEmail ? 422 : 409, {
			[isOfEmail ? 'surel' : 'form']: refusalWords(lang, outcome.refusal)
		});
	}
};
