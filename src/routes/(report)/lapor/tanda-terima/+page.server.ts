import { button } from '$lib/forms/kit/form';
import { services } from '$lib/server/services';
import { issueSlip } from '$lib/server/usecases/draft/counter';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { formAction } from '$lib/server/web/form-action';
import { readWriter } from '$lib/server/web/report/draft-cookie';
import { loadReceipt } from '$lib/server/web/report/receipt';
import { path } from '$lib/text/path';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async (event) => {
	const loaded = await loadReceipt(event);
	// One's own receipt is the page before, with its code.
	if (loaded.receipt.accessCode !== null) redirect(303, path(event.locals.lang, '/lapor/terkirim'));
	return loaded;
}) satisfies PageServerLoad;

async function findSent(event: RequestEvent) {
	const writer = readWriter(event);
	return { token: writer?.token ?? '', draft: writer ? await findDraft(services(), writer) : undefined };
}

export const actions = {
	/** The sheet is the answer to the form itself, and has no address of its own. */
	default: formAction(button('slip'), {
		open: (event: RequestEvent) => findSent(event),
		run: ({ house, event, opened, formKey }) => issueSlip(house, { ...opened, doer: event.locals.actor, formKey }),
		refused: ({ counter }) => ({ not_allowed: { what: counter.slip.gone, next: counter.slip.goneNext } }),
		next: (_, { code }) => ({ show: { code } })
	})
} satisfies Actions;
