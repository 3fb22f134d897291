import { exchange } from '$lib/server/web/open311/answer';
import { services } from '$lib/server/web/open311/services';

export const GET = exchange(services);
