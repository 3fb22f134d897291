import type { Block } from './block';
import { FONT, printable } from './print-font';
import { add, edgesOf, INK, keepRoom, SEA, SOFT, WASH, type Sheet } from './sheet';

const ROW = 20;
const NAMES = 210;
const FIGURES = 48;
const THICK = 9;
const SIZE = 9;

/** Bars beneath each other with their names and figures; who cannot see them is told the same by `alt`. */
export function drawBars(sheet: Sheet, { rows, alt }: Extract<Block, { type: 'bars' }>): void {
	const { doc } = sheet;
	const { left, width } = edgesOf(sheet);
	const length = width - NAMES - FIGURES;
	keepRoom(sheet, rows.length * ROW + 10);
	const top = doc.y;
	const drawRow = ({ name, figure, share, stressed }: (typeof rows)[number], index: number) => {
		const y = top + index * ROW;
		doc
			.font(stressed ? FONT.bold : FONT.regular)
			.fontSize(SIZE)
			.fillColor(INK);
		doc.text(printable(name), left, y, { width: NAMES - 10, height: ROW, ellipsis: true, lineBreak: false });
		doc.rect(left + NAMES, y + 1, length, THICK).fill(WASH.sunk);
		doc.rect(left + NAMES, y + 1, length * share, THICK).fill(stressed ? SOFT : SEA);
		doc.fillColor(INK).text(figure, left + NAMES + length, y, { width: FIGURES, align: 'right' });
	};
	add(sheet, 'Figure', () => rows.forEach(drawRow), { alt });
	doc.x = left;
	doc.y = top + rows.length * ROW + 8;
}
