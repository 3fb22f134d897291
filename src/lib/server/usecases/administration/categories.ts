import { differencesOf, freeSlug, type Change, type Effect, type Facts } from '$lib/domain/administration/change';
import { allow, refuse } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { Deps } from '../record';
import { onlySome } from './agency-reach';
import { changeProvince, type Asking } from './change-province';

/** What reports can be about, and who answers for it. */
export type CategoryProfile = {
	name: string;
	nameEn: string;
	/** By its slug, or its name. */
	parent: string | null;
	/** Words by which people look for it. */
	synonyms: string;
	agencySlug: string | null;
	/** Who else it may be, where it is not the province's. */
	elsewhere: string;
	supervisory: boolean;
	sensitive: boolean;
};

export const factsOfCategory = (profile: CategoryProfile): Facts => ({
	nama: profile.name,
	nama_en: profile.nameEn,
	induk: profile.parent ?? '',
	sinonim: profile.synonyms,
	instansi: profile.agencySlug ?? '',
	di_luar: profile.elsewhere,
	pengawasan: profile.supervisory ? 'on' : '',
	sensitif: profile.sensitive ? 'on' : ''
});

export const listCategoryProfiles = (db: Db): Promise<(CategoryProfile & { slug: string })[]> =>
	db
		.selectFrom('category')
		.leftJoin('agency', 'agency.id', 'category.agency_id')
		.select(['category.slug', 'name_id as name', 'name_en as nameEn', 'parent_slug as parent'])
		.select(['keywords as synonyms', 'agency.slug as agencySlug', 'elsewhere', 'supervisory', 'sensitive'])
		.orderBy('category.position')
		.execute();

/**
 * Adds categories, or changes those with the same name; `slug` names the one that is changed, or, where `addresses` are given, the one
 * that is added under it.
 */
export const saveCategories = (
	deps: Deps,
	asking: Asking,
	profiles: readonly (CategoryProfile & { slug?: string })[],
	addresses: 'known' | 'given' = 'known'
) =>
	changeProvince<'unknown_agency' | 'unknown_category' | 'own_parent'>(deps, asking, async (db) => {
		const standing = await listCategoryProfiles(db);
		const agencies = new Map(
			(await db.selectFrom('agency').select(['id', 'slug']).execute()).map(({ id, slug }) => [slug, id])
		);
		const slugs = standing.map(({ slug }) => slug);
		const names = new Map(
			standing.flatMap(({ slug, name }) => [[slug, slug] as const, [name.toLowerCase(), slug] as const])
		);
		const planned: Planned[] = [];
		for (const { slug: named, ...profile } of profiles) {
			const before = standing.find(({ slug, name }) => (named ? slug === named : isSame(name, profile.name)));
			const slug = before?.slug ?? named ?? freeSlug(profile.name, slugs);
			if (named && !before && addresses === 'known') return refuse('unknown_category');
			if (profile.agencySlug !== null && !agencies.has(profile.agencySlug)) return refuse('unknown_agency');
			const parent = profile.parent === null ? null : (names.get(profile.parent.toLowerCase()) ?? undefined);
			if (parent === undefined) return refuse('unknown_category');
			if (parent === slug) return refuse('own_parent');
			if (!before) slugs.push(slug);
			names.set(profile.name.toLowerCase(), slug).set(slug, slug);
			planned.push({
				slug,
				profile: { ...profile, parent, nameEn: profile.nameEn || profile.name },
				before: before ?? null
			});
		}
		const changes = planned.map(changeOf);
		return allow({
			changes,
			effect: profiles.length > 1 ? effectOf(changes) : {},
			make: (trx) => write(trx, planned, agencies)
		});
	});

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const changeOf = ({ slug, profile, before }: Planned): Change => ({
	subject: 'category',
	subjectId: slug,
	act: before ? 'edit' : 'create',
	before: before && factsOfCategory(before),
	after: factsOfCategory(profile)
});

/** How many lines of a list are new, how many change something, and how many say what stands already. */
export function effectOf(changes: readonly Change[]): Effect {
	const [created, known] = [changes.filter(({ before }) => before === null), changes.filter(({ before }) => before)];
	const edited = known.filter((change) => differencesOf(change).length > 0).length;
	return onlySome({ added: created.length, edited, unchanged: known.length - edited });
}

type Planned = { slug: string; profile: CategoryProfile; before: CategoryProfile | null };

async function write(trx: Transaction<Database>, planned: readonly Planned[], agencies: ReadonlyMap<string, string>) {
	const last = await trx
		.selectFrom('category')
		.select((eb) => eb.fn.max<number | null>('position').as('position'))
		.executeTakeFirst();
	let position = last?.position ?? 0;
	for (const { slug, profile, before } of planned) {
		const row = {
			parent_slug: profile.parent,
			name_id: profile.name,
			name_en: profile.nameEn,
			keywords: profile.synonyms,
			agency_id: profile.agencySlug === null ? null : (agencies.get(profile.agencySlug) ?? null),
			elsewhere: profile.elsewhere,
			supervisory: profile.supervisory,
			sensitive: profile.sensitive
		};
		if (before) await trx.updateTable('category').set(row).where('slug', '=', slug).execute();
		else {
			position += 1;
			await trx
				.insertInto('category')
				.values({ ...row, slug, position })
				.execute();
		}
	}
}
