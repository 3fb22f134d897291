import { dayOf } from '$lib/domain/calendar/zone';
import { createSeal } from '$lib/server/identity/seal';
import { listDraws } from '$lib/server/queries/evidence/draws';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (async () => {
	const { db, now, env } = services();
	return { months: await listDraws(db, createSeal(env.secret), dayOf(now(), env.zone)) };
}) satisfies PageServerLoad;
