import { publicMatrix } from '$lib/server/queries/consultation/input/public-matrix';
import { services } from '$lib/server/services';
import { madeOfThreads } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

const ROWS_A_PAGE = 100;

export const load = (async (event) => {
	const { head } = await event.parent();
	madeOfThreads(event, [head.id]);
	const asked = event.url.searchParams.get('setelah') ?? '';
	const after = /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 0;
	return { ...(await publicMatrix(services().db, head.id, after, ROWS_A_PAGE)), isFirst: after === 0 };
}) satisfies PageServerLoad;
