import { exchange } from '$lib/server/web/open311/answer';
import { push } from '$lib/server/web/open311/push';
import { updates } from '$lib/server/web/open311/updates';

export const GET = exchange(updates);
export const POST = exchange(push);
