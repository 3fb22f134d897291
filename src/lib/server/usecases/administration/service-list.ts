import { freeSlug, type Facts } from '$lib/domain/administration/change';
import { factsOfStandard, isSameStandard, standardOf, type Standard } from '$lib/domain/agency/standard';
import { allow, refuse } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { selectNewest, type ServiceRow } from '../../db/services';
import type { Deps } from '../record';
import { effectOf } from './categories';
import { changeProvince, type Asking } from './change-province';
import { changeOf, insertService, insertVersion, listServiceSlugs } from './services';

type Trx = Transaction<Database>;

/** A line of a list; what it does not say stays as it is. */
export type ServiceLine = { agencySlug: string; said: Facts };

/** Adds the services of a list, and gives those whose agency and name stand already a new version where it says something else. */
export const saveServices = (deps: Deps, asking: Asking, lines: readonly ServiceLine[]) =>
	changeProvince<'unknown_agency'>(deps, asking, async (db) => {
		const [agencies, standing, slugs] = await Promise.all([
			db.selectFrom('agency').select(['id', 'slug']).where('valid_until', 'is', null).execute(),
			selectNewest(db).execute(),
			listServiceSlugs(db)
		]);
		const ids = new Map(agencies.map(({ id, slug }) => [slug, id]));
		const known = new Map(standing.map((row) => [nameOf(row.agencySlug, row.name), row]));
		const planned: Planned[] = [];
		for (const { agencySlug, said } of lines) {
			const agencyId = ids.get(agencySlug);
			if (agencyId === undefined) return refuse('unknown_agency');
			const before = known.get(nameOf(agencySlug, said['nama'] ?? '')) ?? null;
			const standard = standardOf({ ...(before && factsOfStandard(before)), ...said });
			const slug = before?.slug ?? freeSlug(standard.name, slugs);
			if (!before) slugs.push(slug);
			planned.push({ agencyId, slug, before, standard });
		}
		const changes = planned.map(({ slug, agencyId, before, standard }) => changeOf(slug, agencyId, before, standard));
		return allow({ changes, effect: effectOf(changes), make: (trx: Trx, { at }) => write(trx, planned, at) });
	});

type Planned = { agencyId: string; slug: string; before: ServiceRow | null; standard: Standard };

const nameOf = (agencySlug: string, name: string) => `${agencySlug} ${name.toLowerCase()}`;

async function write(trx: Trx, planned: readonly Planned[], at: Date) {
	for (const { agencyId, slug, before, standard } of planned) {
		if (!before) await insertService(trx, { agencyId, slug, standard, at });
		else if (!isSameStandard(before, standard)) await insertVersion(trx, { ...before, standard, at });
	}
}
