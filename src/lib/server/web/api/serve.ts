import { services, type Services } from '$lib/server/services';
import type { Lang } from '$lib/domain/language';
import type { RequestEvent, RequestHandler } from '@sveltejs/kit';
import * as v from 'valibot';
import { CALLS, type CallName } from './calls';
import { etagOf, isKnown } from '../etag';
import { readCursor, writeCursor } from './cursor';
import { isProblem, OPEN, problemAnswer, type Fault, type Problem } from './problem';
import { bearerOf, meetProgram, withHeaders } from './program';

type Queried<Name extends CallName> = v.InferOutput<(typeof CALLS)[Name]['query']>;
type Answered<Name extends CallName> = v.InferOutput<(typeof CALLS)[Name]['answer']>;
/** What a call is given: the house, the parts of the address, what was asked, after which row it goes on, and in which language. */
type Given<Name extends CallName> = {
	house: Services;
	params: Partial<Record<string, string>>;
	query: Queried<Name>;
	asked: URLSearchParams;
	after: string | null;
	lang: Lang;
};
/** The answer, and after which row the list goes on; null where there is nothing to answer. */
type Found<Name extends CallName> = { body: Answered<Name>; after?: string | null } | Problem | null;

/** What browsers of other sites may send here: no cookie ever, and reading only. */
export const OPTIONS: RequestHandler = () =>
	new Response(null, {
		status: 204,
		headers: {
			...OPEN,
			'access-control-allow-methods': 'GET, HEAD, OPTIONS',
			'access-control-allow-headers': 'Authorization, If-None-Match',
			'access-control-max-age': '7200'
		}
	});

/** The one way from a reading call to its answer: it is counted, read by its schema, answered to everybody alike, and marked. */
export const serve =
	<Name extends CallName>(name: Name, find: (given: Given<Name>) => Promise<Found<Name>>) =>
	async (event: RequestEvent): Promise<Response> => {
		const house = services();
		const met = await meetProgram(house, event.getClientAddress(), bearerOf(event.request));
		const refuse = (problem: Problem) => problemAnswer(event, { ...problem, headers: met.headers });
		if (!met.ok) return refuse({ code: met.refusal });
		const asked = new URLSearchParams([...event.url.searchParams].filter(([, value]) => value !== ''));
		const parsed = v.safeParse(CALLS[name].query, Object.fromEntries(asked));
		if (!parsed.success) return refuse({ code: 'parameter_invalid', errors: faultsIn(parsed.issues) });
		const list = listOf(name, event.params, asked);
		const cursor = asked.get('cursor');
		const after = cursor === null ? null : readCursor(cursor, list);
		if (cursor !== null && after === null) return refuse({ code: 'cursor_foreign' });
		const query = parsed.output as Queried<Name>;
		const found = await find({ house, params: event.params, query, asked, after, lang: event.locals.lang });
		if (found && isProblem(found)) return refuse(found);
		if (!found) return refuse({ code: 'ref' in event.params ? 'not_found' : 'nothing_here' });
		const next = found.after ? writeCursor(found.after, list) : null;
		return marked(event, withCursor(found.body, next), { ...met.headers, ...linkTo(event, next) });
	};

/** What was asked but for the place in the list. */
function listOf(name: CallName, params: Given<CallName>['params'], asked: URLSearchParams): string {
	const query = new URLSearchParams([...asked].filter(([key]) => key !== 'cursor'));
	query.sort();
	return `${[name, ...Object.values(params)].join('/')}?${query}`;
}

const withCursor = (body: object, next: string | null): object =>
	'next_cursor' in body ? { ...body, next_cursor: next } : body;

function linkTo({ url }: RequestEvent, next: string | null): Record<string, string> {
	if (next === null) return {};
	const query = new URLSearchParams(url.searchParams);
	query.set('cursor', next);
	return { link: `<${url.pathname}?${query}>; rel="next"` };
}

/** What stands beside the calls, in words of its own: counted like them. */
export const beside =
	(answer: (event: RequestEvent) => Response | Promise<Response>) =>
	async (event: RequestEvent): Promise<Response> => {
		const met = await meetProgram(services(), event.getClientAddress(), bearerOf(event.request));
		if (!met.ok) return problemAnswer(event, { code: met.refusal, headers: met.headers });
		return withHeaders(await answer(event), { ...OPEN, ...met.headers });
	};

/** With a strong mark of exactly these bytes, by which nobody reads them twice. */
export function marked(
	{ request }: RequestEvent,
	body: object,
	headers: Readonly<Record<string, string>> = {}
): Response {
	const text = JSON.stringify(body);
	const etag = etagOf(text);
	const all = { ...OPEN, ...headers, etag, 'cache-control': 'public, no-cache' };
	if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: all });
	return new Response(text, { headers: { ...all, 'content-type': 'application/json; charset=utf-8' } });
}

const faultsIn = (issues: readonly v.BaseIssue<unknown>[]): Fault[] =>
	issues.map((issue) => ({ parameter: String(issue.path?.[0]?.key ?? ''), detail: issue.message }));
