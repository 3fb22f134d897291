import { REFUSING } from '$lib/forms/consultation/minutes/minutes';
import { refuseSigning } from '$lib/server/usecases/consultation/minutes/party-ways';
import { formAction } from '$lib/server/web/form-action';
import { openForParty, openSigner } from '../../open-party.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { party, yours, due, sealed } = await openForParty(event);
	return { party, yours, due, sealed, formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(REFUSING, {
		open: (event: RequestEvent) => openSigner(event),
		run: ({ house, opened, input, formKey }) =>
			refuseSigning(house, { ...opened, by: 'party', reason: input.alasan, formKey }),
		refused: ({ refusals }) => refusals.minutes,
		next: ({ opened }) => `/konsultasi/${opened.slug}/berita-acara/tanda-tangan`
	})
} satisfies Actions;
