import type { EveryWord } from '$lib/text/every-catalogue';
import { refusalsFor, type Refusals } from '$lib/text/refusal/catalogue';
import { inOneBreath, tell } from '$lib/text/refusal/refusal';
import type { RequestEvent } from '@sveltejs/kit';

/** Why a call can be refused, whatever it is about; each has its place on the page of the interface. */
export type ProblemCode = keyof Refusals['openData'];

/** One thing that is wrong: a parameter of the address, or a part of what was sent. */
export type Fault = { parameter: string; detail: string } | { pointer: string; detail: string };

export type Problem = {
	status: number;
	code: ProblemCode;
	/** What happened, where there is more to say than of every problem of this kind. */
	detail?: string;
	/** The name of what was refused, for programs. */
	reason?: string;
	errors?: readonly Fault[];
	headers?: Readonly<Record<string, string>>;
};
export const isProblem = (answer: object): answer is Problem => 'status' in answer && 'code' in answer;

/** What every answer says to browsers of other sites. */
export const OPEN = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After',
	'cross-origin-resource-policy': 'cross-origin'
};

/** A refusal as programs read it (RFC 9457), in the words of the pages. */
export function problemAnswer({ locals, url }: RequestEvent, problem: Problem): Response {
	const { status, code, detail, reason, errors, headers } = problem;
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
export const fieldFaults = (errors: readonly Fault[]): Problem => ({ status: 422, code: 'fields_invalid', errors });

export type Words = Pick<EveryWord, 'refusals' | 'evidence' | 'fault' | 'redaction'>;
