import { printProof } from '$lib/server/proof/print-proof';
import { services } from '$lib/server/services';
import { proofHeaders, takeProof } from '$lib/server/web/take-proof';
import { path } from '$lib/text/path';
import { proofTextFor } from '$lib/text/proof-catalogue';
import type { RequestHandler } from './$types';

/** What a reporter can attach to a report to the Ombudsman (UU 37/2008 Ps 24). */
export const GET: RequestHandler = async (event) => {
	const proof = await takeProof(event);
	const { lang } = event.locals;
	const { ref } = proof.contents;
	const page = `${services().env.origin}${path(lang, `/pengaduan/${ref}`)}`;
	const contents = `${page}/bukti.json?per=${proof.at.toISOString()}`;
	const name = proofTextFor(lang).proof.fileName(ref);
	return new Response(await printProof(proof, { page, contents }, lang), {
		headers: proofHeaders('application/pdf', `${name}.pdf`)
	});
};
