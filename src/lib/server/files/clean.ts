import { createHash } from 'node:crypto';
import sharp, { type OutputInfo, type Sharp } from 'sharp';
import { allow, refuse, type Result } from '$lib/domain/result';
import { makeGate } from '../gate';
import { cleanFileName } from './file-name';
import { inspectPdf } from './inspect-pdf';
import { MAX_BYTES, MAX_PIXELS, MAX_SIDE, THUMBNAIL_SIDE } from './limits';
import { sniffKind, type FileKind } from './sniff';

export type FileRefusal = 'empty' | 'too_large' | 'unknown_type' | 'broken' | 'active_content';

export type CleanFile = {
	name: string;
	mediaType: MediaType;
	bytes: Buffer;
	/** Of the bytes that are kept, in hex. */
	sha256: string;
	width?: number;
	height?: number;
	/** WebP; pictures only. */
	thumbnail?: Buffer;
};

type PictureKind = Exclude<FileKind, 'pdf'>;
type Picture = { data: Buffer; info: OutputInfo; thumbnail: Buffer };

const MEDIA_TYPE = {
	jpeg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	pdf: 'application/pdf'
} as const satisfies Record<FileKind, string>;
type MediaType = (typeof MEDIA_TYPE)[FileKind];

/** Written anew, nothing of the old file is left but the picture: no place, no camera, no second file behind it. */
const ENCODE: Record<PictureKind, (picture: Sharp) => Sharp> = {
	jpeg: (picture) => picture.jpeg({ quality: 82 }),
	png: (picture) => picture.png({ compressionLevel: 9 }),
	webp: (picture) => picture.webp({ quality: 82 })
};

/** What may be kept of an uploaded file, judged by its content alone, or why nothing may. */
export async function cleanFile(name: string, bytes: Uint8Array): Promise<Result<CleanFile, FileRefusal>> {
	if (bytes.length === 0) return refuse('empty');
	if (bytes.length > MAX_BYTES) return refuse('too_large');
	const kind = sniffKind(bytes);
	if (kind === null) return refuse('unknown_type');
	return kind === 'pdf' ? cleanPdf(name, bytes) : cleanPicture(name, kind, bytes);
}

function cleanPdf(name: string, bytes: Uint8Array): Result<CleanFile, FileRefusal> {
	const finding = inspectPdf(bytes);
	if (finding === 'active') return refuse('active_content');
	if (finding === 'broken') return refuse('broken');
	return allow(describe(name, 'pdf', Buffer.from(bytes)));
}

async function cleanPicture(
	name: string,
	kind: PictureKind,
	bytes: Uint8Array
): Promise<Result<CleanFile, FileRefusal>> {
	const picture = await redraw(kind, bytes);
	if (picture === null) return refuse('broken');
	const { data, info, thumbnail } = picture;
	return allow({ ...describe(name, kind, data), width: info.width, height: info.height, thumbnail });
}

const describe = (name: string, kind: FileKind, bytes: Buffer) => ({
	name: cleanFileName(name, kind),
	mediaType: MEDIA_TYPE[kind],
	bytes,
	sha256: createHash('sha256').update(bytes).digest('hex')
});

/** A picture of 64 megapixels takes some hundred megabytes while it is drawn anew: many at once would be the house's end. */
const oneByOne = makeGate(1);

const redraw = (kind: PictureKind, bytes: Uint8Array) => oneByOne(() => draw(kind, bytes));

async function draw(kind: PictureKind, bytes: Uint8Array): Promise<Picture | null> {
	const fit = { fit: 'inside', withoutEnlargement: true } as const;
	try {
		// Turned first: the orientation is metadata, and goes with the rest of it.
		const upright = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
			.timeout({ seconds: 30 })
			.autoOrient();
		const full = ENCODE[kind](upright.resize({ width: MAX_SIDE, height: MAX_SIDE, ...fit }));
		const { data, info } = await full.toBuffer({ resolveWithObject: true });
		const small = sharp(data).resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, ...fit });
		return { data, info, thumbnail: await small.webp({ quality: 75 }).toBuffer() };
	} catch {
		// sharp throws one kind of error for a damaged file, a bomb and a decoder's limit: here all say the file is at fault.
		return null;
	}
}
