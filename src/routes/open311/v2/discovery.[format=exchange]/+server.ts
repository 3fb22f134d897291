import { exchange } from '$lib/server/web/open311/answer';
import { discovery } from '$lib/server/web/open311/discovery';

export const GET = exchange(discovery);
