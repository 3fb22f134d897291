const START = 0xd8;
const SCAN = 0xda;
const COMMENT = 0xfe;
/** How the numbers of the picture are meant: without these two it is drawn wrongly. */
const NEEDED = [0xe0, 0xee];

const isApplication = (marker: number) => marker >= 0xe0 && marker <= 0xef;

/**
 * A JPEG without what programs wrote beside the picture: place, camera, owner, comments. The picture itself is not drawn
 * anew. Null where the bytes are none.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | null {
	if (bytes[0] !== 0xff || bytes[1] !== START) return null;
	const kept: Uint8Array[] = [bytes.subarray(0, 2)];
	let at = 2;
	for (;;) {
		const marker = bytes[at + 1];
		if (bytes[at] !== 0xff || marker === undefined) return null;
		if (marker === SCAN) break;
		const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
		if (end < at + 4 || end > bytes.length) return null;
		const isBeside = marker === COMMENT || (isApplication(marker) && !NEEDED.includes(marker));
		if (!isBeside) kept.push(bytes.subarray(at, end));
		at = end;
	}
	kept.push(bytes.subarray(at));
	return Buffer.concat(kept);
}
