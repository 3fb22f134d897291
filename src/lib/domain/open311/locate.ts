import { nearestOf, type Point } from '../place/nearest';
import { allow, refuse, type Result } from '../result';

export type KnownDistrict = { code: string; name: string };
export type KnownVillage = { code: string; name: string; districtCode: string; point: Point | null };
export type KnownPlaces = { districts: readonly KnownDistrict[]; villages: readonly KnownVillage[] };

/** Where something is said to have happened, as it was sent. */
export type SaidPlace = { lat: string | null; long: string | null; addressId: string | null; address: string | null };

/** `near`: the village whose point is nearest, which is told in place of the position itself. */
export type Located = { district: string; village: string | null; near: string | null; named: string | null };
export type LocateRefusal = 'place_missing' | 'position_invalid' | 'position_far' | 'address_unknown';

/**
 * The district of a place. A position comes before words, is asked for nothing but that, and is kept nowhere; latitude 0 is
 * a place, for the equator crosses the province.
 */
export function locate(said: SaidPlace, places: KnownPlaces): Result<Located, LocateRefusal> {
	const { lat, long } = said;
	const named = byCode(said.addressId, places) ?? byWords(said.address, places);
	if (lat === null && long === null)
		return named ? allow(named) : refuse(said.addressId || said.address ? 'address_unknown' : 'place_missing');
	const here = pointOf(lat ?? '', long ?? '');
	if (!here) return refuse('position_invalid');
	const villages = places.villages.flatMap(({ point, ...village }) => (point ? { ...village, ...point } : []));
	const nearest = nearestOf(villages, here);
	if (nearest) return allow({ district: nearest.districtCode, village: null, near: nearest.name, named: null });
	return named ? allow(named) : refuse('position_far');
}

const NUMBER = /^[+-]?\d{1,3}(\.\d{1,20})?$/;

function pointOf(lat: string, long: string): Point | null {
	if (!NUMBER.test(lat.trim()) || !NUMBER.test(long.trim())) return null;
	const [latitude, longitude] = [Number(lat), Number(long)];
	return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

const ofDistrict = ({ code, name }: KnownDistrict): Located => ({
	district: code,
	village: null,
	near: null,
	named: name
});
const ofVillage = ({ code, name, districtCode }: KnownVillage): Located => ({
	district: districtCode,
	village: code,
	near: null,
	named: name
});

function byCode(code: string | null, { districts, villages }: KnownPlaces): Located | null {
	const said = code?.trim();
	const village = villages.find((known) => known.code === said);
	const district = districts.find((known) => known.code === said);
	return village ? ofVillage(village) : district ? ofDistrict(district) : null;
}

/** The district whose name stands in the words, and a village of it; or the one district of the villages that do. */
function byWords(address: string | null, { districts, villages }: KnownPlaces): Located | null {
	const text = plain(address ?? '');
	const meant = (names: readonly { name: string }[]) => Math.max(0, ...names.map(({ name }) => plain(name).length));
	const stands = ({ name }: { name: string }) => plain(name) !== ' ' && text.includes(plain(name));
	const found = longest(districts.filter(stands), meant);
	const inside = villages.filter((village) => stands(village));
	if (found.length === 1 && found[0]) {
		const [district] = found;
		const [village, ...more] = longest(
			inside.filter(({ districtCode, name }) => districtCode === district.code && plain(name) !== plain(district.name)),
			meant
		);
		return village && more.length === 0 ? ofVillage(village) : ofDistrict(district);
	}
	const best = longest(inside, meant);
	const [first] = best;
	if (!first || best.some(({ districtCode }) => districtCode !== first.districtCode)) return null;
	return best.length === 1 ? ofVillage(first) : null;
}

/** Where `Halmahera Tengah` stands, `Halmahera` was not meant. */
const longest = <Named extends { name: string }>(
	names: readonly Named[],
	most: (names: readonly Named[]) => number
): Named[] => names.filter(({ name }) => plain(name).length === most(names));

/** Words between blanks, without what a place is: `Kota Ternate` is ` ternate `. */
const plain = (text: string): string =>
	` ${text
		.toLowerCase()
		.replace(/\b(kabupaten|kab|kota|kecamatan|kec|kelurahan|kel|desa)\b\.?/g, ' ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
