import { isQuestion } from '$lib/forms/statistics-query';
import { listPolicies } from '$lib/server/db/rules';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { openStatistics } from '../open.server';
import { limitsToday } from './limits';
import type { PageServerLoad } from './$types';

const OVERDUE_ROWS = 10;

export const load = (async (event) => {
	const { question } = event.params;
	if (!isQuestion(question)) error(404);
	const statistics = await openStatistics(event, question === 'terlambat' ? OVERDUE_ROWS : 0);
	const limits = limitsToday(await listPolicies(services().db), statistics.basis.period.until);
	return { ...statistics, question, limits };
}) satisfies PageServerLoad;
