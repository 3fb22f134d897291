import { METRICS_TYPE, writeMetrics } from '$lib/server/health/metrics';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from './$types';

/** For a monitor that shows the token of the environment; to everybody else there is no such page. */
export const GET: RequestHandler = async ({ request }) => {
	const house = services();
	const { metricsToken } = house.env;
	const shown = request.headers.get('authorization') ?? '';
	if (metricsToken === null || !isSame(shown, `Bearer ${metricsToken}`)) error(404);
	return new Response(await writeMetrics(house), {
		headers: { 'content-type': METRICS_TYPE, 'cache-control': 'no-store' }
	});
};

const isSame = (one: string, other: string): boolean => timingSafeEqual(sha256(one), sha256(other));
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
