import { findTextPage } from '$lib/server/queries/consultation/text/text';
import { services } from '$lib/server/services';
import { voiceOf } from '$lib/server/web/voice';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ parent, url, locals, cookies }) => {
	const house = services();
	const { head } = await parent();
	if (head.textVersion === 0) return { text: null };
	const asked = url.searchParams.get('versi') ?? String(head.textVersion);
	const reader = { actor: locals.actor, voice: voiceOf({ cookies, locals }, house.env) };
	const text = /^\d{1,6}$/.test(asked) ? await findTextPage(house, head, Number(asked), reader) : null;
	if (!text) error(404);
	return { text, formKey: crypto.randomUUID() };
}) satisfies PageServerLoad;
