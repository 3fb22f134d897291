import { GUEST_ERASURE } from '$lib/forms/privacy/erasure';
import { countOpenReports } from '$lib/server/queries/privacy/own-refs';
import { services } from '$lib/server/services';
import { erasePerson } from '$lib/server/usecases/privacy/erase';
import { formAction } from '$lib/server/web/form-action';
import { requireOpened } from '$lib/server/web/require-opened';
import { closeReport } from '$lib/server/web/tracking-cookie';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { threadId, ref } = await requireOpened(event);
	return { ref, open: await countOpenReports(services().db, { whose: 'guest', threadId }) };
};

export const actions = {
	default: formAction(GUEST_ERASURE, {
		senders: { from: 'anyone' },
		open: (event: RequestEvent) => requireOpened(event),
		run: ({ house, opened: { threadId } }) => erasePerson(house, { whose: 'guest', threadId }),
		refused: ({ refusals }) => refusals.personal,
		next({ house, event }) {
			closeReport(house, event);
			event.locals.leaves = 'words too';
			return '/privasi?dihapus#hak';
		}
	})
} satisfies Actions;
