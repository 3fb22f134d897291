import { dayOf } from '$lib/domain/calendar/zone';
import { askingOf, typedFacts } from '$lib/forms/administration/asking';
import { EDIT_AGENCY, profileOf } from '$lib/forms/administration/agency';
import { findAgencyRow } from '$lib/server/db/agencies';
import { countOfficers, listEarlierNames } from '$lib/server/queries/administration/agencies';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { services } from '$lib/server/services';
import { editAgency, factsOfAgency } from '$lib/server/usecases/administration/agencies';
import { formAction } from '$lib/server/web/form-action';
import { seenOr } from '$lib/server/web/weighed';
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
		earlier,
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: formAction(EDIT_AGENCY, {
		open: (event: RequestEvent) => ({ doer: requireAdmin(event), slug: event.params.slug }),
		run: ({ house, opened: { doer, slug }, input, formKey }) =>
			editAgency(house, askingOf(input, doer, formKey), { slug, profile: profileOf(input), since: input.sejak }),
		refused: ({ refusals }) => refusals.province,
		at: { name_taken: 'nama', day_ahead: 'sejak' },
		next: (given, outcome) =>
			seenOr(EDIT_AGENCY, given, outcome, ({ subjectId }) => `/admin/instansi/${subjectId}?sudah=terbit`)
	})
} satisfies Actions;
