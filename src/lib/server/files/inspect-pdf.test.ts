import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectPdf } from './inspect-pdf';

const END = 'startxref\n0\n%%EOF\n';
const pdf = (...parts: (string | Buffer)[]) =>
	Buffer.concat(
		['%PDF-1.7\n', ...parts, END].map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))
	);
const stream = (dictionary: string, body: Buffer) =>
	Buffer.concat([Buffer.from(`5 0 obj\n<< ${dictionary} >>\nstream\n`), body, Buffer.from('\nendstream\nendobj\n')]);
const objects = (text: string) => deflateSync(`7 0 8 20 ${text}`);
const OBJECT_STREAM = '/Type /ObjStm /N 2 /First 9 /Filter /FlateDecode';

describe('a quiet PDF', () => {
	it.each([
		['with pages', pdf('1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n')],
		['with a view to open at', pdf('<< /OpenAction [3 0 R /Fit] /JSX 1 /Launcher 1 >>\n')],
		['with links', pdf('<< /A << /S /URI /URI (https://a.go.id) >> >>\n')],
		['with a signature', pdf('<< /AcroForm << /SigFlags 3 >> /Type /Sig /Filter /Adobe.PPKLite >>\n')],
		['with compressed text', pdf(stream('/Filter /FlateDecode', deflateSync('BT (JavaScript) Tj ET')))],
		['with compressed objects', pdf(stream(OBJECT_STREAM, objects('<< /Type /Page >>')))],
		['with a photo', pdf(stream('/Filter /DCTDecode', Buffer.from([0xff, 0xd8, 0xff, 0xe0])))],
		['saved twice', pdf(END, '<< /Type /Page >>\n')]
	])('%s', (_, bytes) => expect(inspectPdf(bytes)).toBe('quiet'));
});

describe('an active PDF', () => {
	it.each([
		['script', pdf('<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>\n')],
		['script without spaces', pdf('<</S/JavaScript/JS(app.alert(1))>>\n')],
		['script in other letters', pdf('<< /S /J#61v#61Script >>\n')],
		['program', pdf('<< /S /Launch /F (cmd.exe) >>\n')],
		['file inside', pdf('<< /Type /EmbeddedFile >>\n')],
		['files inside', pdf('<< /Names << /EmbeddedFiles 4 0 R >> >>\n')],
		['form that sends', pdf('<< /S /SubmitForm >>\n')],
		['form of its own', pdf('<< /XFA 9 0 R >>\n')],
		['film', pdf('<< /Subtype /RichMedia >>\n')],
		['in compressed objects', pdf(stream(OBJECT_STREAM, objects('<< /S /JavaScript >>')))],
		['in objects of another name', pdf(stream('/Type /Obj#53tm /Filter /FlateDecode', objects('<< /S /Launch >>')))],
		['in objects that do not say so', pdf(stream('/Filter /FlateDecode', objects('<< /S /Launch >>')))],
		['in objects behind a comment', pdf(stream('/Filter /Fl', deflateSync('%x\n7 0 8 20 << /S /Launch >>')))],
		['behind a false stream', pdf('% stream\n', stream(OBJECT_STREAM, objects('<< /S /Launch >>')))],
		['in objects that are not compressed', pdf(stream('/Type /ObjStm', Buffer.from('7 0 << /S /Launch >>')))]
	])('%s', (_, bytes) => expect(inspectPdf(bytes)).toBe('active'));
});

it('says of a PDF with a password that it is locked', () => {
	expect(inspectPdf(pdf('trailer << /Encrypt 9 0 R >>\n'))).toBe('encrypted');
});

describe('a PDF that cannot be looked into', () => {
	const cut = deflateSync(Buffer.alloc(60 * 1024 * 1024, '7 0 '));
	it.each([
		['cut off', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>')],
		['followed by another file', Buffer.concat([pdf(''), Buffer.alloc(4000, 'PK')])],
		['oddly filtered', pdf(stream('/Type /ObjStm /Filter /LZWDecode', Buffer.from('\x80\x0b')))],
		['predicted', pdf(stream(`${OBJECT_STREAM} /DecodeParms << /Predictor 12 >>`, objects('')))],
		['damaged', pdf(stream(OBJECT_STREAM, Buffer.from([0x78, 0x9c, 0xff, 0xff, 0xff])))],
		['a bomb', pdf(stream(OBJECT_STREAM, cut))],
		['all streams', pdf('stream\n'.repeat(700_000))]
	])('%s', (_, bytes) => expect(inspectPdf(bytes)).toBe('broken'));
});
