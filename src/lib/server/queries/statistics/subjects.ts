import type { Db } from '../../db/client';

export type AgencySubject = { id: string; slug: string; name: string; shortName: string; current: boolean };
export type CategorySubject = { slug: string; parent: string | null; id: string; en: string; sensitive: boolean };

/** All that figures can be about, also what nobody wrote of: silence is a figure too. */
export type Subjects = {
	agencies: AgencySubject[];
	categories: CategorySubject[];
	districts: { code: string; name: string }[];
};

export async function listSubjects(db: Db): Promise<Subjects> {
	const [agencies, categories, districts] = await Promise.all([
		db
			.selectFrom('agency')
			.select(['id', 'slug', 'name', 'short_name as shortName'])
			.select((eb) => eb('valid_until', 'is', null).as('current'))
			.orderBy('name')
			.execute(),
		db
			.selectFrom('category')
			.select(['slug', 'parent_slug as parent', 'name_id as id', 'name_en as en', 'sensitive'])
			.orderBy('position')
			.execute(),
		db.selectFrom('district').select(['code', 'name']).orderBy('position').execute()
	]);
	return { agencies: agencies.map((agency) => ({ ...agency, current: !!agency.current })), categories, districts };
}
