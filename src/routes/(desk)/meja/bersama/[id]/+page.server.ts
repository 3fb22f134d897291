import { UNDO_BULK } from '$lib/forms/bulk';
import { isUuid } from '$lib/domain/uuid';
import { findBulk } from '$lib/server/queries/bulk/progress';
import { services } from '$lib/server/services';
import { undoBulk } from '$lib/server/usecases/bulk/undo-bulk';
import { formAction } from '$lib/server/web/form-action';
import { bulkTextFor } from '$lib/text/bulk-catalogue';
import { error } from '@sveltejs/kit';
import { requireBulk } from '../../../require-bulk';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async (event) => {
	const actor = requireBulk(event);
	const bulk = isUuid(event.params.id) ? await findBulk(services(), actor, event.params.id) : null;
	if (!bulk) error(404);
	return { bulk, formKey: crypto.randomUUID() };
}) satisfies PageServerLoad;

export const actions = {
	default: formAction(UNDO_BULK, {
		open: (event: RequestEvent) => requireBulk(event),
		run: ({ house, event, opened: doer }) =>
			undoBulk(house, { doer, id: event.params.id, text: bulkTextFor('id').undoWords }),
		refused: ({ refusals }) => refusals.bulk,
		next: (_, { id }) => `/meja/bersama/${id}`
	})
} satisfies Actions;
