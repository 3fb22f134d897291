import { services } from '$lib/server/services';
import { witnessHead } from '$lib/server/usecases/transparency/witness-head';
import type { RequestHandler } from './$types';

/** More than a head with its proof and signatures takes. */
const MOST_BYTES = 16_384;

/** This forum as a witness of another log (C2SP tlog-witness). */
export const POST: RequestHandler = async ({ request }) => {
	if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return new Response(null, { status: 413 });
	const body = await request.text();
	if (body.length > MOST_BYTES) return new Response(null, { status: 413 });
	const answer = await witnessHead(services(), body);
	const { status } = answer;
	if (answer.status === 409)
		return new Response(`${answer.size}\n`, { status, headers: { 'content-type': 'text/x.tlog.size' } });
	if (answer.status === 200)
		return new Response(answer.body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
	return new Response(null, { status });
};
