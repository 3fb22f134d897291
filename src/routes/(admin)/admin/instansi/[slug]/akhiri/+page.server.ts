import { dayOf } from '$lib/domain/calendar/zone';
import { askingOf } from '$lib/forms/administration/asking';
import { END_AGENCY, REVIVE_AGENCY } from '$lib/forms/administration/agency';
import { findAgencyRow } from '$lib/server/db/agencies';
import { countPassed, listOtherAgencies } from '$lib/server/queries/administration/agencies';
import { services } from '$lib/server/services';
import { endAgency, reviveAgency } from '$lib/server/usecases/administration/reorganise';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/weighed';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const { slug } = event.params;
	const { id, name, validUntil } = (await findAgencyRow(db, slug)) ?? error(404);
	const today = dayOf(now(), env.zone);
	const [others, passed] = await Promise.all([listOtherAgencies(db, today, slug), countPassed(db, id)]);
	return { agency: { slug, name, validUntil }, others, passed, today, formKey: crypto.randomUUID() };
};

const open = (event: RequestEvent) => ({ doer: requireAdmin(event), slug: event.params.slug });
const toAgency = ({ subjectId }: { subjectId: string }) => `/admin/instansi/${subjectId}?sudah=terbit` as const;

export const actions = {
	akhiri: formAction(END_AGENCY, {
		open,
		run: ({ house, opened: { doer, slug }, input, formKey }) => {
			const { sampai: until, penerus: successor, pegawai: takesPeople } = input;
			return endAgency(house, askingOf(input, doer, formKey), { slug, until, successor, takesPeople });
		},
		refused: ({ refusals }) => refusals.province,
		at: { successor_required: 'penerus', unknown_agency: 'penerus' },
		next: (given, outcome) => seenOr(END_AGENCY, given, outcome, toAgency)
	}),
	batal: formAction(REVIVE_AGENCY, {
		open,
		run: ({ house, opened: { doer, slug }, input, formKey }) =>
			reviveAgency(house, askingOf(input, doer, formKey), { slug }),
		refused: ({ refusals }) => refusals.province,
		next: (given, outcome) => seenOr(REVIVE_AGENCY, given, outcome, toAgency)
	})
} satisfies Actions;
