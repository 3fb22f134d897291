import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findMinutes } from '$lib/server/queries/consultation/minutes/minutes';
import { services } from '$lib/server/services';
import { signMinutes } from '$lib/server/usecases/consultation/minutes/sign-minutes';
import { readFormKey } from '$lib/server/web/form-key';
import { requireUser } from '$lib/server/web/require-user';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

type Asked = Pick<RequestEvent, 'locals' | 'url'> & { params: { slug: string } };

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

export const actions: Actions = {
	default: async (event) => {
		const { yours } = await openForParty(event);
		const { lang, actor } = event.locals;
		const { slug } = event.params;
		const says = consultationTextFor(lang).minutes;
		const form = await event.request.formData();
		const formKey = readFormKey(form);
		if (!form.has('dibaca')) return fail(422, { errors: { dibaca: says.sign.readMissing }, formKey });
		const readDigest = String(form.get('sidik') ?? '');
		const command = { slug, doer: actor, partyId: yours.id, readDigest, formKey };
		const outcome = await signMinutes(services(), command);
		if (outcome.ok) redirect(303, path(lang, `/konsultasi/${slug}/berita-acara?sudah=ditandatangani`));
		if (outcome.refusal === 'not_found') error(404);
		return fail(409, { errors: { form: says.refused[outcome.refusal] }, formKey });
	}
};
