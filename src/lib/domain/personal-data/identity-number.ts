import { isOwned, nearest, type Cue, type cuesBefore } from './cue';
import { isSum, type Written } from './digits';
import type { Confidence, PersonalKind } from './kind';

type Found = { kind: PersonalKind; confidence: Confidence } | null;

/** Provinces as the numbers of the civil registry begin (Permendagri on codes of regions). */
const PROVINCES = new Set(
	[
		[11, 21],
		[31, 36],
		[51, 53],
		[61, 65],
		[71, 76],
		[81, 82],
		[91, 97]
	].flatMap(([first = 0, last = 0]) => Array.from({ length: last - first + 1 }, (_, step) => String(first + step)))
);

const CUES: readonly Cue[] = [
	'nik',
	'family_card',
	'tax_number',
	'insurance',
	'phone',
	'account',
	'card',
	'other',
	'sum',
	'public'
];

/** Sixteen digits as the civil registry gives them: region, day of birth (women's plus 40), serial. There is no check digit. */
export function isRegistryNumber(digits: string): boolean {
	if (!/^\d{16}$/.test(digits) || !PROVINCES.has(digits.slice(0, 2))) return false;
	if (digits.slice(2, 4) === '00' || digits.slice(4, 6) === '00' || digits.slice(12) === '0000') return false;
	const day = Number(digits.slice(6, 8));
	const month = Number(digits.slice(8, 10));
	return ((day >= 1 && day <= 31) || (day >= 41 && day <= 71)) && month >= 1 && month <= 12;
}

/** The sum that cards of banks are checked by. One in ten numbers of anything meets it. */
export function meetsLuhn(digits: string): boolean {
	let sum = 0;
	for (let place = 0; place < digits.length; place += 1) {
		const digit = Number(digits[digits.length - 1 - place]);
		const doubled = place % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}

const isTaxShape = ({ runs, signs }: Written) =>
	runs.map(({ digits }) => digits.length).join() === '2,3,3,1,3,3' && signs.join('') === '...-.';

/** What a number is that somebody is known by; null where it is none, or belongs to a thing. */
export function identityNumber(text: string, written: Written, cues: ReturnType<typeof cuesBefore>): Found {
	const { digits, to } = written;
	if (digits.length < 10 || isSum(written)) return null;
	const cue = nearest(cues, CUES);
	// An account of the public purse is there to be known.
	const isPublic = cue === 'account' && cues.some((near) => near.cue === 'public');
	const named = byItsName(written, isPublic ? 'public' : cue);
	if (named) return named;
	if (isTaxShape(written)) return { kind: 'tax_number', confidence: 'high' };
	if (isRegistryNumber(digits)) {
		const isThing = cue === 'other' || cue === 'sum' || cue === 'card';
		const isCard = (digits.startsWith('5') || digits.startsWith('4')) && meetsLuhn(digits);
		return { kind: 'nik', confidence: isThing || isCard ? 'low' : 'high' };
	}
	return isOwned(text, to) && isAccount(digits) && !isMobile(digits) && cue !== 'other'
		? { kind: 'account', confidence: 'high' }
		: null;
}

const isAccount = (digits: string) => digits.length >= 10 && digits.length <= 16;
const isMobile = (digits: string) => /^(?:62|0)8[1-9]/.test(digits);

/** Numbers whose name stands before them. */
function byItsName({ digits, runs }: Written, cue: Cue | null): Found {
	const { length } = digits;
	switch (cue) {
		case 'nik':
			if (isRegistryNumber(digits)) return { kind: 'nik', confidence: 'high' };
			// A digit too few or too many, or a slip in the day of birth: somebody meant their number.
			return runs.length < 8 && length >= 15 && length <= 17 ? { kind: 'nik', confidence: 'low' } : null;
		case 'family_card':
			if (isRegistryNumber(digits)) return { kind: 'family_card', confidence: 'high' };
			return length === 16 ? { kind: 'family_card', confidence: 'low' } : null;
		case 'tax_number':
			return length === 15 || length === 16 || length === 22 ? { kind: 'tax_number', confidence: 'high' } : null;
		case 'insurance':
			return length === 13 && digits.startsWith('000') ? { kind: 'insurance', confidence: 'high' } : null;
		case 'account':
			// Dana, OVO and GoPay go by the telephone number.
			if (!isAccount(digits) || isMobile(digits)) return null;
			return { kind: isRegistryNumber(digits) ? 'nik' : 'account', confidence: 'high' };
		case 'card':
			return length === 16 && meetsLuhn(digits) ? { kind: 'account', confidence: 'high' } : null;
		case 'public':
			return isAccount(digits) && !isMobile(digits) ? { kind: 'account', confidence: 'low' } : null;
		default:
			return null;
	}
}
