import { dayOf } from '$lib/domain/calendar/zone';
import { profileOf, SPLIT_AGENCY } from '$lib/forms/administration/agency';
import { findAgencyRow } from '$lib/server/db/agencies';
import { listCategoriesOf } from '$lib/server/queries/administration/agencies';
import { services } from '$lib/server/services';
import { splitAgency } from '$lib/server/usecases/administration/reorganise';
import { changeAction } from '$lib/server/web/change-action';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const { slug } = event.params;
	const agency = (await findAgencyRow(db, slug)) ?? error(404);
	return {
		agency: { slug, name: agency.name },
		categories: await listCategoriesOf(db, agency.id, event.locals.lang),
		today: dayOf(now(), env.zone),
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: changeAction(SPLIT_AGENCY, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event), slug: event.params.slug }),
		change: (asking, { house, opened: { slug }, input }) => {
			const { kategori: categories, mulai: from } = input;
			return splitAgency(house, asking, { slug, profile: profileOf(input), categories, from });
		},
		at: { name_taken: 'nama', unknown_category: 'kategori' },
		to: ({ subjectId }) => `/admin/instansi/${subjectId}?sudah=terbit`
	})
} satisfies Actions;
