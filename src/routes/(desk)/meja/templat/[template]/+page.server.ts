import { RETIRE_TEMPLATE, saidIn, scopeIn, TEMPLATE } from '$lib/forms/answer-template';
import { dayOf } from '$lib/domain/calendar/zone';
import { isUuid } from '$lib/domain/uuid';
import { findTemplatePage } from '$lib/server/queries/answer/templates';
import { openTemplatePage } from '$lib/server/queries/answer/template-page';
import { services } from '$lib/server/services';
import { changeTemplate, retireTemplate, writeTemplate } from '$lib/server/usecases/answer/templates';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { requireTemplateWriter } from '../../../require-template-writer';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const NEW = 'baru';

/** The template of the address; null where it is still to be written. */
async function open(event: RequestEvent | Parameters<PageServerLoad>[0]) {
	const { doer, scopes } = requireTemplateWriter(event);
	const { template: named } = event.params;
	if (named === NEW) return { doer, scopes, template: null };
	const { db, now, env } = services();
	const template = isUuid(named) ? await findTemplatePage(db, dayOf(now(), env.zone), named) : undefined;
	if (!template || (template.agencyId !== null && !scopes.includes(template.agencyId))) error(404);
	return { doer, scopes, template };
}

export const load = (async (event) => {
	const opened = await open(event);
	const reading = { lang: event.locals.lang, ref: event.url.searchParams.get('coba') };
	return {
		...(await openTemplatePage(services(), opened, reading)),
		formKey: crypto.randomUUID(),
		saved: event.url.searchParams.get('sudah') === 'simpan'
	};
}) satisfies PageServerLoad;

const retiring = (retires: boolean) =>
	formAction(RETIRE_TEMPLATE, {
		open: (event: RequestEvent) => open(event),
		run: ({ house, opened: { doer, template } }) =>
			retireTemplate(house, { doer, id: template?.id ?? error(404), retires }),
		next: (_, { id }) => `/meja/templat/${id}`
	});

export const actions = {
	simpan: formAction(TEMPLATE, {
		open: (event: RequestEvent) => open(event),
		run: ({ house, opened: { doer, template }, input, formKey, state }) =>
			template
				? changeTemplate(house, { doer, formKey, id: template.id, state, takesOver: input.milik, ...saidIn(input) })
				: writeTemplate(house, { doer, formKey, agencyId: scopeIn(input), ...saidIn(input) }),
		saved: async ({ event }) => {
			const { template } = await open(event);
			return { typed: { nama: template?.name ?? '', isi: template?.body ?? '' }, state: String(template?.version) };
		},
		next: (_, { id }) => `/meja/templat/${id}?sudah=simpan`
	}),
	henti: retiring(true),
	tawarkan: retiring(false)
} satisfies Actions;
