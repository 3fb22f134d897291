import { fileHeaders } from '$lib/server/files/headers';
import { findFile, readFileBytes } from '$lib/server/queries/file/find-file';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import { readWriter } from '$lib/server/web/report/draft-cookie';
import type { RequestHandler } from './$types';

/** A file, or with `?kecil` its small picture. */
export const GET = (async (event) => {
	const { params, url, locals, request } = event;
	const { db } = services();
	const file = await findFile(db, params.id, { actor: locals.actor, writer: readWriter(event) });
	if (!file) error(404);
	const isSmall = url.searchParams.has('kecil') && file.hasThumbnail;
	const served = isSmall ? { ...file, mediaType: 'image/webp', sha256: `${file.sha256}-kecil` } : file;
	const headers = fileHeaders(served, 'inline');
	// Asked again only after the permission was: a copy at home does not outlive the right to see it.
	if (request.headers.get('if-none-match') === headers['etag']) return new Response(null, { status: 304, headers });
	return new Response(await readFileBytes(db, file.id, isSmall ? 'thumbnail' : 'bytes'), { headers });
}) satisfies RequestHandler;
