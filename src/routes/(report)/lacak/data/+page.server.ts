import { findMyData } from '$lib/server/queries/privacy/my-data';
import { services } from '$lib/server/services';
import { requireOpened } from '$lib/server/web/require-opened';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { threadId, ref } = await requireOpened(event);
	return { ref, mine: await findMyData(services(), { whose: 'guest', threadId }) };
};
