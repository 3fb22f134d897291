import * as v from 'valibot';

/** Names a session by its key, as the list shows it. */
export const sessionForm = v.object({ key: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) });
