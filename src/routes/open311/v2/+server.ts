import { exchange } from '$lib/server/web/open311/answer';
import { discovery } from '$lib/server/web/open311/discovery';

/** The address that clients put the others behind: with its slash, and without a way round. */
export const trailingSlash = 'ignore';

export const GET = exchange(discovery);
