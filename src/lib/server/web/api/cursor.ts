import { createHash } from 'node:crypto';

/** Where a list goes on, and of which list: of another one it says nothing. */
type Place = { after: string; list: string };

const VERSION = 1;
const ofList = (asked: string): string => createHash('sha256').update(asked).digest('base64url').slice(0, 12);

/** An opaque word for a place in the list that was asked for so. */
export const writeCursor = (after: string, asked: string): string =>
	Buffer.from(JSON.stringify([VERSION, ofList(asked), after])).toString('base64url');

/** The place that a cursor names; null where it is none, or one of another list. */
export function readCursor(cursor: string, asked: string): string | null {
	const place = open(cursor);
	return place?.list === ofList(asked) ? place.after : null;
}

function open(cursor: string): Place | null {
	try {
		const [version, list, after] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
		return version === VERSION && typeof list === 'string' && typeof after === 'string' ? { list, after } : null;
	} catch {
		// Whatever somebody typed there.
		return null;
	}
}
