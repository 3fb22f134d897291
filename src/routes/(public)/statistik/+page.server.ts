import { openStatistics } from './open.server';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { basis, subjects, total, spread, overdueCount, countLimit, asked, query } = await openStatistics(event, 0);
	return { basis, subjects, total, categories: spread.categories, overdueCount, countLimit, asked, query };
}) satisfies PageServerLoad;
