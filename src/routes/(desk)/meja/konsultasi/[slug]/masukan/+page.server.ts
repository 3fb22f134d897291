import { heldActsFor } from '$lib/domain/consultation/input/input-for';
import { afterAnswer, parseDeskInputs, parseOutcome } from '$lib/forms/consultation/input/desk-inputs';
import { ANSWER } from '$lib/forms/consultation/input/dispose';
import { listProvisionSubjects } from '$lib/server/queries/consultation/input/subjects';
import { listDeskInputs } from '$lib/server/queries/desk/consultation/inputs';
import { listProvisionWork } from '$lib/server/queries/desk/consultation/provisions';
import { services } from '$lib/server/services';
import { disposeInputs } from '$lib/server/usecases/consultation/input/dispose';
import { formAction } from '$lib/server/web/form-action';
import { openDesk } from '../../open-desk.server';
import { openStaff } from '../../open-host.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { db } = services();
	const { head, may, capacities } = await openDesk(event);
	const query = event.url.searchParams;
	const asked = parseDeskInputs(query);
	const [page, work, provisions] = await Promise.all([
		listDeskInputs(db, head.id, asked, capacities),
		listProvisionWork(db, head),
		listProvisionSubjects(db, head.id, head.textVersion, asked.provision)
	]);
	return {
		...page,
		groups: page.groups.map((group) => ({ ...group, ...heldActsFor(group.first, may) })),
		asked,
		work,
		provisions,
		outcome: parseOutcome(query),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(ANSWER, {
		open: (event: RequestEvent) => openStaff(event),
		readByAll: ['teks'],
		run: ({ house, opened, input, formKey, fileIds, state }) =>
			disposeInputs(house, {
				...opened,
				formKey,
				fileIds,
				numbers: input.nomor,
				disposition: input.jawaban,
				text: input.teks,
				changedKey: input.pasal,
				again: input.ganti,
				seen: state && /^\d{1,9}$/.test(state) ? Number(state) : null
			}),
		refused: ({ refusals }) => refusals.input,
		mends: ['unknown_subject'],
		next: ({ event, opened }, outcome) =>
			`/meja/konsultasi/${opened.slug}/masukan${afterAnswer(event.url.searchParams, outcome)}`
	})
} satisfies Actions;
