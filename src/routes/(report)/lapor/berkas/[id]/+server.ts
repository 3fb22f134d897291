import { fileHeaders } from '$lib/server/files/headers';
import { services } from '$lib/server/services';
import { findDraftThumbnail } from '$lib/server/usecases/draft/keep-files';
import { error } from '@sveltejs/kit';
import { readWriter } from '$lib/server/web/report/draft-cookie';
import type { RequestHandler } from './$types';

/** The small picture of a file, for the writer of the draft alone. */
export const GET: RequestHandler = async (event) => {
	const writer = readWriter(event);
	const found = writer && (await findDraftThumbnail(services().db, writer, event.params.id));
	if (!found || !found.thumbnail) error(404);
	const { name, sha256, thumbnail } = found;
	const headers = fileHeaders({ name, sha256, mediaType: 'image/webp', isPublic: false }, 'inline');
	return new Response(new Uint8Array(thumbnail), { headers });
};
