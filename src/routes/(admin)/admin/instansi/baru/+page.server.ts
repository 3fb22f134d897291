import { askingOf } from '$lib/forms/administration/asking';
import { NEW_AGENCY, profileOf } from '$lib/forms/administration/agency';
import { createAgency } from '$lib/server/usecases/administration/agencies';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/weighed';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = (event) => {
	requireAdmin(event);
	return { formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(NEW_AGENCY, {
		open: (event: RequestEvent) => requireAdmin(event),
		run: ({ house, opened, input, formKey }) => createAgency(house, askingOf(input, opened, formKey), profileOf(input)),
		refused: ({ refusals }) => refusals.province,
		at: { name_taken: 'nama' },
		next: (given, outcome) =>
			seenOr(NEW_AGENCY, given, outcome, ({ subjectId }) => `/admin/instansi/${subjectId}?sudah=terbit`)
	})
} satisfies Actions;
