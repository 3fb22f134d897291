import { inflateRawSync } from 'node:zlib';

export type ZipFault = 'broken' | 'locked' | 'too_large';

/** Far above any draft text, and far below what would hurt: a bomb of a few kilobytes unpacks to gigabytes. */
export const MOST_UNPACKED = 24 * 1024 * 1024;
const MOST_ENTRIES = 4_000;
const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const LONGEST_COMMENT = 65_535;

type Entry = { method: number; packed: number; unpacked: number; at: number; locked: boolean };

/** An archive whose entries are unpacked one at a time, each by name, all together within one bound. */
export class Archive {
	readonly #bytes: Buffer;
	readonly #entries: ReadonlyMap<string, Entry>;
	#left = MOST_UNPACKED;

	constructor(bytes: Uint8Array) {
		this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#entries = listEntries(this.#bytes);
	}

	has(name: string): boolean {
		return this.#entries.has(name);
	}

	/** The bytes of an entry; null where there is none of that name. */
	read(name: string): Buffer | null {
		const entry = this.#entries.get(name);
		if (!entry) return null;
		if (entry.locked) throw new UnreadableFile('locked');
		if (entry.unpacked > this.#left) throw new UnreadableFile('too_large');
		if (this.#bytes.length < entry.at + 30 || this.#bytes.readUInt32LE(entry.at) !== LOCAL)
			throw new UnreadableFile('broken');
		const from = entry.at + 30 + this.#bytes.readUInt16LE(entry.at + 26) + this.#bytes.readUInt16LE(entry.at + 28);
		const unpacked = unpack(this.#bytes.subarray(from, from + entry.packed), entry.method, this.#left);
		this.#left -= unpacked.length;
		return unpacked;
	}
}

/** A file that cannot be read, and why. */
export class UnreadableFile extends Error {
	constructor(readonly fault: ZipFault) {
		super(`The file is ${fault}`);
	}
}

function listEntries(bytes: Buffer): Map<string, Entry> {
	const end = findEnd(bytes);
	const count = bytes.readUInt16LE(end + 10);
	let at = bytes.readUInt32LE(end + 16);
	// The extended form is for archives beyond four gigabytes.
	if (count > MOST_ENTRIES || at === 0xffffffff) throw new UnreadableFile('too_large');
	const entries = new Map<string, Entry>();
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new UnreadableFile('broken');
		const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
			number,
			number,
			number
		];
		entries.set(bytes.toString('utf8', at + 46, at + 46 + name).replace(/^\//, ''), {
			method: bytes.readUInt16LE(at + 10),
			packed: bytes.readUInt32LE(at + 20),
			unpacked: bytes.readUInt32LE(at + 24),
			at: bytes.readUInt32LE(at + 42),
			locked: (bytes.readUInt16LE(at + 8) & 1) === 1
		});
		at += 46 + name + extra + comment;
	}
	return entries;
}

function findEnd(bytes: Buffer): number {
	const first = Math.max(0, bytes.length - LONGEST_COMMENT - 22);
	for (let at = bytes.length - 22; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
	throw new UnreadableFile('broken');
}

function unpack(packed: Buffer, method: number, most: number): Buffer {
	if (method === 0) return packed;
	if (method !== 8) throw new UnreadableFile('broken');
	try {
		return inflateRawSync(packed, { maxOutputLength: most });
	} catch (problem) {
		// What an entry says of its size may be a lie: the bound holds while it is unpacked.
		const isBomb = problem instanceof RangeError;
		throw new UnreadableFile(isBomb ? 'too_large' : 'broken');
	}
}
