import { listAddenda, listPublications } from '$lib/server/queries/consultation/minutes/after-minutes';
import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findMinutes } from '$lib/server/queries/consultation/minutes/minutes';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load = (async ({ params, locals, url }) => {
	const house = services();
	const viewed = await findConsultationHead(house, params.slug, locals.actor);
	if (!viewed) error(404);
	const found = await findMinutes(house, viewed, locals.actor);
	if (!found) return { minutes: null, signedNow: false };
	const { fixed, ...minutes } = found;
	const [addenda, publications] = await Promise.all([
		listAddenda(house.db, viewed.head.id),
		listPublications(house.db, viewed.head.id)
	]);
	const signedNow = url.searchParams.get('sudah') === 'ditandatangani';
	return { minutes: { ...minutes, digest: fixed?.digest ?? null, addenda, publications }, signedNow };
}) satisfies PageServerLoad;
