import { HAND_OVER } from '$lib/forms/sp4n';
import { listHandovers, listWaiting } from '$lib/server/queries/sp4n/handing';
import { services } from '$lib/server/services';
import { handOver } from '$lib/server/usecases/sp4n/hand-over';
import { formAction } from '$lib/server/web/form-action';
import { requireModerator } from '../../require-moderator';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireModerator(event);
	const house = services();
	const [waiting, handovers] = await Promise.all([listWaiting(house), listHandovers(house.db)]);
	return { waiting, handovers, formKey: crypto.randomUUID() };
};

export const actions = {
	default: formAction(HAND_OVER, {
		open: (event: RequestEvent) => requireModerator(event),
		run: ({ house, opened: doer, input: { laporan: refs }, formKey }) => handOver(house, { doer, formKey, refs }),
		refused: ({ refusals }) => refusals.sp4n,
		next: (_, { id, handed, left }) =>
			`/meja/sp4n/${id}?masuk=${handed}${left.length > 0 ? `&sisa=${left.join('.')}` : ''}`
	})
} satisfies Actions;
