const SIGNATURE = 0x223e9f78;
/** Level, id, type and length stand before what is said, a sum behind it. */
const [HEAD, SUM] = [9, 2];
const OF_A_FILE = 2;
const BEGINS = 0x9002;
const NAME = 0x8010;
const CONTENT = 0x800f;

type Packed = { name: string; bytes: Uint8Array };

/**
 * The files in a `winmail.dat`, into which Outlook packs them for other Outlooks (MS-OXTNEF); the words stand beside it. Null
 * where it is none, or broken.
 */
export function filesInWinmail(part: Uint8Array): Packed[] | null {
	const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
	if (part.length < 6 || view.getUint32(0, true) !== SIGNATURE) return null;
	const files: Packed[] = [];
	for (let at = 6; at < part.length;) {
		if (at + HEAD > part.length) return null;
		const [level, id, length] = [view.getUint8(at), view.getUint16(at + 1, true), view.getUint32(at + 5, true)];
		const end = at + HEAD + length;
		if (end + SUM > part.length) return null;
		const says = part.subarray(at + HEAD, end);
		if (level === OF_A_FILE && id === BEGINS) files.push({ name: '', bytes: new Uint8Array() });
		const file = files.at(-1);
		if (file && id === NAME) file.name = nameIn(says);
		if (file && id === CONTENT) file.bytes = says;
		at = end + SUM;
	}
	return files.filter(({ bytes }) => bytes.length > 0);
}

/** Ends with a zero. */
const nameIn = (says: Uint8Array): string => new TextDecoder('windows-1252').decode(says).replace(/\0.*$/s, '');
