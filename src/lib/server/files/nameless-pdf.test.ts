import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';
import PdfKit from 'pdfkit';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanFile } from './clean';
import { inspectPdf } from './inspect-pdf';

const NAME = 'Budi Rahasia';
const WORDS = 'Loket tutup sejak hari Senin.';
const inHex = (text: string) => Buffer.from(text, 'latin1').toString('hex');

/** All that a file says, whatever of it is packed: another reader than the one that wrote it. */
function readAll(bytes: Uint8Array): string {
	const file = Buffer.from(bytes);
	const text = file.toString('latin1');
	const unpacked = [...text.matchAll(/(?<!end)stream\r?\n/g)].map(({ index, 0: word }) => {
		try {
			return inflateSync(file.subarray(index + word.length), { finishFlush: 2 }).toString('latin1');
		} catch {
			return '';
		}
	});
	return [text, ...unpacked].join('\n');
}

/** The words on its pages, which a typesetter has cut apart. */
function wordsIn(bytes: Uint8Array): string {
	const pieces = [...readAll(bytes).matchAll(/<((?:[0-9a-f]{2})+)>/gi)].map(([, digits = '']) => digits);
	return Buffer.from(pieces.join(''), 'hex').toString('latin1');
}

/** Whether it names its maker, in letters, in UTF-16 or in hexadecimal digits. */
function names(bytes: Uint8Array): boolean {
	const all = readAll(bytes);
	const wide = Buffer.from(NAME, 'utf16le').swap16();
	const forms = [NAME, wide.toString('latin1'), inHex(NAME), wide.toString('hex')];
	return forms.some((form) => all.toLowerCase().includes(form.toLowerCase())) || all.includes('Rahasia');
}

async function printed(info: Record<string, string> = {}): Promise<Buffer> {
	const document = new PdfKit({ info, compress: false });
	const parts: Buffer[] = [];
	document.on('data', (part: Buffer) => parts.push(part));
	const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
		.jpeg()
		.withExif({ IFD0: { Artist: NAME } })
		.toBuffer();
	document.text(WORDS).image(photo);
	const ended = new Promise((resolve) => document.on('end', resolve));
	document.end();
	await ended;
	return Buffer.concat(parts);
}

type Change = (document: PDFDocument) => void;
const xmp = `<x:xmpmeta><dc:creator>${NAME}</dc:creator></x:xmpmeta>`;

async function changed(change: Change, useObjectStreams = true): Promise<Buffer> {
	const document = await PDFDocument.load(await printed());
	change(document);
	return Buffer.from(await document.save({ useObjectStreams }));
}

const addNote: Change = (document) => {
	const { context } = document;
	const note = {
		Type: 'Annot',
		Subtype: 'Text',
		Rect: [0, 0, 9, 9],
		T: PDFString.of(NAME),
		Contents: PDFString.of('Salah')
	};
	document.getPage(0).node.addAnnot(context.register(context.obj(note)));
};
const addField: Change = (document) => document.getForm().createTextField('alamat').addToPage(document.getPage(0));
const sign: Change = (document) => {
	const { context } = document;
	const signature = context.register(
		context.obj({ Type: 'Sig', Name: PDFString.of(NAME), Contents: PDFHexString.of(inHex(NAME)) })
	);
	const field = { FT: 'Sig', T: PDFString.of('tanda'), V: signature, Subtype: 'Widget', Rect: [0, 0, 0, 0] };
	document.getPage(0).node.addAnnot(context.register(context.obj(field)));
};
const addXmp =
	(packed: boolean): Change =>
	({ context, catalog }) => {
		const entries = { Type: 'Metadata', Subtype: 'XML' };
		const stream = packed ? context.flateStream(xmp, entries) : context.stream(xmp, entries);
		catalog.set(PDFName.of('Metadata'), context.register(stream));
	};
