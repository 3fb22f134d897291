import { askingOf } from '$lib/forms/administration/asking';
import { NEW_SERVICE, standardIn } from '$lib/forms/administration/service';
import { listAgenciesToServe } from '$lib/server/queries/administration/services';
import { services } from '$lib/server/services';
import { createService } from '$lib/server/usecases/administration/services';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/weighed';
import { requireServiceKeeper } from '../../../require-service-keeper';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { agencies: kept } = requireServiceKeeper(event);
	const agencies = await listAgenciesToServe(services().db, kept);
	const [only] = agencies;
	const agency = event.url.searchParams.get('instansi') ?? (agencies.length === 1 && only ? only.value : '');
	return { agencies, agency, formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(NEW_SERVICE, {
		open: (event: RequestEvent) => requireServiceKeeper(event),
		run: ({ house, opened: { doer }, input, formKey }) =>
			createService(house, askingOf(input, doer, formKey), {
				agencySlug: input.instansi,
				standard: standardIn(input)
			}),
		refused: ({ refusals }) => refusals.province,
		at: { service_taken: 'nama', unknown_agency: 'instansi' },
		next: (given, outcome) =>
			seenOr(NEW_SERVICE, given, outcome, ({ subjectId }) => `/meja/layanan/${subjectId}?sudah=terbit`)
	})
} satisfies Actions;
