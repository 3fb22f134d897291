import { localPath } from '$lib/server/web/local-path';
import { beginVisit } from '$lib/server/web/visit';
import type { RequestEvent } from '@sveltejs/kit';

/** The writer of what is kept here says so, and takes it along. */
export const bringsDraft = ({ searchParams }: URL): boolean => searchParams.get('draf') === 'bawa';

/** Where a person goes on who has just signed in: to what they came from, or to where their day begins. */
export async function arriveAt(event: RequestEvent, sessionId: string): Promise<{ at: string }> {
	const start = await beginVisit(event, sessionId, bringsDraft(event.url) ? 'draft' : null);
	return { at: localPath(event.url.searchParams.get('ke')) ?? start };
}
