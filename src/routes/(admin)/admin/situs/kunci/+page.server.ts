import { askingOf } from '$lib/forms/administration/asking';
import { RESEAL_ASKED } from '$lib/forms/administration/keys';
import { listChanges } from '$lib/server/queries/administration/history';
import { readKeys } from '$lib/server/queries/administration/keys';
import { services } from '$lib/server/services';
import { askToReseal } from '$lib/server/usecases/keys/reseal';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/weighed';
import type { RequestEvent } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const keys = await readKeys(services());
	return { keys, changes: await listChanges(services().db, 'key', keys.present), formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(RESEAL_ASKED, {
		fresh: true,
		open: (event: RequestEvent) => requireAdmin(event),
		run: ({ house, opened, input, formKey }) => askToReseal(house, askingOf(input, opened, formKey)),
		refused: ({ refusals }) => refusals.province,
		next: (given, outcome) => seenOr(RESEAL_ASKED, given, outcome, () => '/admin/situs/kunci?sudah=terbit')
	})
} satisfies Actions;
