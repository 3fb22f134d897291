import { dayOf } from '$lib/domain/calendar/zone';
import { END_KEY } from '$lib/forms/administration/api-key';
import { findApiKey } from '$lib/server/queries/administration/api-keys';
import { listChanges } from '$lib/server/queries/administration/history';
import { services } from '$lib/server/services';
import { endKey } from '$lib/server/usecases/api/keys';
import { changeAction } from '$lib/server/web/change-action';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const { id } = event.params;
	const key = (/^[0-9a-f]{12}$/.test(id) && (await findApiKey(db, id, dayOf(now(), env.zone)))) || error(404);
	return { key, changes: await listChanges(db, 'api_key', id), formKey: crypto.randomUUID() };
};

export const actions = {
	default: changeAction(END_KEY, {
		fresh: true,
		open: (event: RequestEvent) => ({ doer: requireAdmin(event), publicId: event.params.id }),
		change: (asking, { house, opened: { publicId } }) => endKey(house, asking, publicId),
		to: ({ subjectId }) => `/admin/situs/api/${subjectId}?sudah=terbit`
	})
} satisfies Actions;
