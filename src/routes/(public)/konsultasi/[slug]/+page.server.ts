import { publicTopic } from '$lib/server/queries/consultation/public-topic';
import { services } from '$lib/server/services';
import { madeOfThreads } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

export const load = (async (event) => {
	const { head } = await event.parent();
	madeOfThreads(event, [head.id]);
	return { topic: await publicTopic(services(), head) };
}) satisfies PageServerLoad;
