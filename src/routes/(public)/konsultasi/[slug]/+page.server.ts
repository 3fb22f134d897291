import { publicTopic } from '$lib/server/queries/consultation/public-topic';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (async ({ parent }) => {
	const { head } = await parent();
	return { topic: await publicTopic(services(), head) };
}) satisfies PageServerLoad;
