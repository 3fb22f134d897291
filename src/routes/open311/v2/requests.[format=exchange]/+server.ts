import { exchange } from '$lib/server/web/open311/answer';
import { file } from '$lib/server/web/open311/file';
import { requests } from '$lib/server/web/open311/requests';

export const GET = exchange(requests);
export const POST = exchange(file);
