import type { Fault } from '$lib/forms/kit/fault';
import type { Fields, Form } from '$lib/forms/kit/form';
import { readDocx, type DocxFault } from '../../text-file/docx';
import { readXlsx } from '../../text-file/xlsx';

const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Puts the words of a chosen text file, workbook or document where they would have been typed, so that they are shown again and
 * given back as those are. Says what is wrong with a file that holds no such words; what was typed stays then.
 */
export async function typeFile<F extends Fields>(
	{ fromFile, fromDocument }: Pick<Form<string, F>, 'fromFile' | 'fromDocument'>,
	data: FormData
): Promise<Fault | null> {
	const file = data.get('berkas');
	if (!fromFile || !(file instanceof File)) return null;
	data.delete('berkas');
	if (file.size === 0) return null;
	if (fromDocument && file.size > MOST_BYTES) return 'large_document';
	const bytes = new Uint8Array(await file.arrayBuffer());
	const kind = fromDocument ? kindOf(bytes) : 'text';
	if (kind !== 'text' && kind !== 'docx') return kind;
	if (fromDocument && kind === 'docx') return typeDocument(bytes, data, fromFile, fromDocument);
	const text = fromDocument ? textOf(bytes) : wordsOf(bytes);
	if (text === null) return fromDocument ? 'not_document' : 'not_text';
	data.set(fromFile, text);
	if (fromDocument) data.delete(fromDocument);
	return null;
}

/** A list may be a workbook; of one that cannot be read there are no words. */
function wordsOf(bytes: Uint8Array): string | null {
	if (!begins(bytes, 0x50, 0x4b)) return textOf(bytes);
	if (bytes.length > MOST_BYTES) return null;
	const read = readXlsx(bytes);
	return read.ok ? read.value : null;
}

function typeDocument(bytes: Uint8Array, data: FormData, words: string, marks: string): Fault | null {
	const read = readDocx(bytes);
	if (!read.ok) return FAULT_OF[read.refusal];
	if (read.value.text.trim() === '') return 'not_document';
	data.set(words, read.value.text);
	data.set(marks, Object.values(read.value.marks).join('.'));
	return null;
}

const FAULT_OF: Record<DocxFault, Fault> = {
	broken: 'not_document',
	no_document: 'not_document',
	locked: 'locked_document',
	too_large: 'large_document'
};

const begins = (bytes: Uint8Array, ...signature: number[]): boolean =>
	signature.every((byte, index) => bytes[index] === byte);

/** What a file is by its first bytes. A document with a password is put into the same container as the old ones. */
function kindOf(bytes: Uint8Array): Fault | 'docx' | 'text' {
	if (begins(bytes, 0x50, 0x4b)) return hasOpenDocument(bytes) ? 'old_document' : 'docx';
	if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return hasPassword(bytes) ? 'locked_document' : 'old_document';
	if (begins(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'old_document';
	return begins(bytes, 0x25, 0x50, 0x44, 0x46) ? 'pdf_document' : 'text';
}

const hasOpenDocument = (bytes: Uint8Array): boolean =>
	Buffer.from(bytes.subarray(0, 200)).includes('application/vnd.oasis.opendocument');

const hasPassword = (bytes: Uint8Array): boolean =>
	Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

// eslint-disable-next-line no-control-regex -- control characters are what tells a picture from a text
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** UTF-8; or as Excel saves it: "Unicode text" is UTF-16 behind its mark, and plain CSV is Windows-1252. */
export function textOf(bytes: Uint8Array): string | null {
	const text = decode(bytes);
	return NOT_TEXT.test(text) ? null : text;
}

function decode(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}
