import { dayOf } from '$lib/domain/calendar/zone';
import { tidyLine } from '$lib/forms/kit/tidy';
import { listPeople } from '$lib/server/queries/administration/people';
import { services } from '$lib/server/services';
import { pageOf } from '$lib/server/web/page-of';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const query = tidyLine(event.url.searchParams.get('cari') ?? '').slice(0, 100);
	const today = dayOf(now(), env.zone);
	const people = await listPeople(db, today, query);
	return { query, today, people: pageOf(people, ({ id }) => id, event.url) };
};
