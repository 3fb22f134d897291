import { findConsultationHead } from '$lib/server/queries/consultation/head';
import { findMinutes } from '$lib/server/queries/consultation/minutes/minutes';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The very text that was signed, to the byte: whoever computes its SHA-256 gets the fingerprint. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const viewed = await findConsultationHead(services(), params.slug, locals.actor);
	const minutes = viewed && (await findMinutes(services(), viewed, locals.actor));
	if (!minutes?.fixed) error(404);
	return new Response(minutes.fixed.canonical, {
		headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }
	});
};
