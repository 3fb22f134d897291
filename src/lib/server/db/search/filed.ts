import type { Db } from '../client';

/** So many letters of a report decide who should answer it. */
export const READ_MOST = 4000;

/** Reports as those who are to find their agency read them. */
export const filedReports = (db: Db) =>
	db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.select(['complaint.thread_id as threadId', 'thread.title', 'complaint.category_slug as categorySlug'])
		.select(['complaint.wished_agency_id as wishedAgencyId', 'complaint.district_code as districtCode'])
		.select(['district.name as district', 'complaint.body']);
