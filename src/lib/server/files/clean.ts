import { createHash } from 'node:crypto';
import sharp, { type Metadata, type OutputInfo, type Sharp } from 'sharp';
import { allow, refuse, type Result } from '../../domain/result.ts';
import { cleanFileName } from './file-name.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { MAX_BYTES, MAX_PIXELS, MAX_PIXELS_AT_ONCE, MAX_SIDE, MOST_MS, THUMBNAIL_SIDE } from './limits.ts';
import { namelessPdf } from './nameless-pdf.ts';
import { maskPicture, type Masking } from './mask-picture.ts';
import { factsOf, type PictureFacts } from './picture/facts.ts';
import { printOf, type Print } from './picture/print.ts';
import { isHeic, sniffKind, startOfPdf, type FileKind } from './sniff.ts';

/** Why nothing of a file may be kept. */
export type CleanRefusal =
	'empty' | 'too_large' | 'unknown_type' | 'heic' | 'broken' | 'encrypted' | 'too_many_pixels' | 'active_content';

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
	/** By which a picture is known again. */
	print?: Print;
	/** What a picture of an office said of itself: it may be a proof. Nobody asks that of a citizen's. */
	facts?: PictureFacts;
};

/**
 * Whose file it is. What a citizen sends loses whatever names them. A document of an office is a record: it stays as it
 * was signed, byte for byte.
 */
export type FileOwner = 'citizen' | 'office';
export type Upload = {
	name: string;
	bytes: Uint8Array;
	of: FileOwner;
	/** Of a picture that was kept before: what is taken out of sight. */
	masking?: Masking;
};

type PictureKind = Exclude<FileKind, 'pdf'>;
type Picture = { data: Buffer; info: OutputInfo; thumbnail: Buffer };
type Cleaned = Result<CleanFile, CleanRefusal>;

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

// What one picture took is given back before the next.
sharp.cache(false);
sharp.concurrency(1);

/** What may be kept of an uploaded file, judged by its content alone, or why nothing may. */
export async function cleanFile({ name, bytes, of, masking }: Upload): Promise<Cleaned> {
	if (bytes.length === 0) return refuse('empty');
	if (bytes.length > MAX_BYTES) return refuse('too_large');
	const kind = sniffKind(bytes);
	if (kind === null) return refuse(isHeic(bytes) ? 'heic' : 'unknown_type');
	if (kind !== 'pdf') return cleanPicture(name, kind, bytes, { of, masking });
	return masking ? refuse('unknown_type') : cleanPdf(name, bytes, of);
}

async function cleanPdf(name: string, bytes: Uint8Array, of: FileOwner): Promise<Cleaned> {
	const start = startOfPdf(bytes);
	const whole = bytes.subarray(start);
	const finding = inspectPdf(whole);
	if (finding === 'active') return refuse('active_content');
	if (finding !== 'quiet') return refuse(finding);
	// With something before its beginning no byte of it stands where its own table says.
	if (of === 'office' && start === 0) return allow(describe(name, 'pdf', Buffer.from(whole)));
	const anew = await namelessPdf(whole);
	if (anew === null || inspectPdf(anew) !== 'quiet') return refuse('broken');
	return anew.length > MAX_BYTES ? refuse('too_large') : allow(describe(name, 'pdf', Buffer.from(anew)));
}

type Keeping = { of: FileOwner; masking: Masking | undefined };

async function cleanPicture(
	name: string,
	kind: PictureKind,
	bytes: Uint8Array,
	{ of, masking }: Keeping
): Promise<Cleaned> {
	try {
		const size = await sizeOf(bytes);
		if (!isBearable(kind, size)) return refuse('too_many_pixels');
		const { data, info, thumbnail } = await draw(kind, masking ? await maskPicture(bytes, masking) : bytes);
		const print = await printOf(data);
		const facts = of === 'office' && !masking ? { facts: factsOf(bytes, size) } : {};
		const drawn = { width: info.width, height: info.height, thumbnail, print, ...facts };
		return allow({ ...describe(name, kind, data), ...drawn });
	} catch {
		// sharp throws one kind of error for a damaged file and a decoder's limit: here all say the file is at fault.
		return refuse('broken');
	}
}

const describe = (name: string, kind: FileKind, bytes: Buffer) => ({
	name: cleanFileName(name, kind),
	mediaType: MEDIA_TYPE[kind],
	bytes,
	sha256: createHash('sha256').update(bytes).digest('hex')
});

const sizeOf = (bytes: Uint8Array): Promise<Metadata> => sharp(bytes, { limitInputPixels: false }).metadata();

/** Whether it can be drawn in little memory: row by row, or as a whole where the whole is not too much. */
function isBearable(kind: PictureKind, { width, height, isProgressive }: Metadata): boolean {
	const atOnce = kind === 'webp' || isProgressive === true;
	return width * height <= (atOnce ? MAX_PIXELS_AT_ONCE : MAX_PIXELS);
}

async function draw(kind: PictureKind, bytes: Uint8Array): Promise<Picture> {
	const fit = { fit: 'inside', withoutEnlargement: true } as const;
	// Turned first: the orientation is metadata, and goes with the rest of it. Eight bits a colour are what a screen shows.
	const upright = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true })
		.timeout({ seconds: MOST_MS / 2_000 })
		.autoOrient();
	const sized = upright.resize({ width: MAX_SIDE, height: MAX_SIDE, ...fit }).toColourspace('srgb');
	const { data, info } = await ENCODE[kind](sized).toBuffer({ resolveWithObject: true });
	const small = sharp(data).resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, ...fit });
	return { data, info, thumbnail: await small.webp({ quality: 75 }).toBuffer() };
}
