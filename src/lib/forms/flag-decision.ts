import * as v from 'valibot';

/** Which reported content a moderator leaves as it is. Nothing of it is typed, so a fault is nobody's mistake. */
export const flagDecision = v.object({
	ref: v.pipe(v.string(), v.regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)),
	post: v.pipe(
		v.union([v.literal(''), v.pipe(v.string(), v.uuid())]),
		v.transform((id) => id || null)
	)
});
