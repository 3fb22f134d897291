const FILE_KINDS = ['jpeg', 'png', 'webp', 'pdf'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const ascii = (bytes: Uint8Array, from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** Each format's signature and the first piece of its structure: four bytes alone are too easily met. */
const IS_KIND: Record<FileKind, (bytes: Uint8Array) => boolean> = {
	// Start of image, then at once a marker that can stand there (APPn, DQT, SOF, DHT, COM …).
	jpeg: (bytes) => ascii(bytes, 0, 3) === '\xff\xd8\xff' && (bytes[3] ?? 0) >= 0xc0 && bytes[3] !== 0xff,
	png: (bytes) => ascii(bytes, 0, 16) === '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
	webp: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && /^WEBPVP8[ LX]$/.test(ascii(bytes, 8, 16)),
	// The norm lets a PDF begin somewhere in the first kilobyte; that room serves files of two types, so not here.
	pdf: (bytes) => /^%PDF-[12]\.\d/.test(ascii(bytes, 0, 8))
};

/** What a file is by its content, or null for everything that is not accepted; name and sent type are not asked. */
export function sniffKind(bytes: Uint8Array): FileKind | null {
	return FILE_KINDS.find((kind) => IS_KIND[kind](bytes)) ?? null;
}
