import type { Lang } from '$lib/domain/language';
import { proofTextFor } from '$lib/text/proof-catalogue';
import { blocksOf, type ProofAddresses } from './blocks';
import type { Proof } from './find-proof';
import { printDocument } from './print-document';

/**
 * The proof as a tagged PDF. The same proof of the same moment gives the same bytes: its date is that of the last event.
 */
export function printProof(proof: Proof, addresses: ProofAddresses, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
	const { forum, contents, fingerprint } = proof;
	const { proof: says, chrome } = proofTextFor(lang);
	const title = `${says.title} ${contents.ref}`;
	return printDocument({
		about: {
			title,
			author: `${forum} ${chrome.province(contents.province)}`,
			subject: fingerprint,
			lang: lang === 'id' ? 'id-ID' : 'en-GB',
			createdAt: new Date(contents.last_event_at)
		},
		blocks: blocksOf(proof, addresses, lang),
		foot: `${title} · sha256 ${fingerprint.slice(0, 16)}…`,
		page: says.page
	});
}
