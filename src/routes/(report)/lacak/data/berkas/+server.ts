import { services } from '$lib/server/services';
import { myDataFile } from '$lib/server/web/answers/my-data-file';
import { requireOpened } from '$lib/server/web/require-opened';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { threadId } = await requireOpened(event);
	return myDataFile(services(), { whose: 'guest', threadId });
};
