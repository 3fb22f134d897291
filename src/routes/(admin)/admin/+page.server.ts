import { dayOf } from '$lib/domain/calendar/zone';
import { listUndecreedYears } from '$lib/server/queries/admin/calendar';
import { listAskedLinks } from '$lib/server/db/sso-links';
import { listToAssent } from '$lib/server/db/unlocking';
import { countLateRequests } from '$lib/server/queries/privacy/requests';
import { listVacancies } from '$lib/server/queries/desk/vacancies';
import { services } from '$lib/server/services';
import { requireAdmin } from './require-admin';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { userId } = requireAdmin(event);
	const { db, env, now } = services();
	const [undecreed, vacancies, toAssent, toLink, lateRequests] = await Promise.all([
		listUndecreedYears(db),
		listVacancies(db, dayOf(now(), env.zone)),
		userId === null ? [] : listToAssent(db, userId),
		env.sso ? listAskedLinks(db) : [],
		countLateRequests(db, now())
	]);
	return { undecreed, vacancies, toAssent, toLink, lateRequests };
};