const leaveBehind: Change = ({ context }) => void context.register(context.obj({ Author: PDFString.of(NAME) }));
const addLink: Change = (document) => {
	const { context } = document;
	const link = { Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] };
	const action = { S: 'URI', URI: PDFString.of(`file:///C:/Users/${NAME}/surat.docx`) };
	document.getPage(0).node.addAnnot(context.register(context.obj({ ...link, A: action })));
};
const addPiece: Change = (document) =>
	document.getPage(0).node.set(PDFName.of('PieceInfo'), document.context.obj({ App: { Private: PDFString.of(NAME) } }));

const FILES: [what: string, make: () => Promise<Buffer>][] = [
	['what its maker is called', () => printed({ Author: NAME, Creator: NAME, Title: NAME, Keywords: NAME })],
	['the same in wide letters', () => printed({ Author: `${NAME} 🙂` })],
	['the same in packed objects', () => changed((document) => document.setAuthor(NAME))],
	['a description of its own', () => changed(addXmp(false))],
	['a packed description', () => changed(addXmp(true))],
	['who wrote a note', () => changed(addNote)],
	['who signed it', () => changed(sign, false)],
	['objects that nothing leads to', () => changed(leaveBehind)],
	['the folder of its maker', () => changed(addLink)],
	['what a program keeps with a page', () => changed(addPiece)],
	['an earlier version', async () => Buffer.concat([await printed({ Author: NAME }), await update()])]
];

/** A later version of the dictionary of information, which empties it. */
async function update(): Promise<Buffer> {
	const before = await printed({ Author: NAME });
	const text = before.toString('latin1');
	const [, info = ''] = /\/Info (\d+) 0 R/.exec(text) ?? [];
	const [, root = ''] = /\/Root (\d+) 0 R/.exec(text) ?? [];
	const [, size = ''] = /\/Size (\d+)/.exec(text) ?? [];
	const previous = text.slice(text.lastIndexOf('startxref') + 9, text.lastIndexOf('%%EOF')).trim();
	const object = `${info} 0 obj\n<< >>\nendobj\n`;
	const at = before.length;
	const entry = `${String(at).padStart(10, '0')} 00000 n \n`;
	const trailer = `trailer\n<< /Size ${size} /Root ${root} 0 R /Info ${info} 0 R /Prev ${previous} >>\n`;
	return Buffer.from(`${object}xref\n${info} 1\n${entry}${trailer}startxref\n${at + object.length}\n%%EOF\n`, 'latin1');
}

const cleaned = async (bytes: Uint8Array) => {
	const result = await cleanFile({ name: 'surat.pdf', bytes, of: 'citizen' });
	if (!result.ok) throw new Error(result.refusal);
	return result.value.bytes;
};

describe("a citizen's PDF loses", () => {
	it.each(FILES)('%s, and keeps its words', async (_, make) => {
		const sent = await make();
		expect(names(sent), 'it is there before').toBe(true);
		const kept = await cleaned(sent);
		expect(names(kept)).toBe(false);
		expect(wordsIn(kept)).toContain(WORDS);
		expect(inspectPdf(kept)).toBe('quiet');
		expect((await PDFDocument.load(kept)).getPageCount()).toBe(1);
	});
});

it('keeps the fields of a form by their names', async () => {
	const kept = await PDFDocument.load(await cleaned(await changed(addField)));
	expect(
		kept
			.getForm()
			.getFields()
			.map((field) => field.getName())
	).toEqual(['alamat']);
});

it.each([
	['the mark of a text', '\ufeff'],
	['empty lines', '\r\n\r\n'],
	['words to a printer', '\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n'],
	['some other bytes', '\0\x01junk\n']
])('takes a PDF that begins after %s', async (_, lead) => {
	const sent = Buffer.concat([Buffer.from(lead), await printed()]);
	for (const of of ['citizen', 'office'] as const) {
		const result = await cleanFile({ name: 'surat.pdf', bytes: sent, of });
		expect(result.ok && Buffer.from(result.value.bytes).toString('latin1', 0, 5)).toBe('%PDF-');
	}
});

it('cannot take one that nobody can read', async () => {
	const bytes = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog\nendobj\nstartxref\n0\n%%EOF\n');
	expect(await cleanFile({ name: 'a', bytes, of: 'citizen' })).toEqual({ ok: false, refusal: 'broken' });
});
