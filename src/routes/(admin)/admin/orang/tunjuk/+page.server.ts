import { dayOf } from '$lib/domain/calendar/zone';
import { APPOINT } from '$lib/forms/administration/person';
import { isUuid } from '$lib/domain/uuid';
import { findPerson, listAgencyChoices } from '$lib/server/queries/administration/people';
import { services } from '$lib/server/services';
import { appoint } from '$lib/server/usecases/administration/appoint';
import { changeAction } from '$lib/server/web/change-action';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const today = dayOf(now(), env.zone);
	const id = event.url.searchParams.get('orang') ?? '';
	const person = isUuid(id) ? await findPerson(db, id, today) : undefined;
	return {
		agencies: await listAgencyChoices(db, today),
		begin: { nama: person?.name ?? '', surel: person?.email ?? '', mulai: today },
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: changeAction(APPOINT, {
		fresh: true,
		open: (event: RequestEvent) => ({ doer: requireAdmin(event) }),
		change: (asking, { house, input }) =>
			appoint(house, asking, [
				{
					email: input.surel,
					name: input.nama,
					role: input.peran,
					agencySlug: input.instansi,
					decree: input.sk,
					mayOpenIdentity: input.identitas,
					validFrom: input.mulai,
					validUntil: input.sampai
				}
			]),
		at: { agency_required: 'instansi', no_agency_role: 'instansi', unknown_agency: 'instansi' },
		to: ({ subjectId }) => `/admin/orang/${subjectId}?sudah=terbit`
	})
} satisfies Actions;
