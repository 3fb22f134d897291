import { listVillagePoints } from '$lib/server/queries/report/choices';
import { services } from '$lib/server/services';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** All villages with a point in each: a phone finds the nearest itself, and tells nobody where it is. */
export const GET: RequestHandler = async () =>
	json(await listVillagePoints(services().db), { headers: { 'cache-control': 'public, max-age=86400' } });
