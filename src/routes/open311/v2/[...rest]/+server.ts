import { nowhere } from '$lib/server/web/open311/answer';

export const GET = nowhere;
