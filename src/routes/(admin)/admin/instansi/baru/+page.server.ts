import { NEW_AGENCY, profileOf } from '$lib/forms/administration/agency';
import { createAgency } from '$lib/server/usecases/administration/agencies';
import { changeAction } from '$lib/server/web/change-action';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = (event) => {
	requireAdmin(event);
	return { formKey: crypto.randomUUID() };
};

export const actions = {
	default: changeAction(NEW_AGENCY, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event) }),
		change: (asking, { house, input }) => createAgency(house, asking, profileOf(input)),
		at: { name_taken: 'nama' },
		to: ({ subjectId }) => `/admin/instansi/${subjectId}?sudah=terbit`
	})
} satisfies Actions;
