import { EXCHANGE_FORMATS, isExchangeFormat, type ExchangeFormat } from '$lib/domain/open311/format';
import { services, type Services } from '$lib/server/services';
import { open311For, type Open311Words } from '$lib/text/open311-catalogue';
import type { Program } from '$lib/server/auth/api-key';
import { bearerOf, meetProgram, withHeaders, type Headers as Told } from '../api/program';
import { isHttpError, type RequestEvent, type RequestHandler } from '@sveltejs/kit';
import { Fields } from './fields';
import { written, type Document } from './document';

/** What is wrong with a question, one line each; `status` is that of the answer as a whole. */
export type Fault = {
	status: 400 | 403 | 404 | 409 | 413 | 422 | 429;
	says: readonly string[];
	/** When to come again. */
	headers?: Readonly<Record<string, string>>;
};
export const isFault = <T extends object>(answer: T | Fault): answer is Fault => 'status' in answer && 'says' in answer;

export type Asked = {
	house: Services;
	event: RequestEvent;
	/** What the address asks, or the body of what is sent. */
	fields: Fields;
	words: Open311Words;
	/** Who asks with a key that opens something; everybody else is nobody in particular. */
	program: Program | null;
};

type Work = (asked: Asked) => Promise<Document | Fault>;

/** One address of GeoReport v2: answers in the format that it ends with, mistakes too. Whoever has signed in here is nobody to it. */
export const exchange =
	(work: Work): RequestHandler =>
	async (event) => {
		const said = event.params['format'] ?? '';
		const format = isExchangeFormat(said) ? said : 'xml';
		const words = open311For(event.locals.lang);
		const house = services();
		let told: Told = {};
		const answer = (document: Document | Fault) => withHeaders(respond(document, format, event), told);
		try {
			const fields = await fieldsOf(event);
			const key = fields.text('api_key') ?? bearerOf(event.request);
			const met = await meetProgram(house, event.getClientAddress(), key);
			told = met.headers;
			if (!met.ok && met.refusal === 'too_many_attempts') return answer(oneFault(429, words.fault.too_often));
			const program = met.ok ? met.program : null;
			return answer(await work({ house, event, fields, words, program }));
		} catch (cause) {
			if (!isHttpError(cause)) throw cause;
			const status = cause.status === 413 ? 413 : 400;
			return answer({ status, says: [words.fault[status === 413 ? 'too_large' : 'unreadable']] });
		}
	};

/** What is no address of GeoReport v2: said in the format that was asked for, in plain words where that is none. */
export const nowhere: RequestHandler = (event) => {
	const { fault } = open311For(event.locals.lang);
	const format = event.url.pathname.split('.').at(-1) ?? '';
	if (isExchangeFormat(format)) return respond(oneFault(404, fault.no_address), format, event);
	const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
	return new Response(`${fault.no_address}\n`, { status: 404, headers });
};

async function fieldsOf({ request, url }: RequestEvent): Promise<Fields> {
	if (request.method !== 'POST') return new Fields(url.searchParams);
	const type = request.headers.get('content-type') ?? '';
	// Some clients send everything in the address, and no body at all.
	const hasForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type);
	return new Fields([...(hasForm ? await request.formData() : []), ...url.searchParams]);
}

export const oneFault = (status: Fault['status'], ...says: string[]): Fault => ({ status, says });

const faultDocument = ({ status, says }: Fault): Document => ({
	root: 'errors',
	each: 'error',
	list: says.map((description) => ({ code: String(status), description }))
});

function respond(answer: Document | Fault, format: ExchangeFormat, { request }: RequestEvent): Response {
	const fault = isFault(answer) ? answer : null;
	const headers = new Headers({
		'content-type': `${EXCHANGE_FORMATS[format]}; charset=utf-8`,
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'cross-origin',
		// Public as long as its report is: whoever keeps it asks whether it still is.
		'cache-control': fault || request.method === 'POST' ? 'no-store' : 'public, no-cache'
	});
	for (const [name, value] of Object.entries(fault?.headers ?? {})) headers.set(name, value);
	return new Response(written(isFault(answer) ? faultDocument(answer) : answer, format), {
		status: fault?.status ?? 200,
		headers
	});
}
