import { parseAccessCode } from '$lib/domain/thread/reference';
import { hashAccessCode } from '$lib/server/identity/access-code';
import { findInputByCode } from '$lib/server/identity/guest';
import { findOwnInput } from '$lib/server/queries/consultation/input/inputs';
import { services } from '$lib/server/services';
import { mayTrack } from '$lib/server/web/may-track';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { path } from '$lib/text/path';
import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

export const actions = {
	default: async ({ request, params, locals, getClientAddress }) => {
		const house = services();
		const { code: says } = consultationTextFor(locals.lang).inputs;
		const form = await request.formData();
		const typed = form.get('kode');
		const code = parseAccessCode(typeof typed === 'string' ? typed.slice(0, 100) : '');
		// The code is never sent back: the page would carry it.
		if (!code) return fail(422, { errors: { kode: says.invalid } });
		if (!(await mayTrack(house, getClientAddress())).allowed) return fail(429, { errors: { form: says.tooMany } });
		const found = await findInputByCode(house.db, hashAccessCode(code));
		if (!found || found.slug !== params.slug) return fail(422, { errors: { kode: says.noMatch } });
		const own = await findOwnInput(house.db, found.postId);
		if (own.shown) redirect(303, path(locals.lang, `/konsultasi/${found.slug}/masukan/${found.number}`));
		return { own: { ...own, number: found.number } };
	}
} satisfies Actions;
