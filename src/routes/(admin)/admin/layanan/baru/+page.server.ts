import { dayOf } from '$lib/domain/calendar/zone';
import { askingOf } from '$lib/forms/administration/asking';
import { NEW_SERVICE, standardIn } from '$lib/forms/administration/service';
import { listAgencyChoices } from '$lib/server/queries/administration/people';
import { services } from '$lib/server/services';
import { createService } from '$lib/server/usecases/administration/services';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '../../change/shown.server';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const agencies = await listAgencyChoices(db, dayOf(now(), env.zone));
	return { agencies, agency: event.url.searchParams.get('instansi') ?? '', formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(NEW_SERVICE, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event) }),
		run: ({ house, opened: { doer }, input, formKey }) =>
			createService(house, askingOf(input, doer, formKey), {
				agencySlug: input.instansi,
				standard: standardIn(input)
			}),
		refused: ({ refusals }) => refusals.province,
		at: { service_taken: 'nama', unknown_agency: 'instansi' },
		next: (given, outcome) =>
			seenOr(NEW_SERVICE, given, outcome, ({ subjectId }) => `/admin/layanan/${subjectId}?sudah=terbit`)
	})
} satisfies Actions;
