import { compareTexts, listVersions } from '$lib/server/queries/consultation/text/text';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

const number = (asked: string | null, otherwise: number): number =>
	asked !== null && /^\d{1,6}$/.test(asked) ? Number(asked) : otherwise;

export const load = (async ({ parent, url }) => {
	const house = services();
	const { head } = await parent();
	const versions = await listVersions(house.db, head.id);
	if (versions.length === 0) error(404);
	const to = number(url.searchParams.get('ke'), head.textVersion);
	const from = number(url.searchParams.get('dari'), to - 1);
	return { versions, comparison: await compareTexts(house, head, Math.min(from, to), Math.max(from, to)) };
}) satisfies PageServerLoad;
