import { publicMatrix } from '$lib/server/queries/consultation/input/public-matrix';
import { services } from '$lib/server/services';
import { madeOfThreads } from '$lib/server/web/made-of';
import type { PageServerLoad } from './$types';

/** As much as reads well on a phone; on paper a page is as long as it may be. */
const ROWS = { screen: 20, paper: 500 };

export const load = (async (event) => {
	const { head } = await event.parent();
	madeOfThreads(event, [head.id]);
	const { searchParams } = event.url;
	const asked = searchParams.get('setelah') ?? '';
	const after = /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 0;
	const forPaper = searchParams.has('cetak');
	const rows = forPaper ? ROWS.paper : ROWS.screen;
	return { ...(await publicMatrix(services().db, head.id, after, rows)), isFirst: after === 0, forPaper };
}) satisfies PageServerLoad;
