import { readExif, type Exif } from './exif.ts';
import { partsOf, type Part } from './parts.ts';

/**
 * What a picture said of itself before it was written anew. Sealed at once, and opened only for who has to judge a proof:
 * it tells where and with what somebody works.
 */
export type PictureFacts = {
	/** By the clock of the camera, without a zone: `2026-11-29T10:15:00`. */
	takenAt: string | null;
	device: string | null;
	/** Programs that name themselves in it. */
	programs: string[];
	/** One of them is a program in which pictures are altered. */
	edited: boolean;
	/** A program, or a claim in it, says that the picture was made up and not taken. */
	madeUp: boolean;
	/** Carries a claim of origin (C2PA), and who made it. Nobody has checked its signature. */
	claim: { by: string | null } | null;
	/** About a kilometre around where it was taken. */
	place: { latitude: number; longitude: number } | null;
	/** Looks like a picture of a screen. */
	screen: boolean;
};

const EDITORS =
	/photoshop|lightroom|gimp|snapseed|picsart|canva|pixlr|affinity|paint\.net|facetune|meitu|inshot|b612|luminar|photopea|adobe express|touchretouch|remini/i;
const MAKERS =
	/midjourney|dall.?e\b|stable.?diffusion|firefly|\bgemini\b|imagen|chatgpt|openai|\bflux\b|ideogram|leonardo\.ai|invokeai|comfyui/i;
/** How the press names the origin of a picture: IPTC, digital source types. */
const MADE_UP = /(?:compositeWith)?trainedAlgorithmicMedia|algorithmicMedia/i;
/** Keywords under which such programs keep what they were asked for. */
const ASKED = /^(?:parameters|prompt|workflow|dream|sd-metadata|invokeai_metadata|generation_data)\0/i;

const NAMED_IN_XMP = /(?:CreatorTool|softwareAgent|HistorySoftwareAgent)(?:>|=["'])([^<"']{2,80})/g;
const MOST_PROGRAMS = 6;

type Size = { width: number; height: number };

export function factsOf(bytes: Uint8Array, size: Size): PictureFacts {
	const parts = partsOf(bytes);
	const exif = exifIn(parts);
	const xmp = parts
		.filter(isXmp)
		.map(({ data }) => data.toString('utf8'))
		.join('\n');
	const claim = claimIn(parts);
	const programs = programsIn(exif, xmp, parts);
	const named = [...programs, claim?.by ?? ''].join('\n');
	return {
		takenAt: instantOf(exif.takenAt),
		device: [exif.maker, exif.model].filter(Boolean).join(' ').slice(0, 80) || null,
		programs,
		edited: EDITORS.test(named),
		madeUp: MAKERS.test(named) || saysMadeUp(parts, xmp),
		claim,
		place: roughly(exif),
		screen: isScreen(size, exif, parts)
	};
}

const exifIn = (parts: readonly Part[]): Exif => {
	const block = parts.find(
		({ kind, data }) =>
			kind === 'EXIF' || kind === 'eXIf' || (kind === 'APP1' && data.toString('latin1', 0, 4) === 'Exif')
	);
	return block ? readExif(block.data) : {};
};

const isXmp = ({ kind, data }: Part) =>
	kind === 'XMP' ||
	(kind === 'APP1' && data.toString('latin1', 0, 4) === 'http') ||
	(kind === 'iTXt' && data.toString('latin1', 0, 17) === 'XML:com.adobe.xmp');

function programsIn({ software }: Exif, xmp: string, parts: readonly Part[]): string[] {
	const inXmp = [...xmp.matchAll(NAMED_IN_XMP)].map(([, name]) => name as string);
	const inWords = parts.flatMap(({ kind, data }) => {
		const [, name] = /^Software\0+([^\0]{2,80})/.exec(kind.endsWith('Xt') ? data.toString('latin1', 0, 100) : '') ?? [];
		return name ? [name] : [];
	});
	const resources = parts.some(({ kind, data }) => kind === 'APP13' && data.toString('latin1', 0, 9) === 'Photoshop');
	const all = [software ?? '', ...inXmp, ...inWords, ...(resources ? ['Photoshop (IRB)'] : [])];
	return [...new Set(all.filter(Boolean))].slice(0, MOST_PROGRAMS);
}

const saysMadeUp = (parts: readonly Part[], xmp: string): boolean =>
	MADE_UP.test(xmp) ||
	parts.some(({ kind, data }) => {
		if (kind.endsWith('Xt')) return ASKED.test(data.toString('latin1', 0, 40));
		return isClaim({ kind, data }) && MADE_UP.test(data.toString('latin1'));
	});

/** JUMBF boxes: in a JPEG in segments of the eleventh kind, in a PNG and a WebP in chunks of their own. */
const isClaim = ({ kind, data }: Part): boolean =>
	kind === 'caBX' || kind === 'C2PA' || (kind === 'APP11' && data.includes('jumb'));

function claimIn(parts: readonly Part[]): PictureFacts['claim'] {
	const boxes = parts.filter(isClaim).map(({ data }) => data);
	if (boxes.length === 0) return null;
	return { by: wordsAfter(Buffer.concat(boxes), 'claim_generator') };
}

/** The text behind a name in CBOR: its length in the byte before, or in the one after that. */
function wordsAfter(box: Buffer, name: string): string | null {
	const end = box.indexOf(name) + name.length;
	const head = box[end] ?? 0;
	if (end < name.length || head < 0x60 || head > 0x78) return null;
	const long = head === 0x78;
	const start = end + (long ? 2 : 1);
	const length = long ? (box[end + 1] ?? 0) : head - 0x60;
	return box.toString('utf8', start, start + length).slice(0, 120) || null;
}

function instantOf(written: string | undefined): string | null {
	const [, day, time] = /^(\d{4}[:-]\d\d[:-]\d\d)[ T](\d\d:\d\d:\d\d)/.exec(written ?? '') ?? [];
	const instant = day && time ? `${day.replaceAll(':', '-')}T${time}` : null;
	return instant && !Number.isNaN(Date.parse(`${instant}Z`)) ? instant : null;
}

function roughly({ latitude, longitude }: Exif): PictureFacts['place'] {
	if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) return null;
	const round = (degrees: number) => Math.round(degrees * 100) / 100;
	return { latitude: round(latitude), longitude: round(longitude) };
}

const SCREEN_WIDTHS = [540, 640, 720, 750, 828, 1080, 1125, 1170, 1179, 1206, 1220, 1242, 1264, 1284, 1290, 1320, 1440];

/** As tall as a telephone, to the pixel, and no camera took it. */
function isScreen({ width, height }: Size, { maker, comment }: Exif, parts: readonly Part[]): boolean {
	if (/screenshot/i.test(comment ?? '')) return true;
	const tall = Math.max(width, height) / Math.min(width, height);
	const isPng = parts.some(({ kind }) => kind === 'IHDR');
	return isPng && !maker && tall > 1.7 && tall < 2.4 && SCREEN_WIDTHS.includes(Math.min(width, height));
}
