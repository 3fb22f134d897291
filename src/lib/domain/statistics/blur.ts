/** Blurred counts are told in steps of so many. */
export const BLUR_STEP = 5;

/**
 * How little one report changes what is told: nothing that can be published is more than e to this power likelier with it
 * than without it.
 */
export const EPSILON = 0.5;

/**
 * A count of what few may read, so that nobody learns from it of any one of them, whatever else they know: a whole number is
 * added that is drawn evenly around none (a two-sided geometric one, of 3 as a rule), and the sum is rounded. Whoever could
 * have it drawn again could take the mean: it is drawn once and kept. `draw` gives numbers from 0 up to, not including, 1.
 */
export function blur(count: number, draw: () => number): number {
	const noise = geometric(draw()) - geometric(draw());
	return Math.max(0, Math.round((count + noise) / BLUR_STEP) * BLUR_STEP);
}

/** How often a throw succeeds before it fails, where it succeeds with e to the power of −`EPSILON`. */
const geometric = (drawn: number): number => Math.floor(-Math.log(1 - drawn) / EPSILON);
