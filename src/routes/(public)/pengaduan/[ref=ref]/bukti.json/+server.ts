import { proofHeaders, takeProof } from '$lib/server/web/take-proof';
import { proofTextFor } from '$lib/text/proof-catalogue';
import type { RequestHandler } from './$types';

/** The contents of the printed proof, byte for byte what its fingerprint is of. */
export const GET: RequestHandler = async (event) => {
	const { canonical, contents } = await takeProof(event);
	const name = proofTextFor(event.locals.lang).proof.fileName(contents.ref);
	return new Response(canonical, { headers: proofHeaders('application/json', `${name}.json`) });
};
