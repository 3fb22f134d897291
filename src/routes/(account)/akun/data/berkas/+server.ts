import { services } from '$lib/server/services';
import { myDataFile } from '$lib/server/web/answers/my-data-file';
import { requireUser } from '$lib/server/web/require-user';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	myDataFile(services(), { whose: 'account', userId: requireUser(event).user.id });
