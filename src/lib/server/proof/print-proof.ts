import type { Lang } from '$lib/domain/language';
import { proofTextFor } from '$lib/text/proof-catalogue';
import type { Block } from './block';
import { blocksOf, type ProofAddresses } from './blocks';
import { drawColumns, drawFacts, drawFeet, drawQrCode, drawWeeks } from './draw-tables';
import { drawCode, drawEntry, drawHeading, drawLetterhead, drawText, drawTitle } from './draw-text';
import type { Proof } from './find-proof';
import { openSheet, type Sheet } from './sheet';

/**
 * The proof as a tagged PDF. The same proof of the same moment gives the same bytes: its date is that of the last event.
 */
export async function printProof(
	proof: Proof,
	addresses: ProofAddresses,
	lang: Lang
): Promise<Uint8Array<ArrayBuffer>> {
	const { contents, fingerprint } = proof;
	const { proof: says, chrome } = proofTextFor(lang);
	const title = `${says.title} ${contents.ref}`;
	const sheet = await openSheet({
		title,
		author: `${chrome.siteName} ${chrome.province(contents.province)}`,
		subject: fingerprint,
		lang: lang === 'id' ? 'id-ID' : 'en-GB',
		createdAt: new Date(contents.last_event_at)
	});
	for (const block of blocksOf(proof, addresses, lang)) draw(sheet, block);
	sheet.root.end();
	drawFeet(sheet, `${title} · sha256 ${fingerprint.slice(0, 16)}…`, says.page);
	return bytesOf(sheet);
}

function draw(sheet: Sheet, block: Block): void {
	switch (block.type) {
		case 'letterhead':
			return drawLetterhead(sheet, block);
		case 'title':
			return drawTitle(sheet, block);
		case 'heading':
			return drawHeading(sheet, block);
		case 'text':
			return drawText(sheet, block);
		case 'code':
			return drawCode(sheet, block);
		case 'facts':
			return drawFacts(sheet, block);
		case 'table':
			return drawColumns(sheet, block);
		case 'entry':
			return drawEntry(sheet, block);
		case 'weeks':
			return drawWeeks(sheet, block);
		case 'qr':
			return drawQrCode(sheet, block);
	}
}

async function bytesOf({ doc }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
	doc.end();
	const chunks: Uint8Array[] = [];
	for await (const chunk of doc as AsyncIterable<Uint8Array>) chunks.push(chunk);
	return new Uint8Array(Buffer.concat(chunks));
}
