/** Lightness from 0 to 1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];
type Triple = readonly [number, number, number];

const times = (matrix: readonly [Triple, Triple, Triple], [a, b, c]: Triple): Triple => {
	const row = ([x, y, z]: Triple) => x * a + y * b + z * c;
	return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

// Björn Ottosson, "A perceptual color space for image processing".
const LINEAR_TO_CONES = [
	[0.4122214708, 0.5363325363, 0.0514459929],
	[0.2119034982, 0.6806995451, 0.1073969566],
	[0.0883024619, 0.2817188376, 0.6299787005]
] as const;
const CONES_TO_LAB = [
	[0.2104542553, 0.793617785, -0.0040720468],
	[1.9779984951, -2.428592205, 0.4505937099],
	[0.0259040371, 0.7827717662, -0.808675766]
] as const;
const LAB_TO_CONES = [
	[1, 0.3963377774, 0.2158037573],
	[1, -0.1055613458, -0.0638541728],
	[1, -0.0894841775, -1.291485548]
] as const;
const CONES_TO_LINEAR = [
	[4.0767416621, -3.3077115913, 0.2309699292],
	[-1.2684380046, 2.6097574011, -0.3413193965],
	[-0.0041960863, -0.7034186147, 1.707614701]
] as const;

const each = ([a, b, c]: Triple, change: (part: number) => number): Triple => [change(a), change(b), change(c)];
const toLinear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLinear = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

const partsOf = (hex: string): Triple => {
	const part = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
	return [part(1), part(3), part(5)];
};

export function toOklch(hex: string): Oklch {
	const cones = each(times(LINEAR_TO_CONES, each(partsOf(hex), toLinear)), Math.cbrt);
	const [lightness, a, b] = times(CONES_TO_LAB, cones);
	return [lightness, Math.hypot(a, b), ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360];
}

function toLinearRgb([lightness, chroma, hue]: Oklch): Triple {
	const angle = (hue * Math.PI) / 180;
	const lab = [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)] as const;
	return times(
		CONES_TO_LINEAR,
		each(times(LAB_TO_CONES, lab), (part) => part ** 3)
	);
}

const TOLERANCE = 1e-4;
const isShown = (rgb: Triple) => rgb.every((part) => part >= -TOLERANCE && part <= 1 + TOLERANCE);
const HALVINGS = 14;

/** As a screen shows it; what is too vivid for screens gets as vivid as they are, and stays as light. */
export function toHex([lightness, chroma, hue]: Oklch): string {
	let [dull, vivid] = [0, chroma];
	if (isShown(toLinearRgb([lightness, chroma, hue]))) dull = chroma;
	else
		for (let step = 0; step < HALVINGS; step += 1) {
			const middle = (dull + vivid) / 2;
			if (isShown(toLinearRgb([lightness, middle, hue]))) dull = middle;
			else vivid = middle;
		}
	const written = (part: number) =>
		Math.round(Math.min(1, Math.max(0, fromLinear(Math.min(1, Math.max(0, part))))) * 255)
			.toString(16)
			.padStart(2, '0');
	const [red, green, blue] = toLinearRgb([lightness, dull, hue]);
	return `#${written(red)}${written(green)}${written(blue)}`;
}

function luminanceOf(hex: string): number {
	const [red, green, blue] = each(partsOf(hex), toLinear);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand apart, from 1 to 21 (WCAG 2). */
export function contrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}
