import { sql, type Transaction } from 'kysely';
import type { Province } from '$lib/forms/province';
import { freeSlug } from '$lib/domain/administration/change';
import { factsOfStandard, filledOf, isSameStandard, standardOf } from '$lib/domain/agency/standard';
import type { Database } from '../../db/schema';
import { selectNewest } from '../../db/services';
import type { Services } from '../../services';
import { insertService, insertVersion, listServiceSlugs } from './services';

type Trx = Transaction<Database>;

/**
 * Takes over districts with their places, agencies with their services, and categories as a file describes them. What is there already is
 * brought up to date by its code or slug; nothing is removed, since reports refer to it. Repeating it changes nothing.
 */
export function loadProvince({ db }: Pick<Services, 'db'>, province: Province): Promise<void> {
	return db.transaction().execute(async (trx) => {
		await upsertDistricts(trx, province);
		await upsertPlaces(trx, province);
		const agencyIds = await upsertAgencies(trx, province);
		await upsertServices(trx, province, agencyIds);
		await upsertCategories(trx, province, agencyIds);
	});
}

async function upsertDistricts(trx: Trx, { districts }: Province): Promise<void> {
	// Positions are unique: those there are make room before the new order is written.
	await trx
		.updateTable('district')
		.set({ position: sql`position + 10000` })
		.execute();
	for (const [index, district] of districts.entries()) {
		const row = { ...district, position: index + 1 };
		await trx
			.insertInto('district')
			.values(row)
			.onConflict((on) => on.column('code').doUpdateSet(row))
			.execute();
	}
}

const PLACES_AT_ONCE = 1_000;

/** Villages and subdistricts, whose names the search knows. */
async function upsertPlaces(trx: Trx, { places }: Province): Promise<void> {
	const rows = places.map(({ code, name }) => ({ code, name, district_code: code.slice(0, 5) }));
	for (let from = 0; from < rows.length; from += PLACES_AT_ONCE) {
		await trx
			.insertInto('place')
			.values(rows.slice(from, from + PLACES_AT_ONCE))
			.onConflict((on) => on.column('code').doUpdateSet({ name: (eb) => eb.ref('excluded.name') }))
			.execute();
	}
}

async function upsertAgencies(trx: Trx, { agencies }: Province): Promise<Map<string, string>> {
	const ids = new Map<string, string>();
	for (const { services: _services, ...agency } of agencies) {
		const { id } = await trx
			.insertInto('agency')
			.values(agency)
			.onConflict((on) => on.column('slug').doUpdateSet(agency))
			.returning('id')
			.executeTakeFirstOrThrow();
		ids.set(agency.slug, id);
	}
	return ids;
}

/** By their names, which is all that the file calls them; one that says something else is given a new version. */
async function upsertServices(trx: Trx, { agencies }: Province, ids: Map<string, string>): Promise<void> {
	const [standing, slugs] = [await selectNewest(trx).execute(), await listServiceSlugs(trx)];
	for (const { slug: agencySlug, services } of agencies) {
		const agencyId = idOf(ids, agencySlug);
		for (const { name, requirements, duration, cost, product } of services) {
			const before = standing.find((row) => row.agencyId === agencyId && row.name === name);
			const said = filledOf({ persyaratan: requirements, waktu: duration, biaya: cost, produk: product });
			const standard = standardOf({ ...(before && factsOfStandard(before)), nama: name, ...said });
			const slug = freeSlug(name, slugs);
			if (!before) slugs.push(slug);
			if (!before) await insertService(trx, { agencyId, slug, standard, at: null });
			else if (!isSameStandard(before, standard)) await insertVersion(trx, { ...before, standard, at: null });
		}
	}
}

async function upsertCategories(trx: Trx, { categories }: Province, ids: Map<string, string>): Promise<void> {
	for (const [index, { agency, parent, ...category }] of categories.entries()) {
		const row = { ...category, parent_slug: parent, agency_id: agency && idOf(ids, agency), position: index + 1 };
		await trx
			.insertInto('category')
			.values(row)
			.onConflict((on) => on.column('slug').doUpdateSet(row))
			.execute();
	}
}

function idOf(ids: Map<string, string>, slug: string): string {
	const id = ids.get(slug);
	if (!id) throw new Error(`The file was checked, yet agency ${slug} is not in it`);
	return id;
}
