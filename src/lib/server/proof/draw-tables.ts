import { drawQr } from '../qr';
import type { Block, WeekDay } from './block';
import { FONT, printable } from './print-font';
import { add, decorate, edgesOf, INK, keepRoom, LINE, SOFT, WASH, type Sheet } from './sheet';

type Of<T extends Block['type']> = Extract<Block, { type: T }>;
type Cell = PDFKit.Mixins.CellOptions;

const SIZE = 9;
const RULE = { top: 0, right: 0, bottom: 0.5, left: 0 };
const PADDING = { top: 3, right: 6, bottom: 4, left: 0 };

type Frame = {
	border: number | typeof RULE;
	padding: number | typeof PADDING;
	rowStyles?: (row: number) => PDFKit.Mixins.RowStyle | undefined;
};
const PLAIN: Frame = { border: RULE, padding: PADDING };
const RULED: Frame = { border: 0.5, padding: 4 };
/** In points, the room that a hand needs. */
const SIGNING_ROOM = 46;
const FRAMES = {
	ruled: RULED,
	signatures: { ...RULED, rowStyles: (row) => (row === 0 ? undefined : { minHeight: SIGNING_ROOM }) }
} as const satisfies Record<string, Frame>;

/** What all tables share: tagged, ruled below each row, and a row never broken over two pages. */
const drawTable = (
	sheet: Sheet,
	columnStyles: PDFKit.Mixins.ColumnStyle[],
	data: Cell[][],
	{ border, padding, rowStyles }: Frame = PLAIN
) => {
	const { doc, root } = sheet;
	doc.font(FONT.regular).fontSize(SIZE).fillColor(INK);
	doc.table({
		structParent: root,
		defaultStyle: { border, borderColor: LINE, padding, textColor: INK, textOptions: { lineGap: 1.5 } },
		columnStyles,
		...(rowStyles && { rowStyles }),
		data
	});
	doc.x = edgesOf(sheet).left;
};

const head = (text: string, scope: 'row' | 'column'): Cell => ({
	text,
	type: 'TH',
	scope: scope === 'row' ? 'Row' : 'Column',
	textColor: SOFT
});

export function drawFacts(sheet: Sheet, { rows }: Of<'facts'>): void {
	const { doc } = sheet;
	drawTable(
		sheet,
		[{ width: 120 }, { width: '*' }],
		rows.map(([term, value]) => [head(printable(term), 'row'), { text: printable(value) }])
	);
	doc.y += 10;
}

export function drawColumns(sheet: Sheet, { columns, rows, look }: Of<'table'>): void {
	const { doc } = sheet;
	drawTable(
		sheet,
		columns.map(({ width }) => ({ width })),
		[
			columns.map((column) => head(printable(column.head), 'column')),
			...rows.map((row) => row.map((text) => ({ text: printable(text) })))
		],
		look && FRAMES[look]
	);
	doc.y += 10;
}

const DAY_LOOK = {
	start: { backgroundColor: WASH.paper, textColor: SOFT },
	counted: { backgroundColor: WASH.sea, textColor: INK },
	off: { backgroundColor: WASH.sunk, textColor: SOFT },
	paused: { backgroundColor: WASH.sunk, textColor: SOFT }
} as const;

/** The days of a count as a calendar; every cell says in words what its colour shows. */
export function drawWeeks(sheet: Sheet, { head: names, weeks }: Of<'weeks'>): void {
	const { doc } = sheet;
	keepRoom(sheet, 90);
	drawTable(
		sheet,
		names.map(() => ({ width: '*', border: 0.5, padding: 3, font: { size: 7.5 } })),
		[names.map((name) => head(name, 'column')), ...weeks.map((week) => week.map((day) => dayCell(day)))]
	);
	doc.y += 6;
}

const dayCell = (day: WeekDay | null): Cell =>
	day === null
		? { text: '', border: 0 }
		: {
				text: printable(`${day.date}\n${day.says}`),
				...(day.isDue
					? { backgroundColor: WASH.soon, textColor: INK, font: { src: FONT.bold, size: 7.5 } }
					: DAY_LOOK[day.look])
			};

const QR_SIDE = 96;

export function drawQrCode(sheet: Sheet, { content, alt }: Of<'qr'>): void {
	const { doc } = sheet;
	keepRoom(sheet, QR_SIDE + 30);
	const { left } = edgesOf(sheet);
	const { side, path } = drawQr(content);
	const top = doc.y;
	add(
		sheet,
		'Figure',
		() => {
			doc
				.save()
				.translate(left - 10, top)
				.scale(QR_SIDE / side);
			doc.path(path).fill('#000000').restore();
		},
		{ alt }
	);
	doc.y = top + QR_SIDE + 4;
}

/** At the foot of each page which document it belongs to, and that none is missing. */
export function drawFeet(sheet: Sheet, left: string, right: (page: number, count: number) => string): void {
	const { doc } = sheet;
	const { left: x, width } = edgesOf(sheet);
	const { count } = doc.bufferedPageRange();
	for (let page = 0; page < count; page += 1) {
		doc.switchToPage(page);
		const y = doc.page.height - 40;
		decorate(
			sheet,
			() => {
				doc.font(FONT.regular).fontSize(8).fillColor(SOFT);
				doc.text(printable(left), x, y, { lineBreak: false });
				const label = right(page + 1, count);
				doc.text(label, x + width - doc.widthOfString(label), y, { lineBreak: false });
			},
			'Pagination'
		);
	}
}
