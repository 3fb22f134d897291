import { exchange } from '$lib/server/web/open311/answer';
import { service } from '$lib/server/web/open311/services';

export const GET = exchange(service);
