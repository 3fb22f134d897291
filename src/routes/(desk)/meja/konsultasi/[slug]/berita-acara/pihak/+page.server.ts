import { PARTY } from '$lib/forms/consultation/minutes/minutes';
import { nameParty } from '$lib/server/usecases/consultation/minutes/name-parties';
import { formAction } from '$lib/server/web/form-action';
import { openHost } from '../../../open-host.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	await openHost(event);
	return { formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(PARTY, {
		open: (event: RequestEvent) => openHost(event),
		run: ({ house, opened: { doer, slug }, input, formKey }) => {
			const { sisi: side, nama: name, jabatan: office, kelamin: gender, surel: email } = input;
			return nameParty(house, { slug, doer, formKey, party: { side, name, office, gender, email } });
		},
		refused: ({ refusals }) => refusals.minutes,
		at: { unknown_account: 'surel', named_already: 'surel', works_for_host: 'surel' },
		next: ({ opened }) => `/meja/konsultasi/${opened.slug}/berita-acara?sudah=ya#pihak`
	})
} satisfies Actions;
