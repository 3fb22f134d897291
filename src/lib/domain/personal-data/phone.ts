import { nearest, type Cue, type cuesBefore } from './cue';
import { isSum, type Run, type Written } from './digits';
import type { Confidence } from './kind';

const CUES: readonly Cue[] = ['phone', 'account', 'other', 'sum', 'nik', 'family_card', 'tax_number', 'insurance'];

/** Numbers of mobile telephones; what follows an 8 is given out to carriers but for 84 and 86. */
const MOBILE = /^(?:62|0)8(?:1[1-9]|2[1-3]|3[1-8]|5[1-35-9]|[79][5-9]|8[1-9])\d{6,9}$/;
const MOBILE_AT_ALL = /^(?:62|0)?8[1-9]\d{7,10}$/;
/** The first part as people write it: 0812, 08, +62, 62812. */
const FIRST_PART = /^(?:62(?:8\d{0,4}|0?)|08\d{0,3}|08\d{8,11}|628\d{8,11}|0)$/;

/** All runs of the text, and which of them is the first of the number. */
export type Among = { runs: readonly Run[]; first: number };

/** Whether digits are a telephone number of a person, and how sure that is; null where they are none. */
export function phoneNumber(
	text: string,
	written: Written,
	cues: ReturnType<typeof cuesBefore>,
	among: Among
): Confidence | null {
	const digits = written.digits.replace(/^620/, '62');
	if (digits.length < 9 || digits.length > 14 || isSum(written)) return null;
	if (!FIRST_PART.test(written.runs[0]?.digits ?? '') || isScattered(written)) return null;
	const cue = nearest(cues, CUES);
	if (!MOBILE.test(digits)) return cue === 'phone' && MOBILE_AT_ALL.test(digits) ? 'low' : null;
	const isPlus = text[written.from - 1] === '+';
	if (cue === 'phone' || isPlus) return 'high';
	return cue === 'other' || cue === 'sum' || isPartOfLonger(written, among) ? 'low' : 'high';
}

/** One digit at a time is still a number that somebody spelt out; ones and twos among longer parts are other things. */
const isScattered = ({ runs }: Written): boolean =>
	runs.length > 2 &&
	runs.slice(1).some(({ digits }) => digits.length === 1) &&
	!runs.every(({ digits }) => digits.length === 1);

/** Whether the same signs go on before or behind, as in the groups of a token or a card; a year before it is a year. */
function isPartOfLonger({ runs: own, signs }: Written, { runs, first }: Among): boolean {
	const sign = signs[0];
	if (sign === undefined) return false;
	const before = runs[first - 1];
	const after = runs[first + own.length];
	const isYear = before !== undefined && /^(?:19|20)\d\d$/.test(before.digits);
	if (before && !isYear && before.digits.length > 2 && own[0]?.joint === sign) return true;
	return after !== undefined && after.digits.length > 2 && !after.digits.startsWith('08') && after.joint === sign;
}
