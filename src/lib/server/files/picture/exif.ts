/** What a camera writes into its pictures, by the numbers that the norm gives to it. */
export type Exif = {
	maker?: string;
	model?: string;
	software?: string;
	/** As written: `2026:11:29 10:15:00`, in the zone of whoever held it. */
	takenAt?: string;
	comment?: string;
	latitude?: number;
	longitude?: number;
};

const IN_PICTURE: Record<number, 'maker' | 'model' | 'software'> = {
	0x010f: 'maker',
	0x0110: 'model',
	0x0131: 'software'
};
const IN_SHOT: Record<number, 'takenAt' | 'comment'> = { 0x9003: 'takenAt', 0x9286: 'comment' };
const SHOT = 0x8769;
const PLACE = 0x8825;
const MOST_ENTRIES = 400;
const SIZES: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };

type Entry = { tag: number; type: number; count: number; at: number };

/** Reads the block of a camera; of one that is damaged, what can be read. */
export function readExif(bytes: Buffer): Exif {
	const tiff = bytes.toString('latin1', 0, 6) === 'Exif\0\0' ? bytes.subarray(6) : bytes;
	const order = tiff.toString('latin1', 0, 2);
	if (order !== 'II' && order !== 'MM') return {};
	try {
		return read(new Tiff(tiff, order === 'II'));
	} catch (error) {
		// Numbers that lead past its end.
		if (error instanceof RangeError) return {};
		throw error;
	}
}

function read(tiff: Tiff): Exif {
	const found: Exif = {};
	const picture = tiff.entries(tiff.long(4));
	const lead = (tag: number) => picture.find((entry) => entry.tag === tag);
	for (const entry of picture) {
		const name = IN_PICTURE[entry.tag];
		if (name) found[name] = tiff.text(entry);
	}
	const shot = lead(SHOT);
	for (const entry of shot ? tiff.entries(tiff.long(shot.at)) : []) {
		const name = IN_SHOT[entry.tag];
		if (name) found[name] = tiff.text(entry);
	}
	const place = lead(PLACE);
	return { ...found, ...(place ? placeIn(tiff, tiff.entries(tiff.long(place.at))) : {}) };
}

function placeIn(tiff: Tiff, entries: readonly Entry[]): Pick<Exif, 'latitude' | 'longitude'> {
	const entry = (tag: number) => entries.find((one) => one.tag === tag);
	const degrees = (tag: number, negative: string): number | null => {
		const [side, value] = [entry(tag - 1), entry(tag)];
		if (!side || !value || value.type !== 5 || value.count !== 3) return null;
		const [whole, minutes, seconds] = [0, 1, 2].map((nth) => tiff.ratio(value, nth)) as [number, number, number];
		const size = whole + minutes / 60 + seconds / 3600;
		return tiff.text(side).startsWith(negative) ? -size : size;
	};
	const [latitude, longitude] = [degrees(2, 'S'), degrees(4, 'W')];
	return latitude === null || longitude === null ? {} : { latitude, longitude };
}

class Tiff {
	readonly #bytes: Buffer;
	readonly #little: boolean;

	constructor(bytes: Buffer, little: boolean) {
		this.#bytes = bytes;
		this.#little = little;
	}

	short(at: number): number {
		return this.#little ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
	}

	long(at: number): number {
		return this.#little ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
	}

	entries(start: number): Entry[] {
		const count = Math.min(this.short(start), MOST_ENTRIES);
		return Array.from({ length: count }, (_, nth) => {
			const at = start + 2 + nth * 12;
			const [type, length] = [this.short(at + 2), this.long(at + 4)];
			const bytes = (SIZES[type] ?? 1) * length;
			return { tag: this.short(at), type, count: length, at: bytes > 4 ? this.long(at + 8) : at + 8 };
		});
	}

	text({ at, count }: Entry): string {
		const words = this.#bytes.toString('utf8', at, at + Math.min(count, 200));
		return words.replace(/[\p{Cc}\p{Cn}]+/gu, ' ').trim();
	}

	ratio({ at }: Entry, nth: number): number {
		const under = this.long(at + nth * 8 + 4);
		return under === 0 ? 0 : this.long(at + nth * 8) / under;
	}
}
