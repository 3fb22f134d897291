export type Point = { latitude: number; longitude: number };
export type VillagePoint = Point & { code: string; name: string };

const EARTH_KM = 6371;
/** Islands lie apart: further away it is no guess but a mistake. */
const FARTHEST_KM = 60;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Along the surface. */
export function kilometresBetween(one: Point, other: Point): number {
	const [high, wide] = [radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)];
	const chord =
		Math.sin(high / 2) ** 2 +
		Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * Math.sin(wide / 2) ** 2;
	return 2 * EARTH_KM * Math.asin(Math.sqrt(chord));
}

/** The village whose point is nearest; null where none is near at all. */
export function nearestOf<Village extends Point>(villages: readonly Village[], here: Point): Village | null {
	let [found, least]: [Village | null, number] = [null, FARTHEST_KM];
	for (const village of villages) {
		const away = kilometresBetween(village, here);
		if (away <= least) [found, least] = [village, away];
	}
	return found;
}
