import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { listSubjects } from '$lib/server/queries/consultation/input/subjects';
import { services } from '$lib/server/services';
import { inputAction } from '$lib/server/web/input-action';
import { error } from '@sveltejs/kit';
import { requireStaff } from '../../../../../require-staff';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const found = await findConsultationHead(house, event.params.slug, requireStaff(event));
	if (!found?.may.enter) error(404);
	const { head, may } = found;
	return {
		subjects: await listSubjects(house.db, head.id, head.textVersion),
		offered: may.enter?.now ?? false,
		formKey: crypto.randomUUID()
	};
};

export const actions = { default: inputAction({ by: () => 'staff', open: requireStaff }) } satisfies Actions;
