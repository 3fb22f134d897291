import { dayOf } from '$lib/domain/calendar/zone';
import { askingOf } from '$lib/forms/administration/asking';
import { APPOINT } from '$lib/forms/administration/person';
import { isUuid } from '$lib/domain/uuid';
import { findPerson, listAgencyChoices } from '$lib/server/queries/administration/people';
import { services } from '$lib/server/services';
import { appoint } from '$lib/server/usecases/administration/appoint';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/weighed';
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
	default: formAction(APPOINT, {
		fresh: true,
		open: (event: RequestEvent) => requireAdmin(event),
		run: ({ house, opened, input, formKey }) =>
			appoint(house, askingOf(input, opened, formKey), [
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
		refused: ({ refusals }) => refusals.province,
		at: { agency_required: 'instansi', no_agency_role: 'instansi', unknown_agency: 'instansi' },
		next: (given, outcome) =>
			seenOr(APPOINT, given, outcome, ({ subjectId }) => `/admin/orang/${subjectId}?sudah=terbit`)
	})
} satisfies Actions;
