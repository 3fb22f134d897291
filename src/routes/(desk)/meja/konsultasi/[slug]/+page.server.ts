import { countUnsurOf, loadDesk } from '$lib/server/queries/desk/consultation/overview';
import { findSurveyOfThread } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import { requireStaff } from '../../../require-staff';
import { openDesk } from '../open-desk.server';
import type { Actions, PageServerLoad } from './$types';
import { postStep } from './post-step.server';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const viewed = await openDesk(event);
	const done = event.url.searchParams.get('sudah') === 'langkah';
	const [desk, unsur, survey] = await Promise.all([
		loadDesk(house, viewed),
		countUnsurOf(house.db, viewed.head.id),
		findSurveyOfThread(house, viewed.head.id)
	]);
	return { desk, unsur, survey, done, formKey: crypto.randomUUID() };
};

export const actions: Actions = { default: (event) => postStep(event, requireStaff(event), event.params.slug) };
