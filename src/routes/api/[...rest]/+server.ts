import { problemAnswer } from '$lib/server/web/api/problem';
import { beside } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** Where there is no call: said as every other refusal, and not as a page. */
export const GET = beside((event) => problemAnswer(event, { code: 'nothing_here' }));
