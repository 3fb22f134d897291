import { freeSlug, type Change } from '$lib/domain/administration/change';
import { allow, refuse } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { findAgencyRow, listAgencySlugs } from '../../db/agencies';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { Deps } from '../record';
import { isNameTaken, planEdit, planNewAgency, type AgencyProfile } from './agencies';
import { effectOf } from './categories';
import { changeProvince, type Asking, type Made, type Plan } from './change-province';

/** Adds the agencies of a list; one whose name stands already is left as it is: it is changed on its own page. */
export const addAgencies = (deps: Deps, asking: Asking, profiles: readonly AgencyProfile[]) =>
	changeProvince<never>(deps, asking, async (db) => {
		const names = new Set(
			(await db.selectFrom('agency').select('name').execute()).map(({ name }) => name.toLowerCase())
		);
		const slugs = await listAgencySlugs(db);
		const planned = profiles.flatMap((profile) => {
			if (names.has(profile.name.toLowerCase())) return [];
			names.add(profile.name.toLowerCase());
			const slug = freeSlug(profile.shortName, slugs);
			slugs.push(slug);
			return [planNewAgency(profile, slug)];
		});
		const changes = planned.map(({ change }) => change);
		return allow({
			changes,
			effect: effectOf(changes),
			make: async (trx: Transaction<Database>) => {
				for (const { make } of planned) await make(trx);
			}
		});
	});

/** Agencies are as a file says: those it names by an address that nobody has are added. */
export const saveAgencies = (deps: Deps, asking: Asking, profiles: readonly (AgencyProfile & { slug: string })[]) =>
	changeProvince<'name_taken'>(deps, asking, async (db) => {
		const planned: (Pick<Plan, 'make'> & { change: Change })[] = [];
		for (const { slug, ...profile } of profiles) {
			if (await isNameTaken(db, profile.name, slug)) return refuse('name_taken');
			const agency = await findAgencyRow(db, slug);
			planned.push(agency ? planEdit(deps, agency, { profile, since: null }) : planNewAgency(profile, slug));
		}
		const changes = planned.map(({ change }) => change);
		return allow({
			changes,
			effect: effectOf(changes),
			make: async (trx: Transaction<Database>, made: Made) => {
				for (const { make } of planned) await make(trx, made);
			}
		});
	});

/** A district by the code of the Ministry of Home Affairs (`82.71`), or a subdistrict or village in one (`82.71.01.1001`). */
export type Place = { code: string; name: string };

/** Adds districts and the places in them, or changes their names. */
export const savePlaces = (deps: Deps, asking: Asking, places: readonly Place[]) =>
	changeProvince<'district_missing'>(deps, asking, async (db) => {
		const districts = places.filter(({ code }) => isDistrict(code));
		const inside = places.filter(({ code }) => !isDistrict(code));
		const [known, knownInside] = [await namesOf(db, 'district'), await namesOf(db, 'place')];
		const codes = new Set([...known.keys(), ...districts.map(({ code }) => code)]);
		if (inside.some(({ code }) => !codes.has(code.slice(0, 5)))) return refuse('district_missing');
		const changes = [...districts.map(changeIn(known)), ...inside.map(changeIn(knownInside))];
		return allow({
			changes,
			effect: effectOf(changes),
			make: (trx: Transaction<Database>) => writePlaces(trx, districts, inside)
		});
	});

const isDistrict = (code: string): boolean => code.length === 5;

const namesOf = async (db: Db, table: 'district' | 'place'): Promise<Map<string, string>> =>
	new Map((await db.selectFrom(table).select(['code', 'name']).execute()).map(({ code, name }) => [code, name]));

const changeIn =
	(known: ReadonlyMap<string, string>) =>
	({ code, name }: Place): Change => {
		const before = known.get(code);
		const act = before === undefined ? 'create' : 'edit';
		return {
			subject: 'district',
			subjectId: code,
			act,
			before: before === undefined ? null : { nama: before },
			after: { nama: name }
		};
	};

async function writePlaces(trx: Transaction<Database>, districts: readonly Place[], inside: readonly Place[]) {
	const last = await trx
		.selectFrom('district')
		.select((eb) => eb.fn.max<number | null>('position').as('position'))
		.executeTakeFirst();
	const first = (last?.position ?? 0) + 1;
	if (districts.length > 0)
		await trx
			.insertInto('district')
			.values(districts.map((district, index) => ({ ...district, position: first + index })))
			.onConflict((on) => on.column('code').doUpdateSet({ name: (eb) => eb.ref('excluded.name') }))
			.execute();
	if (inside.length > 0)
		await trx
			.insertInto('place')
			.values(inside.map((place) => ({ ...place, district_code: place.code.slice(0, 5) })))
			.onConflict((on) => on.column('code').doUpdateSet({ name: (eb) => eb.ref('excluded.name') }))
			.execute();
}
