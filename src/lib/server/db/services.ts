import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql } from 'kysely';
import { AGENCY_SLUG } from './agencies';
import type { Db } from './client';

const VERSION = [
	...(['number', 'service_version.name', 'unit', 'decree', 'charter', 'components'] as const),
	...(['valid_from as validFrom', 'reviewed_on as reviewedOn'] as const)
] as const;

/** Services with every version of their standard: as they stand on the page of their agency, the newest version first. */
export const selectVersions = (db: Db) =>
	db
		.selectFrom('service')
		.innerJoin('service_version', 'service_version.service_id', 'service.id')
		.select(['service.slug', 'service.valid_until as validUntil', ...VERSION])
		.orderBy('service.position')
		.orderBy('service.id')
		.orderBy('number', 'desc');

/** The newest version of each. */
export const selectNewest = (db: Db) =>
	db
		.selectFrom('service')
		.innerJoin('service_version', 'service_version.service_id', 'service.id')
		.innerJoin('agency', 'agency.id', 'service.agency_id')
		.select(['service.id', 'service.slug', 'service.valid_until as validUntil', 'service.agency_id as agencyId'])
		.select(['agency.slug as agencySlug', 'agency.name as agency', 'agency.valid_until as agencyUntil', ...VERSION])
		.where('number', '=', (eb) =>
			eb
				.selectFrom('service_version as other')
				.select((inner) => inner.fn.max('other.number').as('number'))
				.whereRef('other.service_id', '=', 'service.id')
		);

/** Whether a service is still offered on a day. */
export const isOfferedOn = (today: IsoDate) => sql<boolean>`coalesce(service.valid_until >= ${today}, true)`;

/** Whether an agency offers a service, so that something can begin about it. */
export const offersService = async (
	db: Db,
	{ id, agencyId, today }: { id: string; agencyId: string; today: IsoDate }
): Promise<boolean> => {
	const ofAgency = db.selectFrom('service').select('id').where('id', '=', id).where('agency_id', '=', agencyId);
	return (await ofAgency.where(isOfferedOn(today)).executeTakeFirst()) !== undefined;
};

export type ServiceRow = NonNullable<Awaited<ReturnType<typeof findService>>>;

export const findService = async (db: Db, slug: string) =>
	AGENCY_SLUG.test(slug) ? selectNewest(db).where('service.slug', '=', slug).executeTakeFirst() : undefined;

/** Its versions, the newest first, each with when it was published. */
export const listVersions = (db: Db, serviceId: string) =>
	db
		.selectFrom('service_version')
		.select(['at', ...VERSION])
		.where('service_id', '=', serviceId)
		.orderBy('number', 'desc')
		.execute();
