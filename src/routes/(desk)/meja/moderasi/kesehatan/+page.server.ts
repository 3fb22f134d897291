import { readHealth } from '$lib/server/queries/queue/health';
import { services } from '$lib/server/services';
import { readerFor } from '$lib/server/web/queue-page';
import { requireModerator } from '../../../require-moderator';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const actor = requireModerator(event);
	const house = services();
	return { health: await readHealth(house, readerFor(house, actor)) };
}) satisfies PageServerLoad;
