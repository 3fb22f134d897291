import { findHead } from '$lib/server/queries/transparency/stored-log';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The head of the public log, signed; a new one each minute in which something happened. */
export const GET: RequestHandler = async () => {
	const note = await findHead(services().db);
	if (note === null) error(404);
	const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=5' };
	return new Response(note, { headers: { ...headers, 'access-control-allow-origin': '*' } });
};
