import { crc32, deflateRawSync } from 'node:zlib';

type Part = { name: string; bytes: Buffer; claims?: number; locked?: boolean };

/** An archive as word processors write one; what an entry claims of its size may be a lie. */
export function zipOf(parts: readonly Part[]): Buffer {
	const locals: Buffer[] = [];
	const centrals: Buffer[] = [];
	let at = 0;
	for (const { name, bytes, claims = bytes.length, locked = false } of parts) {
		const packed = deflateRawSync(bytes);
		const head = Buffer.alloc(26);
		head.writeUInt16LE(20, 0);
		head.writeUInt16LE(locked ? 1 : 0, 2);
		head.writeUInt16LE(8, 4);
		head.writeUInt32LE(crc32(bytes), 10);
		head.writeUInt32LE(packed.length, 14);
		head.writeUInt32LE(claims, 18);
		head.writeUInt16LE(Buffer.byteLength(name), 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(at, 10);
		centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, place, Buffer.from(name)]));
		locals.push(local);
		at += local.length;
	}
	const directory = Buffer.concat(centrals);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(parts.length, 4);
	end.writeUInt16LE(parts.length, 6);
	end.writeUInt32LE(directory.length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const xml = (body: string) => Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export const run = (text: string, properties = ''): string =>
	`<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
/** A paragraph; `list` is "numId level", `style` the name of a style. */
export const p = (
	text: string,
	{ list, style, properties = '' }: { list?: string; style?: string; properties?: string } = {}
) => {
	const [id, level] = list?.split(' ') ?? [];
	const place = id === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
	const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
	const content = text.startsWith('<w:') ? text : run(text);
	return `<w:p><w:pPr>${named}${place}${properties}</w:pPr>${content}</w:p>`;
};
export const table = (rows: readonly (readonly (string | readonly string[])[])[]): string => {
	const cell = (lines: string | readonly string[]) => {
		const paragraphs = typeof lines === 'string' ? [lines] : lines;
		return `<w:tc><w:tcPr/>${paragraphs.map((line) => (line.startsWith('<w:p') ? line : p(line))).join('')}</w:tc>`;
	};
	return `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
};

type Level = { format: string; text: string; start?: number; style?: string; restart?: number };
/** Lists by id, each with its levels; `same` continues or restarts the list of another id. */
export type Lists = Readonly<Record<string, { levels?: readonly Level[]; same?: string; restart?: boolean }>>;

function numberingOf(lists: Lists): string {
	const abstracts = Object.entries(lists).flatMap(([id, { levels }]) =>
		levels
			? `<w:abstractNum w:abstractNumId="${id}">${levels
					.map(
						({ format, text, start = 1, style, restart }, index) =>
							`<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${restart === undefined ? '' : `<w:lvlRestart w:val="${restart}"/>`}${style ? `<w:pStyle w:val="${style}"/>` : ''}<w:lvlText w:val="${text}"/></w:lvl>`
					)
					.join('')}</w:abstractNum>`
			: []
	);
	const nums = Object.entries(lists).map(
		([id, { same = id, restart = false }]) =>
			`<w:num w:numId="${id}"><w:abstractNumId w:val="${same}"/>${restart ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''}</w:num>`
	);
	return `<w:numbering ${W}>${abstracts.join('')}${nums.join('')}</w:numbering>`;
}

/** A Word document of these paragraphs and tables. `more` are other parts of its archive. */
export function docxOf(
	blocks: readonly string[],
	{ lists = {}, styles = '', more = [] }: { lists?: Lists; styles?: string; more?: readonly Part[] } = {}
): Buffer {
	return zipOf([
		{ name: '[Content_Types].xml', bytes: xml('<Types/>') },
		{
			name: 'word/document.xml',
			bytes: xml(`<w:document ${W}><w:body>${blocks.join('')}<w:sectPr/></w:body></w:document>`)
		},
		{ name: 'word/numbering.xml', bytes: xml(numberingOf(lists)) },
		{ name: 'word/styles.xml', bytes: xml(`<w:styles ${W}>${styles}</w:styles>`) },
		...more
	]);
}
