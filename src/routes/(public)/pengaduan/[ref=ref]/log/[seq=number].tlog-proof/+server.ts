import { findProofFile } from '$lib/server/queries/transparency/receipts';
import { services } from '$lib/server/services';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The proof that an act stands in the public log, to be kept and checked without us. */
export const GET: RequestHandler = async ({ params, locals }) => {
	const [ref, seq] = [params.ref.toUpperCase(), Number(params.seq)];
	const file = await findProofFile(services(), ref, seq, locals.actor);
	if (file === null) error(404);
	const headers = {
		'content-type': 'text/plain; charset=utf-8',
		'content-disposition': `attachment; filename="${ref}-${seq}.tlog-proof"`,
		'cache-control': 'private, no-store'
	};
	return new Response(file, { headers });
};
