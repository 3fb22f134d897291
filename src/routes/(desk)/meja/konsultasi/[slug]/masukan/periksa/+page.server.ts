import { HELD } from '$lib/forms/consultation/input/held';
import { listInputs } from '$lib/server/queries/consultation/input/inputs';
import { services } from '$lib/server/services';
import { admitInputs } from '$lib/server/usecases/consultation/input/admit';
import { refuseInputs } from '$lib/server/usecases/consultation/input/refuse-inputs';
import { formAction } from '$lib/server/web/form-action';
import { error } from '@sveltejs/kit';
import { openDesk } from '../../../open-desk.server';
import { openStaff } from '../../../open-host.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** As many as one looks over before deciding. */
const A_PAGE = 50;
const WAITING = {
	kind: null,
	unsur: null,
	provision: null,
	answer: null,
	order: 'newest' as const,
	older: null,
	newer: null
};

export const load: PageServerLoad = async (event) => {
	const { head, may, capacities } = await openDesk(event);
	if (!may.admit) error(404);
	const { inputs } = await listInputs(services().db, head.id, WAITING, capacities, { only: true, limit: A_PAGE });
	return {
		inputs: inputs.map((input) => ({ ...input, supported: null })),
		done: event.url.searchParams.has('sudah'),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(HELD, {
		open: (event: RequestEvent) => openStaff(event),
		run: ({ house, opened, input: { nomor: numbers, putusan, sebab }, formKey }) =>
			putusan === 'tolak' && sebab
				? refuseInputs(house, { ...opened, numbers, reason: sebab, formKey })
				: admitInputs(house, { ...opened, numbers, formKey }),
		refused: ({ refusals }) => refusals.input,
		next: ({ opened }) => `/meja/konsultasi/${opened.slug}/masukan/periksa?sudah=ya`
	})
} satisfies Actions;
