import { dayOf } from '$lib/domain/calendar/zone';
import { agencyAsked } from '$lib/forms/service-query';
import { sippnTable } from '$lib/server/queries/agency/sippn';
import { services } from '$lib/server/services';
import { csvOf } from '$lib/server/web/answers/csv';
import type { RequestHandler } from './$types';

/** What is entered at the national service information (SIPPN), in the order of its form. */
export const GET: RequestHandler = async ({ url }) => {
	const { db, now, env } = services();
	const agency = agencyAsked(url.searchParams);
	const rows = await sippnTable(db, { agency, today: dayOf(now(), env.zone), origin: env.origin });
	return csvOf('layanan-sippn', rows, url.searchParams);
};
