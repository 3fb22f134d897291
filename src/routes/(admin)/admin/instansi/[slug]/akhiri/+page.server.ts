import { dayOf } from '$lib/domain/calendar/zone';
import { END_AGENCY, REVIVE_AGENCY } from '$lib/forms/administration/agency';
import { findAgencyRow } from '$lib/server/db/agencies';
import { countPassed, listOtherAgencies } from '$lib/server/queries/administration/agencies';
import { services } from '$lib/server/services';
import { endAgency, reviveAgency } from '$lib/server/usecases/administration/reorganise';
import { changeAction } from '$lib/server/web/change-action';
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
	akhiri: changeAction(END_AGENCY, {
		open,
		change: (asking, { house, opened: { slug }, input }) => {
			const { sampai: until, penerus: successor, pegawai: takesPeople } = input;
			return endAgency(house, asking, { slug, until, successor, takesPeople });
		},
		at: { successor_required: 'penerus', unknown_agency: 'penerus' },
		to: toAgency
	}),
	batal: changeAction(REVIVE_AGENCY, {
		open,
		change: (asking, { house, opened: { slug } }) => reviveAgency(house, asking, { slug }),
		to: toAgency
	})
} satisfies Actions;
