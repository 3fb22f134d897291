import { exchange } from '$lib/server/web/open311/answer';
import { updates } from '$lib/server/web/open311/updates';

export const GET = exchange(updates);
