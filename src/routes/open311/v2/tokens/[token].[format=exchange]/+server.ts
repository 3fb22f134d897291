import { exchange } from '$lib/server/web/open311/answer';
import { token } from '$lib/server/web/open311/requests';

export const GET = exchange(token);
