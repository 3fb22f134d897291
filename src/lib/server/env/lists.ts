import * as v from 'valibot';

/** Several, with commas between. */
export const listOf = (fallback: string, one: RegExp, message: string) =>
	v.pipe(
		v.optional(v.string(), fallback),
		v.transform((list) => list.split(',').flatMap((item) => item.trim() || [])),
		v.check((list) => list.every((item) => one.test(item)), message)
	);

export const hostsOf = (fallback: string, one: RegExp, message: string) =>
	v.pipe(
		listOf(fallback, one, message),
		v.transform((list) => list.map((host) => host.toLowerCase()))
	);
