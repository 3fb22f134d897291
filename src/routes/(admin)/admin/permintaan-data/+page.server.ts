import { REQUEST_ANSWER } from '$lib/forms/privacy/request';
import { countLateRequests, listRequests } from '$lib/server/queries/privacy/requests';
import { services } from '$lib/server/services';
import { answerRequest } from '$lib/server/usecases/privacy/requests';
import { formAction } from '$lib/server/web/form-action';
import { requireAdmin } from '../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now } = services();
	const [lists, late] = await Promise.all([listRequests(db), countLateRequests(db, now())]);
	return { ...lists, late, at: now().toISOString() };
};

export const actions = {
	default: formAction(REQUEST_ANSWER, {
		open: (event: RequestEvent) => requireAdmin(event),
		run: ({ house, opened: doer, input: { permintaan: id, hasil: outcome, jawaban: answer } }) =>
			answerRequest(house, { id, doer, outcome, answer }),
		refused: ({ refusals }) => refusals.personal,
		next: () => '/admin/permintaan-data'
	})
} satisfies Actions;
