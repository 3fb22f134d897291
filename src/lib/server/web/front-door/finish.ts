import { etagOf } from '../etag';
import type { FinishedPage } from './kept-pages';

/** What an answer is sent anew with each time. */
const OF_ONE_ANSWER = ['content-length', 'x-request-id'];
const OF_UNCHANGED = ['etag', 'cache-control', 'vary', 'cache-groups'];

/** Reads an answer to its end, so that it can be given again and again, byte for byte; and gives it the first time. */
export async function finish(response: Response, path: string): Promise<{ page: FinishedPage; first: Response }> {
	const bytes = new Uint8Array(await response.arrayBuffer());
	const headers = new Headers(response.headers);
	for (const name of OF_ONE_ANSWER) headers.delete(name);
	const etag = etagOf(bytes);
	headers.set('etag', etag);
	const unchanged = [...headers].filter(([name]) => OF_UNCHANGED.includes(name)).flat();
	headers.set('content-length', String(bytes.length));
	const page = { path, etag, headers: [...headers].flat(), unchanged, bytes };
	return { page, first: new Response(bytes, { headers }) };
}

/** Names and values in turn, as pairs. */
export const inPairs = (flat: readonly string[]): [string, string][] =>
	flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? '']] : []));
