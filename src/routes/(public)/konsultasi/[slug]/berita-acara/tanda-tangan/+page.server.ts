import { SIGNING } from '$lib/forms/consultation/minutes/minutes';
import { signMinutes } from '$lib/server/usecases/consultation/minutes/sign-minutes';
import { formAction } from '$lib/server/web/form-action';
import { openForParty, openSigner } from '../open-party.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await openForParty(event)),
	formKey: crypto.randomUUID()
});

export const actions = {
	default: formAction(SIGNING, {
		open: (event: RequestEvent) => openSigner(event),
		run: ({ house, opened, input, formKey }) => signMinutes(house, { ...opened, readDigest: input.sidik, formKey }),
		refused: ({ refusals }) => refusals.minutes,
		next: ({ opened }) => `/konsultasi/${opened.slug}/berita-acara?sudah=ditandatangani`
	})
} satisfies Actions;
