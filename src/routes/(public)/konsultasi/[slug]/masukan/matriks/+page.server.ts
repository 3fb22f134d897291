import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { listMatrix } from '$lib/server/queries/consultation/input/matrix';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

const ROWS_A_PAGE = 100;

export const load = (async ({ params, locals, url }) => {
	const house = services();
	const found = await findConsultationHead(house, params.slug, locals.actor);
	if (!found) error(404);
	const asked = url.searchParams.get('setelah') ?? '';
	const after = /^[1-9]\d{0,6}$/.test(asked) ? Number(asked) : 0;
	return { ...(await listMatrix(house.db, found.head.id, after, ROWS_A_PAGE)), isFirst: after === 0 };
}) satisfies PageServerLoad;
