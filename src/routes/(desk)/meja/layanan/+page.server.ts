import { dayOf } from '$lib/domain/calendar/zone';
import { tidyLine } from '$lib/forms/kit/tidy';
import { agencyAsked } from '$lib/forms/service-query';
import {
	listAgenciesWithServices,
	searchServices,
	SERVICE_STATES,
	type ServiceSearch
} from '$lib/server/queries/administration/services';
import { services } from '$lib/server/services';
import { pageOf } from '$lib/server/web/page-of';
import { requireServiceKeeper } from '../../require-service-keeper';
import type { PageServerLoad } from './$types';

const searchIn = (asked: URLSearchParams): ServiceSearch => ({
	query: tidyLine(asked.get('cari') ?? '').slice(0, 100),
	agency: agencyAsked(asked),
	state: SERVICE_STATES.find((state) => state === asked.get('tampil')) ?? 'semua'
});

export const load: PageServerLoad = async (event) => {
	const { agencies: kept } = requireServiceKeeper(event);
	const { db, now, env } = services();
	const search = searchIn(event.url.searchParams);
	const [found, agencies] = await Promise.all([
		searchServices(db, kept, search, dayOf(now(), env.zone)),
		listAgenciesWithServices(db, kept)
	]);
	return {
		search,
		found: pageOf(found, ({ slug }) => slug, event.url),
		toKeep: found.filter(({ gaps, isReviewDue }) => gaps > 0 || isReviewDue).length,
		agencies,
		states: SERVICE_STATES,
		keepsAll: kept === 'all'
	};
};
