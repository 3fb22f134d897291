import { ELEMENTS, type Element, type PerElement } from './element';

export const BANDS = ['A', 'B', 'C', 'D'] as const;
/** Mutu pelayanan. */
export type Band = (typeof BANDS)[number];

/** From this index, in hundredths, the band is reached. */
const BAND_FROM: Record<Band, number> = { A: 8831, B: 7661, C: 6500, D: 2500 };

/** Below this many respondents one person's day weighs too much. */
export const SMALL_SAMPLE = 30;

export type ElementResult = {
	element: Element;
	/** Of all scores. */
	sum: number;
	/** Nilai rata-rata, in thousandths: 3.532 is 3532. */
	averageX1000: number;
};

/** A survey in short. */
export type SurveyScore = {
	/** Respondents, at least one. */
	n: number;
	/** Indeks Kepuasan Masyarakat in hundredths: 91.48 is 9148. */
	indexX100: number;
	band: Band;
	smallSample: boolean;
};

export type SurveyResult = SurveyScore & {
	/** Sum of all scores of all elements. */
	total: number;
	elements: ElementResult[];
	/** Those with the lowest average: what has to be mended first. */
	lowest: Element[];
};

/**
 * IKM = Σ (NRR × 1/9) × 25, in whole numbers throughout: a weight rounded to 0.11 loses one part in a hundred, and a
 * floating point number can fall on the wrong side of a band. Null without respondents: no answer is no bad mark.
 */
export function scoreOf(total: number, n: number): SurveyScore | null {
	if (n === 0) return null;
	const indexX100 = indexOf(total, n);
	return { n, indexX100, band: bandOf(indexX100), smallSample: n < SMALL_SAMPLE };
}

/** The same with its elements, from the sum of each. */
export function resultOf(sums: PerElement<number>, n: number): SurveyResult | null {
	const total = ELEMENTS.reduce((all, element) => all + sums[element], 0);
	const score = scoreOf(total, n);
	if (!score) return null;
	const least = Math.min(...ELEMENTS.map((element) => sums[element]));
	return {
		...score,
		total,
		elements: ELEMENTS.map((element) => ({
			element,
			sum: sums[element],
			averageX1000: divideHalfUp(1000n * BigInt(sums[element]), BigInt(n))
		})),
		lowest: ELEMENTS.filter((element) => sums[element] === least)
	};
}

/** The index in hundredths, rounded once and only here. */
export const indexOf = (total: number, n: number): number =>
	divideHalfUp(2500n * BigInt(total), BigInt(ELEMENTS.length) * BigInt(n));

/** Of the rounded index: the decree leaves a gap between 88.30 and 88.31 that only rounding first can close. */
export const bandOf = (indexX100: number): Band => BANDS.find((band) => indexX100 >= BAND_FROM[band]) ?? 'D';

/** Of numbers that are not negative; BigInt divides towards zero. */
const divideHalfUp = (numerator: bigint, denominator: bigint): number =>
	Number((2n * numerator + denominator) / (2n * denominator));
