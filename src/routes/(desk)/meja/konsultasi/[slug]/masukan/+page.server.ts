import { heldActsFor } from '$lib/domain/consultation/input/input-for';
import { parseDeskInputs } from '$lib/forms/consultation/input/desk-inputs';
import { ANSWER } from '$lib/forms/consultation/input/dispose';
import { listSubjects } from '$lib/server/queries/consultation/input/subjects';
import { listDeskInputs } from '$lib/server/queries/desk/consultation/inputs';
import { services } from '$lib/server/services';
import { disposeInputs } from '$lib/server/usecases/consultation/input/dispose';
import { formAction } from '$lib/server/web/form-action';
import { openDesk } from '../../open-desk.server';
import { openStaff } from '../../open-host.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const { head, may, capacities } = await openDesk(event);
	const asked = parseDeskInputs(event.url.searchParams);
	const page = await listDeskInputs(house.db, head.id, asked, capacities);
	return {
		...page,
		inputs: page.inputs.map((input) => ({ ...input, supported: null, ...heldActsFor(input, may) })),
		asked,
		subjects: await listSubjects(house.db, head.id, head.textVersion),
		saved: event.url.searchParams.get('tersimpan')?.match(/^[\d, ]{1,2000}$/)?.[0] ?? null,
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(ANSWER, {
		open: (event: RequestEvent) => openStaff(event),
		readByAll: ['teks'],
		run: ({ house, opened, input, formKey, fileIds }) =>
			disposeInputs(house, {
				...opened,
				formKey,
				fileIds,
				numbers: input.nomor,
				disposition: input.jawaban,
				text: input.teks,
				changedKey: input.pasal,
				again: input.ganti
			}),
		refused: ({ refusals }) => refusals.input,
		mends: ['unknown_subject'],
		next: ({ opened, input }) => `/meja/konsultasi/${opened.slug}/masukan?tersimpan=${input.nomor.join(', ')}`
	})
} satisfies Actions;
