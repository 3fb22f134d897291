import { contrast, toHex, toOklch, type Oklch } from './colour';

/** What stands behind the accent in `app.css`. */
export const GROUNDS = {
	light: { paper: [0.984, 0.005, 95], card: [1, 0, 0], sunk: [0.956, 0.007, 95] },
	dark: { paper: [0.185, 0.014, 245], card: [0.225, 0.016, 245], sunk: [0.155, 0.013, 245] }
} as const satisfies Record<string, Record<string, Oklch>>;

export type Scheme = keyof typeof GROUNDS;
/** The accent, its deeper shade, its wash, and what is written on it. */
export type AccentTokens = { sea: string; seaDeep: string; seaWash: string; onSea: string };

/** The tokens of a scheme that follow from the chosen colour. In the light scheme the accent is the colour itself. */
export function accentTokens(hex: string): Record<Scheme, AccentTokens> {
	const [lightness, chroma, hue] = toOklch(hex);
	const shade = (light: number, most: number) => toHex([light, Math.min(chroma, most), hue]);
	return {
		light: {
			sea: hex,
			seaDeep: shade(Math.max(0, lightness - 0.08), chroma * 0.85),
			seaWash: shade(0.954, 0.021),
			onSea: '#ffffff'
		},
		dark: { sea: shade(0.8, 0.09), seaDeep: shade(0.88, 0.06), seaWash: shade(0.275, 0.042), onSea: shade(0.19, 0.03) }
	};
}

/** Of text on its ground (WCAG 2.2 AA). */
export const LEAST_CONTRAST = 4.5;

/** The least contrast of any text in the accent, or on it, in one scheme. */
export function leastContrast({ sea, seaDeep, seaWash, onSea }: AccentTokens, scheme: Scheme): number {
	const grounds = [...Object.values(GROUNDS[scheme]).map(toHex), seaWash];
	const texts = [sea, seaDeep].flatMap((text) => grounds.map((ground) => contrast(text, ground)));
	return Math.min(...texts, contrast(onSea, sea), contrast(onSea, seaDeep));
}

const passes = (hex: string): boolean => {
	const tokens = accentTokens(hex);
	return (['light', 'dark'] as const).every((scheme) => leastContrast(tokens[scheme], scheme) >= LEAST_CONTRAST);
};

const STEP = 0.005;

/** Null where the colour can be read everywhere; otherwise how badly it can, and the next darker one of its hue that can. */
export function faultOfAccent(hex: string): { contrast: number; nearest: string } | null {
	if (passes(hex)) return null;
	const [lightness, chroma, hue] = toOklch(hex);
	const tokens = accentTokens(hex);
	const worst = Math.min(leastContrast(tokens.light, 'light'), leastContrast(tokens.dark, 'dark'));
	for (let darker = lightness - STEP; darker > 0; darker -= STEP) {
		const nearest = toHex([darker, chroma, hue]);
		if (passes(nearest)) return { contrast: worst, nearest };
	}
	return { contrast: worst, nearest: '#000000' };
}

/** The tokens as a sheet that stands beside that of the software, and is stronger. */
export function accentSheet(hex: string): string {
	const { light, dark } = accentTokens(hex);
	const rows = [
		['--sea', light.sea, dark.sea],
		['--sea-deep', light.seaDeep, dark.seaDeep],
		['--sea-wash', light.seaWash, dark.seaWash],
		['--on-sea', light.onSea, dark.onSea]
	] as const;
	const both = rows.map(([name, day, night]) => `${name}:light-dark(${day},${night})`).join(';');
	const old = rows.map(([name, day]) => `${name}:${day}`).join(';');
	return `:root:root{${both}}@supports not (color:light-dark(white,black)){:root:root{${old}}}`;
}
