import { dayOf } from '$lib/domain/calendar/zone';
import { typedFacts } from '$lib/forms/administration/asking';
import { EDIT_AGENCY, profileOf } from '$lib/forms/administration/agency';
import { findAgencyRow } from '$lib/server/db/agencies';
import { stateOf } from '$lib/server/db/province-changes';
import { countOfficers, listEarlierNames } from '$lib/server/queries/administration/agencies';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { services } from '$lib/server/services';
import { editAgency, factsOfAgency } from '$lib/server/usecases/administration/agencies';
import { changeAction } from '$lib/server/web/change-action';
import { error } from '@sveltejs/kit';
import { requireAdmin } from '../../require-admin';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const { slug } = event.params;
	const agency = (await findAgencyRow(db, slug)) ?? error(404);
	const { searchParams } = event.url;
	const [changes, before, earlier, officers] = await Promise.all([
		listChanges(db, 'agency', slug),
		factsBefore(db, { subject: 'agency', subjectId: slug, id: searchParams.get('dari') }),
		listEarlierNames(db, agency.id),
		countOfficers(db, agency.id, dayOf(now(), env.zone))
	]);
	return {
		agency: { slug, name: agency.name, shortName: agency.shortName, validUntil: agency.validUntil },
		begin: typedFacts(EDIT_AGENCY.fields, before ?? factsOfAgency(agency)),
		goesBack: before !== null,
		isUnanswered: officers.arrived === 0 && !agency.onPaper && !agency.validUntil,
		invited: officers.invited,
		changes,
		state: stateOf(changes[0]),
		earlier,
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: changeAction(EDIT_AGENCY, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event), slug: event.params.slug }),
		change: (asking, { house, opened: { slug }, input }) =>
			editAgency(house, asking, { slug, profile: profileOf(input), since: input.sejak }),
		standing: async ({ house: { db }, opened: { slug } }) => {
			const agency = (await findAgencyRow(db, slug)) ?? error(404);
			return { subject: 'agency', subjectId: slug, facts: factsOfAgency(agency) };
		},
		at: { name_taken: 'nama', day_ahead: 'sejak' },
		to: ({ subjectId }) => `/admin/instansi/${subjectId}?sudah=terbit`
	})
} satisfies Actions;
