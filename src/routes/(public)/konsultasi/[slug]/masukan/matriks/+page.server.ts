import { publicMatrix } from '$lib/server/queries/consultation/input/public-matrix';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

const ROWS_A_PAGE = 100;

export const load = (async ({ parent, url }) => {
	const { head } = await parent();
	const asked = url.searchParams.get('setelah') ?? '';
	const after = /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 0;
	return { ...(await publicMatrix(services().db, head.id, after, ROWS_A_PAGE)), isFirst: after === 0 };
}) satisfies PageServerLoad;
