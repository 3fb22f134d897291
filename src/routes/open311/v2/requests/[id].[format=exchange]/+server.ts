import { exchange } from '$lib/server/web/open311/answer';
import { request } from '$lib/server/web/open311/requests';

export const GET = exchange(request);
