import { exchange } from '$lib/server/web/open311/answer';
import { requests } from '$lib/server/web/open311/requests';

export const GET = exchange(requests);
