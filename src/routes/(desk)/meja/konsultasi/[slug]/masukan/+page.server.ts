import { heldActsFor } from '$lib/domain/consultation/input/input-for';
import { parseDeskInputs } from '$lib/forms/consultation/input/desk-inputs';
import { listSubjects } from '$lib/server/queries/consultation/input/inputs';
import { listDeskInputs } from '$lib/server/queries/desk/consultation/inputs';
import { services } from '$lib/server/services';
import { openDesk } from '../../open-desk.server';
import { postAnswer } from './post-answer.server';
import type { Actions, PageServerLoad } from './$types';

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

export const actions: Actions = { default: (event) => postAnswer(services(), event) };
