import { cueBefore } from './cue';
import type { Confidence, Hit } from './kind';

/** Beginnings of number plates (Perkapolri on registration of vehicles); those of embassies and forces are left out. */
const REGIONS = new Set(
	(
		'A B D E F G H K L M N P R S T W Z AA AB AD AE AG BA BB BD BE BG BH BK BL BM BN BP DA DB DC DD DE DG DH DK DL DM DN ' +
		'DP DR DS DT DW EA EB ED KB KH KT KU PA PB PG PY'
	).split(' ')
);
/** Behind a number these are no letters of a plate: units, households, neighbourhoods, degrees, powers. */
const NO_LETTERS = new Set(
	(
		'KK KM KG CM MM M HA L JT RB RT RW CC VA KVA KW W PK GB MB TB HP TH THN BLN HR JAM ORG DAN DI KE YG TDK UTK ' +
		'DR PD BH BUAH UNIT SD MI TK PAUD PAUS H SM WIT WIB AM PM ML KL LT NO'
	).split(' ')
);
const PLATE =
	/(?<![\p{L}\p{N}/.-])([A-Za-z]{1,2})[ \u00a0-]?(\d{1,4})(?:[ \u00a0-]?([A-Za-z]{1,3}))?(?![\p{L}\p{N}/])/gu;

/** Number plates. A word before a number looks like one: only with its letters, in capitals, or beside a vehicle it counts. */
export function findPlates(text: string): Hit[] {
	return [...text.matchAll(PLATE)].flatMap(({ index, 0: all, 1: region = '', 2: number = '', 3: letters = '' }) => {
		if (!REGIONS.has(region.toUpperCase()) || number.startsWith('0') || NO_LETTERS.has(letters.toUpperCase()))
			return [];
		const isVehicle = cueBefore(text, index, ['vehicle', 'other', 'home']) === 'vehicle';
		const isCapital = `${region}${letters}` === `${region}${letters}`.toUpperCase();
		const confidence = sureness({ region, number, letters, isVehicle, isCapital });
		return confidence ? [{ kind: 'plate' as const, from: index, to: index + all.length, confidence }] : [];
	});
}

type Looks = { region: string; number: string; letters: string; isVehicle: boolean; isCapital: boolean };

function sureness({ region, number, letters, isVehicle, isCapital }: Looks): Confidence | null {
	const isWhole = letters.length >= 1 && number.length >= 2;
	if (isVehicle) return isWhole && (isCapital || number.length >= 3) ? 'high' : number.length >= 3 ? 'low' : null;
	if (!isCapital || !isWhole) return null;
	const isLong = number.length === 4 || (number.length === 3 && letters.length >= 2);
	if (region.length === 2 && letters.length >= (number.length === 4 ? 1 : 2)) return isLong ? 'high' : 'low';
	return region.length === 1 && number.length === 4 && letters.length >= 2 ? 'high' : 'low';
}
