import { bulk } from '$lib/server/web/open311/bulk';

export const GET = bulk;
