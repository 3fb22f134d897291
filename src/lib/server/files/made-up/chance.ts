/** The same numbers from the same seed, on every machine. */
export type Chance = {
	/** From 0 up to, but not including, 1. */
	next(): number;
	between(least: number, most: number): number;
	whole(least: number, most: number): number;
	one<T>(of: readonly T[]): T;
};

export function chanceOf(seed: number): Chance {
	let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const between = (least: number, most: number) => least + next() * (most - least);
	const whole = (least: number, most: number) => Math.floor(between(least, most + 1));
	return { next, between, whole, one: (of) => of[whole(0, of.length - 1)] as (typeof of)[number] };
}
