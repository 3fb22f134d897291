import { dayOf } from '$lib/domain/calendar/zone';
import { tidyLine } from '$lib/forms/kit/tidy';
import {
	listAgenciesWithServices,
	searchServices,
	SERVICE_STATES,
	type ServiceSearch
} from '$lib/server/queries/administration/services';
import { services } from '$lib/server/services';
import { pageOf } from '$lib/server/web/page-of';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

const searchIn = (asked: URLSearchParams): ServiceSearch => ({
	query: tidyLine(asked.get('cari') ?? '').slice(0, 100),
	agency: /^[a-z0-9-]{1,80}$/.exec(asked.get('instansi') ?? '')?.[0] ?? '',
	state: SERVICE_STATES.find((state) => state === asked.get('tampil')) ?? 'semua'
});

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const search = searchIn(event.url.searchParams);
	const [found, agencies] = await Promise.all([
		searchServices(db, search, dayOf(now(), env.zone)),
		listAgenciesWithServices(db)
	]);
	return {
		search,
		found: pageOf(found, ({ slug }) => slug, event.url),
		gaps: found.filter(({ gaps }) => gaps > 0).length,
		agencies,
		states: SERVICE_STATES
	};
};
