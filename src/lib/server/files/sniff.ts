const FILE_KINDS = ['jpeg', 'png', 'webp', 'pdf'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const ascii = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** The norm lets a PDF begin somewhere in the first kilobyte: after the mark of a text, or words to a printer. */
const LEAD = 1024;
/** A lead that is the beginning of something else belongs to a file of two kinds. */
const OTHER_KIND = /^(?:GIF8|PK|MZ|<|\s*<|#!|\x7fELF|Rar!|%!PS|RIFF|BM|II\*|MM\0|\xff\xd8|\x89PNG|7z\xbc)/;

/** Where a PDF begins among the bytes of its file, or -1. */
export function startOfPdf(bytes: Uint8Array): number {
	const head = ascii(bytes, 0, LEAD + 8);
	const start = head.search(/%PDF-[12]\.\d/);
	return start > 0 && OTHER_KIND.test(head.replace(/^\xef\xbb\xbf/, '')) ? -1 : start;
}

/** Each format's signature and the first piece of its structure: four bytes alone are too easily met. */
const IS_KIND: Record<FileKind, (bytes: Uint8Array) => boolean> = {
	// Start of image, then at once a marker that can stand there (APPn, DQT, SOF, DHT, COM …).
	jpeg: (bytes) => ascii(bytes, 0, 3) === '\xff\xd8\xff' && (bytes[3] ?? 0) >= 0xc0 && bytes[3] !== 0xff,
	png: (bytes) => ascii(bytes, 0, 16) === '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
	webp: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && /^WEBPVP8[ LX]$/.test(ascii(bytes, 8, 16)),
	pdf: (bytes) => startOfPdf(bytes) >= 0
};

/** What a file is by its content, or null for everything that is not accepted; name and sent type are not asked. */
export function sniffKind(bytes: Uint8Array): FileKind | null {
	return FILE_KINDS.find((kind) => IS_KIND[kind](bytes)) ?? null;
}

/** A photo as iPhones keep it; its maker can send another kind, once they are told. */
export const isHeic = (bytes: Uint8Array): boolean =>
	ascii(bytes, 4, 8) === 'ftyp' && /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(ascii(bytes, 8, 12));
