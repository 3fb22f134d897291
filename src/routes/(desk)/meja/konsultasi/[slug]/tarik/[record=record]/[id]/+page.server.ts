import { recordOf, RECORD_WORD, TAKING_BACK } from '$lib/forms/consultation/hosting/take-back';
import { findRecord } from '$lib/server/queries/desk/consultation/parts';
import { services } from '$lib/server/services';
import { takeBack } from '$lib/server/usecases/consultation/hosting/take-back';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { openHost } from '../../../../open-host.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function open(event: Pick<RequestEvent, 'locals' | 'url' | 'params'>) {
	const { doer, slug, head } = await openHost(event);
	const record = recordOf(event.params.record);
	const found = record && (await findRecord(services().db, head.id, record, event.params.id));
	if (!found) error(404);
	return { doer, slug, record, recordId: event.params.id, found };
}

export const load: PageServerLoad = async (event) => {
	const { record, found } = await open(event);
	return { record, found, formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(TAKING_BACK, {
		open: (event: RequestEvent) => open(event),
		run: ({ house, opened: { found: _, ...opened }, input, formKey }) =>
			takeBack(house, { ...opened, reason: input.alasan, formKey }),
		refused: ({ refusals }) => refusals.hosting,
		next: ({ opened: { slug, record } }) => `/meja/konsultasi/${slug}/${RECORD_WORD[record]}?sudah=tersimpan`
	})
} satisfies Actions;
