/** A stream of choices that begins anew with the same words: what it gives is chance to people and certain to tests. */
export type Random = {
	/** From 0 up to, not including, 1. */
	next(): number;
	/** A whole number, both ends included. */
	int(least: number, most: number): number;
	chance(share: number): boolean;
	pick<T>(from: readonly T[]): T;
	shuffle<T>(list: readonly T[]): T[];
	bytes(length: number): Uint8Array;
};

/** FNV-1a to spread the words over 32 bits, mulberry32 to go on from there. */
export function makeRandom(...words: (string | number)[]): Random {
	let state = [...words.join(' ')].reduce(
		(hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 16_777_619),
		2_166_136_261
	);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
	return {
		next,
		int,
		chance: (share) => next() < share,
		pick: (from) => {
			const found = from[int(0, from.length - 1)];
			if (found === undefined) throw new RangeError('Nothing to pick from');
			return found;
		},
		shuffle: (list) =>
			list
				.map((item) => ({ item, rank: next() }))
				.sort((a, b) => a.rank - b.rank)
				.map(({ item }) => item),
		bytes: (length) => Uint8Array.from({ length }, () => int(0, 255))
	};
}
