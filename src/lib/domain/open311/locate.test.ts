import { describe, expect, it } from 'vitest';
import { locate, type KnownPlaces, type SaidPlace } from './locate';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const PLACES: KnownPlaces = {
	districts: [
		{ code: '82.02', name: 'Halmahera Tengah' },
		{ code: '82.04', name: 'Halmahera Selatan' },
		{ code: '82.71', name: 'Kota Ternate' }
	],
	villages: [
		{ code: '82.71.02.1001', name: 'Bastiong Talangame', districtCode: '82.71', point: at(0.77, 127.38) },
		{ code: '82.71.03.1002', name: 'Sasa', districtCode: '82.71', point: null },
		{ code: '82.04.01.2001', name: 'Sasa', districtCode: '82.04', point: at(0, 127.9) },
		{ code: '82.04.01.2002', name: 'Guruapin', districtCode: '82.04', point: at(-0.6, 127.5) }
	]
};
const NOTHING: SaidPlace = { lat: null, long: null, addressId: null, address: null };
const found = (said: Partial<SaidPlace>) => {
	const located = locate({ ...NOTHING, ...said }, PLACES);
	if (!located.ok) return located.refusal;
	const { district, village, near } = located.value;
	return [district, village, near].filter((part) => part !== null).join(' ');
};

describe('where a report from elsewhere belongs', () => {
	it.each<[Partial<SaidPlace>, string]>([
		[{ lat: '0.0', long: '127.9' }, '82.04 Sasa'],
		[{ lat: '0', long: '127.91' }, '82.04 Sasa'],
		[{ lat: '-0.59', long: '127.49' }, '82.04 Guruapin'],
		[{ lat: '0.79', long: '127.37', address: 'Guruapin' }, '82.71 Bastiong Talangame'],
		[{ lat: '-6.2', long: '106.8' }, 'position_far'],
		[{ lat: '-6.2', long: '106.8', address: 'Pasar Guruapin' }, '82.04 82.04.01.2002'],
		[{ lat: '91', long: '127' }, 'position_invalid'],
		[{ lat: 'NaN', long: '127' }, 'position_invalid'],
		[{ lat: '0.7' }, 'position_invalid'],
		[{ addressId: '82.71' }, '82.71'],
		[{ addressId: '82.04.01.2001' }, '82.04 82.04.01.2001'],
		[{ addressId: '#NOTPINPOINTED#' }, 'address_unknown'],
		[{ addressId: '#NOTPINPOINTED#', address: 'Kel. Sasa, Kota Ternate' }, '82.71 82.71.03.1002'],
		[{ address: 'jalan raya Sasa' }, 'address_unknown'],
		[{ address: 'Bastiong Talangame, depan pasar' }, '82.71 82.71.02.1001'],
		[{ address: 'kab. halmahera tengah' }, '82.02'],
		[{ address: 'Jl. Sudirman 1, Jakarta' }, 'address_unknown'],
		[{ address: '!!!' }, 'address_unknown'],
		[{}, 'place_missing']
	])('%j', (said, expected) => expect(found(said)).toBe(expected));
});
