import { readHealth } from '$lib/server/queries/queue/health';
import { listVerifiedMonths } from '$lib/server/queries/statistics/verification';
import { services } from '$lib/server/services';
import { readerFor } from '$lib/server/web/queue-page';
import { requireModerator } from '../../../require-moderator';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const actor = requireModerator(event);
	const house = services();
	const [health, verified] = await Promise.all([
		readHealth(house, readerFor(house, actor)),
		listVerifiedMonths(house.db)
	]);
	return { health, verified };
}) satisfies PageServerLoad;
