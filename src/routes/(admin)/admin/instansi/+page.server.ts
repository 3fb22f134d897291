import { dayOf } from '$lib/domain/calendar/zone';
import { listAgencies } from '$lib/server/queries/administration/agencies';
import { services } from '$lib/server/services';
import { pageOf } from '$lib/server/web/page-of';
import { requireAdmin } from '../require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireAdmin(event);
	const { db, now, env } = services();
	const agencies = await listAgencies(db, dayOf(now(), env.zone));
	const unanswered = agencies.filter(({ answering, onPaper, validUntil }) => !answering && !onPaper && !validUntil);
	return {
		unanswered: unanswered.map(({ slug, name }) => ({ slug, name })),
		agencies: pageOf(agencies, ({ slug }) => slug, event.url)
	};
};
