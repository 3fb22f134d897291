import type { Block } from './block';
import { FONT, printable } from './print-font';
import { add, decorate, edgesOf, INK, keepRoom, LATE, LINE, SEA, SOFT, type Sheet } from './sheet';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;

const BODY = 10;
const SMALL = 8.5;
const LEAD = 2.5;

/** The mark of the forum as its pages show it, in a square of 32. */
const MARK = {
	body: 'M7 2h18a5 5 0 0 1 5 5v14a5 5 0 0 1-5 5H14l-6 5v-5H7a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5Z',
	wave: 'M7 11.5c3-3 6-3 9 0s6 3 9 0',
	days: 'M7 17h4v4H7zM14 17h4v4h-4z',
	due: 'M21 17h4v4h-4z'
};

export function drawLetterhead(sheet: Sheet, block: Of<'letterhead'>): void {
	return block.look === 'office' ? drawOfficeHead(sheet, block) : drawForumHead(sheet, block);
}

function drawForumHead(sheet: Sheet, { forum, province }: Of<'letterhead'>): void {
	const { doc } = sheet;
	const { left, width } = edgesOf(sheet);
	const top = doc.y;
	decorate(sheet, () => {
		doc
			.save()
			.translate(left, top - 2)
			.scale(1.1);
		doc.path(MARK.body).fill(SEA);
		doc.path(MARK.wave).lineWidth(2.4).lineCap('round').stroke('#ffffff');
		doc.path(MARK.days).fill('#ffffff');
		doc.path(MARK.due).fill('#ffd27a');
		doc.restore();
	});
	add(sheet, 'P', () => {
		doc
			.font(FONT.bold)
			.fontSize(15)
			.fillColor(SEA)
			.text(printable(forum), left + 46, top);
		doc.font(FONT.regular).fontSize(BODY).fillColor(SOFT).text(printable(province));
	});
	decorate(sheet, () => {
		const y = doc.y + 8;
		doc
			.moveTo(left, y)
			.lineTo(left + width, y)
			.lineWidth(1.2)
			.stroke(SEA);
	});
	doc.x = left;
	doc.y += 24;
}

export function drawTitle(sheet: Sheet, { text, sub, look }: Of<'title'>): void {
	const { doc } = sheet;
	const { size, align, color } = look === 'office' ? OFFICIAL_TITLE : PLAIN_TITLE;
	add(sheet, 'H1', () => doc.font(FONT.bold).fontSize(size).fillColor(INK).text(printable(text), { align }));
	add(sheet, 'P', () => doc.font(FONT.regular).fontSize(12).fillColor(color).text(printable(sub), { align }));
	doc.y += 10;
}

const PLAIN_TITLE = { size: 19, align: 'left', color: SOFT } as const;
const OFFICIAL_TITLE = { size: 15, align: 'center', color: INK } as const;

/** The head of an agency's letters: both names in the middle, above a double rule. */
function drawOfficeHead(sheet: Sheet, { forum, province }: Of<'letterhead'>): void {
	const { doc } = sheet;
	const { left, width } = edgesOf(sheet);
	const middle = { align: 'center' } as const;
	add(sheet, 'P', () => {
		doc.font(FONT.regular).fontSize(12).fillColor(INK).text(printable(province.toUpperCase()), middle);
		doc.font(FONT.bold).fontSize(16).text(printable(forum.toUpperCase()), middle);
	});
	decorate(sheet, () => {
		for (const { below, thick } of [
			{ below: 6, thick: 2 },
			{ below: 9, thick: 0.5 }
		])
			doc
				.moveTo(left, doc.y + below)
				.lineTo(left + width, doc.y + below)
				.lineWidth(thick)
				.stroke(INK);
	});
	doc.y += 26;
}

export function drawHeading(sheet: Sheet, { level, text, room = 100 }: Of<'heading'>): void {
	const { doc } = sheet;
	keepRoom(sheet, room);
	doc.y += level === 2 ? 12 : 6;
	const size = level === 2 ? 14 : 11;
	add(sheet, `H${level}`, () => doc.font(FONT.bold).fontSize(size).fillColor(SEA).text(printable(text)));
	doc.y += 4;
}

export function drawText(sheet: Sheet, { text, look }: Of<'text'>): void {
	const { doc } = sheet;
	const size = look === 'small' ? SMALL : BODY;
	const color = look === 'alert' ? LATE : look === 'small' ? SOFT : INK;
	doc
		.font(look === 'alert' ? FONT.bold : FONT.regular)
		.fontSize(size)
		.fillColor(color);
	for (const paragraph of paragraphsOf(printable(text))) {
		add(sheet, 'P', () => doc.text(paragraph, { lineGap: LEAD }));
		doc.y += 4;
	}
	doc.y += 4;
}

/** One element a paragraph; a line within it stays a line. */
const paragraphsOf = (text: string) => text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');

/** An address or a fingerprint: its name above it, so that the whole width is its own. */
export function drawCode(sheet: Sheet, { term, text }: Of<'code'>): void {
	const { doc } = sheet;
	keepRoom(sheet, 36);
	add(sheet, 'P', () => {
		doc.font(FONT.regular).fontSize(SMALL).fillColor(SOFT).text(printable(term));
		doc
			.font(FONT.bold)
			.fontSize(SMALL + 0.5)
			.fillColor(INK)
			.text(printable(text), { characterSpacing: 0.2 });
	});
	doc.y += 7;
}

const EDGE = { event: LINE, office: SEA, person: SOFT };
const INDENT = 12;

/** A step of the journey. Its edge is drawn on each page that its words reach. */
export function drawEntry(sheet: Sheet, { title, meta, lines, look }: Of<'entry'>): void {
	const { doc } = sheet;
	const { left, width } = edgesOf(sheet);
	keepRoom(sheet, 48);
	const firstPage = doc.bufferedPageRange().count - 1;
	const top = doc.y;
	const options = { width: width - INDENT, lineGap: 1.5 };
	doc.x = left + INDENT;
	add(sheet, 'P', () => {
		doc.font(FONT.bold).fontSize(BODY).fillColor(INK).text(printable(title), options);
		doc.font(FONT.regular).fontSize(SMALL).fillColor(SOFT).text(printable(meta), options);
	});
	doc
		.font(FONT.regular)
		.fontSize(look === 'event' ? SMALL + 0.5 : BODY)
		.fillColor(INK);
	for (const paragraph of lines.flatMap((line) => paragraphsOf(printable(line)))) {
		doc.y += 3;
		add(sheet, 'P', () => doc.text(paragraph, options));
	}
	drawEdge(sheet, { firstPage, top, color: EDGE[look] });
	doc.x = left;
	doc.y += 10;
}

function drawEdge(sheet: Sheet, { firstPage, top, color }: { firstPage: number; top: number; color: string }): void {
	const { doc } = sheet;
	const { left } = edgesOf(sheet);
	const lastPage = doc.bufferedPageRange().count - 1;
	const bottom = doc.y;
	for (let page = firstPage; page <= lastPage; page += 1) {
		doc.switchToPage(page);
		const from = page === firstPage ? top : doc.page.margins.top;
		const to = page === lastPage ? bottom : doc.page.maxY();
		decorate(sheet, () => doc.rect(left, from, 2.5, to - from).fill(color));
	}
	doc.y = bottom;
}
