import { changedMeanwhile, type Facts } from '$lib/domain/administration/change';
import { factsOfStandard, missingOf } from '$lib/domain/agency/standard';
import { typedFacts } from '$lib/forms/administration/asking';
import { EDIT_SERVICE, standardIn } from '$lib/forms/administration/service';
import { findService, listVersions } from '$lib/server/db/services';
import { factsBefore, listChanges } from '$lib/server/queries/administration/history';
import { services } from '$lib/server/services';
import { editService } from '$lib/server/usecases/administration/services';
import { changeAction } from '$lib/server/web/change-action';
import { error } from '@sveltejs/kit';
import { requireKeptService } from '../../../require-service-keeper';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const [{ db }, { slug, service, keepsAll }] = [services(), await requireKeptService(event)];
	const id = event.url.searchParams.get('dari');
	const [changes, before] = await Promise.all([
		listChanges(db, 'service', slug),
		factsBefore(db, { subject: 'service', subjectId: slug, id })
	]);
	const { name, number, agency, agencySlug, validUntil, components } = service;
	return {
		service: { slug, name, number, agency, agencySlug, validUntil, missing: missingOf(components) },
		begin: typedFacts(EDIT_SERVICE.fields, before ?? factsOfStandard(service)),
		goesBack: before !== null,
		keepsAll,
		changes,
		formKey: crypto.randomUUID()
	};
};

export const actions = {
	default: changeAction(EDIT_SERVICE, {
		open: (event: RequestEvent) => requireKeptService(event),
		change: (asking, { house, opened: { slug }, input, state }) =>
			editService(house, asking, { slug, standard: standardIn(input), seen: state }),
		// What the other left alone is not compared, and what this one left alone is taken from the other.
		saved: async ({ house: { db }, opened: { slug }, input, state }) => {
			const service = (await findService(db, slug)) ?? error(404);
			const drawn = (await listVersions(db, service.id)).find(({ number }) => String(number) === state) ?? service;
			const { theirs, untouched } = changedMeanwhile({
				drawn: factsOfStandard(drawn),
				saved: factsOfStandard(service),
				typed: factsOfStandard(standardIn(input))
			});
			return { typed: asTyped(theirs), untouched: asTyped(untouched), state: String(service.number) };
		},
		at: { service_taken: 'nama' },
		to: ({ subjectId }) => `/meja/layanan/${subjectId}?sudah=terbit`
	})
} satisfies Actions;

const asTyped = (facts: Facts) => facts as Partial<Record<keyof typeof EDIT_SERVICE.fields, string>>;
