import { listReportsOf } from '$lib/server/queries/consultation/commitment/citations';
import { loadTopicPage } from '$lib/server/queries/consultation/topic';
import { findSurveyOfThread } from '$lib/server/queries/survey/row';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (async ({ parent, locals }) => {
	const house = services();
	const { head } = await parent();
	const [topic, survey, reports] = await Promise.all([
		loadTopicPage(house, head, locals.actor.userId),
		findSurveyOfThread(house, head.id),
		listReportsOf(house.db, head.id)
	]);
	// What items of the minutes answer is told where they are read.
	const raised = reports.filter(({ position }) => position === null);
	return { topic, raised, survey: survey ? { slug: survey.slug, status: survey.status } : null };
}) satisfies PageServerLoad;
