import type { Block } from './block';
import { drawBars } from './draw-bars';
import { drawColumns, drawFacts, drawFeet, drawQrCode, drawWeeks } from './draw-tables';
import { drawCode, drawEntry, drawHeading, drawLetterhead, drawText, drawTitle } from './draw-text';
import { openSheet, type About, type Sheet } from './sheet';

export type PrintedDocument = {
	about: About;
	blocks: readonly Block[];
	/** At the foot of each page: which document it is, and which page of how many. */
	foot: string;
	page: (number: number, count: number) => string;
};

/** A tagged PDF. The same document gives the same bytes, whenever it is printed. */
export async function printDocument({ about, blocks, foot, page }: PrintedDocument): Promise<Uint8Array<ArrayBuffer>> {
	const sheet = await openSheet(about);
	for (const block of blocks) draw(sheet, block);
	sheet.root.end();
	drawFeet(sheet, foot, page);
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
		case 'bars':
			return drawBars(sheet, block);
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
