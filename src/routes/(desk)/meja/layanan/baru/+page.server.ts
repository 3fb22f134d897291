import { NEW_SERVICE, standardIn } from '$lib/forms/administration/service';
import { listAgenciesToServe } from '$lib/server/queries/administration/services';
import { services } from '$lib/server/services';
import { createService } from '$lib/server/usecases/administration/services';
import { changeAction } from '$lib/server/web/change-action';
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
	default: changeAction(NEW_SERVICE, {
		open: (event: RequestEvent) => requireServiceKeeper(event),
		change: (asking, { house, input }) =>
			createService(house, asking, {
				agencySlug: input.instansi,
				standard: standardIn(input)
			}),
		at: { service_taken: 'nama', unknown_agency: 'instansi' },
		to: ({ subjectId }) => `/meja/layanan/${subjectId}?sudah=terbit`
	})
} satisfies Actions;
