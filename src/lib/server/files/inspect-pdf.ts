import { constants, inflateSync } from 'node:zlib';
import { MAX_UNPACKED_BYTES } from './limits.ts';

/** What makes a reader run, start, send or unpack something. `/JS` needs none of its own: its action is /JavaScript. */
const ACTIVE_NAME =
	/\/(?:JavaScript|Launch|EmbeddedFiles?|Filespec|RichMedia|Rendition|SubmitForm|ImportData|GoToE)(?![A-Za-z0-9_-])|\/XFA[\s[<]/;
/** An object stream begins with pairs of numbers, whatever its dictionary claims to be. */
const OBJECT_NUMBERS = /^(?:\s|\0|%[^\r\n]*[\r\n])*\d+[\s\0]+\d+/;
const MAX_STREAMS = 20_000;

/** `/J#61vaScript` is the same name as `/JavaScript`. */
const decodeNames = (text: string) =>
	text.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/**
 * Whether a PDF is whole, and quiet. Objects may hide in compressed object streams, so these are unpacked and read too;
 * what cannot be looked into (locked, oddly filtered, too large) is refused rather than taken to be harmless.
 */
export function inspectPdf(bytes: Uint8Array): 'quiet' | 'active' | 'broken' | 'encrypted' {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = file.toString('latin1');
	const tail = text.slice(-1024);
	if (!tail.includes('%%EOF') || !tail.includes('startxref')) return 'broken';
	const named = decodeNames(text);
	if (ACTIVE_NAME.test(named)) return 'active';
	return /\/Encrypt(?![A-Za-z])/.test(named) ? 'encrypted' : inspectStreams(file, text);
}

function inspectStreams(file: Buffer, text: string): 'quiet' | 'active' | 'broken' {
	let unpacked = 0;
	let count = 0;
	let headFrom = 0;
	for (const { index, 0: keyword } of text.matchAll(/(?<!end)stream\r?\n/g)) {
		if (++count > MAX_STREAMS) return 'broken';
		const head = decodeNames(text.slice(headFrom, index));
		headFrom = index;
		const objects = unpackObjects(head, file.subarray(index + keyword.length));
		if (objects === null) return 'broken';
		unpacked += objects.length;
		if (unpacked > MAX_UNPACKED_BYTES) return 'broken';
		if (ACTIVE_NAME.test(decodeNames(objects))) return 'active';
	}
	return 'quiet';
}

/** The objects in a stream as text, '' if it holds none, null if it cannot be looked into. */
function unpackObjects(head: string, body: Buffer): string | null {
	const claimsObjects = /\/ObjStm(?![A-Za-z])/.test(head);
	const isDeflated = ((body[0] ?? 0) & 0x0f) === 8;
	// Unfiltered objects were read with the whole file.
	if (!isDeflated) return claimsObjects && head.includes('/Filter') ? null : '';
	if (claimsObjects && head.includes('/Predictor')) return null;
	if (!claimsObjects && !OBJECT_NUMBERS.test(inflate(body.subarray(0, 256)) ?? '')) return '';
	return inflate(body);
}

/** Lenient towards a cut or damaged end, as readers are, and bounded. */
function inflate(body: Buffer): string | null {
	try {
		const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_UNPACKED_BYTES };
		return inflateSync(body, options).toString('latin1');
	} catch {
		return null;
	}
}
