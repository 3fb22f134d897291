import { refusalsFor, type Refusals } from '$lib/text/refusal/catalogue';
import { inOneBreath, tell } from '$lib/text/refusal/refusal';
import type { RequestEvent } from '@sveltejs/kit';

/** Why a call can be refused, whatever it is about; each has its place on the page of the interface. */
export type ProblemCode = keyof Refusals['openData'];

/** Those that the calls of the interface answer, with the status that each has as a rule. */
export const PROBLEMS = {
	parameter_invalid: 400,
	cursor_foreign: 400,
	name_missing: 400,
	name_unreadable: 400,
	body_unreadable: 400,
	key_missing: 401,
	unknown_key: 401,
	scope_missing: 403,
	not_found: 404,
	nothing_here: 404,
	act_unknown: 404,
	refused: 409,
	name_at_work: 409,
	body_too_large: 413,
	type_unknown: 415,
	fields_invalid: 422,
	name_reused: 422,
	too_many_attempts: 429
} as const satisfies Partial<Record<ProblemCode, number>>;

/** One thing that is wrong: a parameter of the address, or a part of what was sent. */
export type Fault = { parameter: string; detail: string } | { pointer: string; detail: string };

export type Problem = {
	/** Where it is another one than usual. */
	status?: number;
	code: keyof typeof PROBLEMS;
	/** What happened, where there is more to say than of every problem of this kind. */
	detail?: string;
	/** The name of what was refused, for programs. */
	reason?: string;
	errors?: readonly Fault[];
	headers?: Readonly<Record<string, string>>;
};
export const isProblem = (answer: object): answer is Problem =>
	'code' in answer && typeof answer.code === 'string' && answer.code in PROBLEMS;

/** What every answer says to browsers of other sites. */
export const OPEN = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After',
	'cross-origin-resource-policy': 'cross-origin'
};

/** A refusal as programs read it (RFC 9457), in the words of the pages. */
export function problemAnswer({ locals, url }: RequestEvent, problem: Problem): Response {
	const { code, status = PROBLEMS[code], detail, reason, errors, headers } = problem;
	const { openData, contact } = refusalsFor(locals.lang);
	const told = tell(openData[code], 'guest', contact);
	const body = {
		type: `${url.origin}/api#${code}`,
		title: told.what,
		status,
		detail: detail ?? inOneBreath(told),
		...(reason && { reason }),
		...(errors && { errors })
	};
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			...OPEN,
			...headers,
			...(status === 401 && { 'www-authenticate': 'Bearer' }),
			'content-type': 'application/problem+json; charset=utf-8',
			'cache-control': 'no-store'
		}
	});
}

/** What is wrong with what was sent, each by the name that it has here. */
export const fieldFaults = (errors: readonly Fault[]): Problem => ({ code: 'fields_invalid', errors });
