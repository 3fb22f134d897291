import { RESEAL_ASKED } from '$lib/forms/administration/keys';
import { listChanges } from '$lib/server/queries/administration/history';
import { readKeys } from '$lib/server/queries/administration/keys';
import { services } from '$lib/server/services';
import { askToReseal } from '$lib/server/usecases/keys/reseal';
import { changeAction } from '$lib/server/web/change-action';
import type { RequestEvent } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const keys = await readKeys(services());
	return { keys, changes: await listChanges(services().db, 'key', keys.present), formKey: crypto.randomUUID() };
};

export const actions = {
	default: changeAction(RESEAL_ASKED, {
		fresh: true,
		open: (event: RequestEvent) => ({ doer: requireAdmin(event) }),
		change: (asking, { house }) => askToReseal(house, asking),
		to: () => '/admin/situs/kunci?sudah=terbit'
	})
} satisfies Actions;
