import { forgetPerson } from '$lib/server/web/forget-person';
import { loadReceipt } from '$lib/server/web/report/receipt';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => ({
	...(await loadReceipt(event)),
	formKey: crypto.randomUUID()
})) satisfies PageServerLoad;

export const actions = {
	/** The code has been kept: this browser forgets it. */
	selesai: async (event) => {
		await forgetPerson(event);
		redirect(303, path(event.locals.lang, '/lacak'));
	},
	lagi: async (event) => {
		await forgetPerson(event);
		redirect(303, path(event.locals.lang, '/lapor'));
	}
} satisfies Actions;
