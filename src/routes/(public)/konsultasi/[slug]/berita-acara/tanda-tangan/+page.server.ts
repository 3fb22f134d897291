import { SIGNING } from '$lib/forms/consultation/minutes/minutes';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findMinutes } from '$lib/server/queries/consultation/minutes/minutes';
import { services } from '$lib/server/services';
import { signMinutes } from '$lib/server/usecases/consultation/minutes/sign-minutes';
import { formAction } from '$lib/server/web/form-action';
import { requireUser } from '$lib/server/web/require-user';
import { error } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

type Asked = Pick<RequestEvent, 'locals' | 'url' | 'params'>;

/** The fixed text, for one who is named in it; for everybody else there is no such page. */
async function openForParty(asked: Asked) {
	requireUser(asked);
	const { actor } = asked.locals;
	const viewed = await findConsultationHead(services(), asked.params.slug, actor);
	const found = viewed && (await findMinutes(services(), viewed, actor));
	const party = found?.contents.parties.find(({ position }) => position === found.yours?.position);
	if (!found?.fixed || !found.yours || !party) error(404);
	const { fixed, yours, ...minutes } = found;
	return { minutes: { ...minutes, digest: fixed.digest }, party, yours };
}

export const load: PageServerLoad = async (event) => ({
	...(await openForParty(event)),
	formKey: crypto.randomUUID()
});

export const actions = {
	default: formAction(SIGNING, {
		open: async (event: RequestEvent) => {
			const { yours } = await openForParty(event);
			return { slug: event.params.slug, doer: event.locals.actor, partyId: yours.id };
		},
		run: ({ house, opened, input, formKey }) => signMinutes(house, { ...opened, readDigest: input.sidik, formKey }),
		refused: ({ refusals }) => refusals.minutes,
		next: ({ opened }) => `/konsultasi/${opened.slug}/berita-acara?sudah=ditandatangani`
	})
} satisfies Actions;
