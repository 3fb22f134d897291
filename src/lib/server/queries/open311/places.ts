import type { KnownPlaces } from '$lib/domain/open311/locate';
import type { Db } from '../../db/client';

/** Every district and village, those with a point with it. */
export async function listKnownPlaces(db: Db): Promise<KnownPlaces> {
	const [districts, places] = await Promise.all([
		db.selectFrom('district').select(['code', 'name']).orderBy('position').execute(),
		db.selectFrom('place').select(['code', 'name', 'district_code', 'latitude', 'longitude']).orderBy('code').execute()
	]);
	return {
		districts,
		villages: places.map(({ district_code: districtCode, latitude, longitude, ...place }) => ({
			...place,
			districtCode,
			point: latitude === null || longitude === null ? null : { latitude, longitude }
		}))
	};
}
