import type { Facts } from '$lib/domain/administration/change';
import { findLimit, mayBe } from '$lib/domain/limit/settable';
import { allow, refuse } from '$lib/domain/result';
import { refreshSite } from '../../db/site';
import type { Deps } from '../record';
import { changeProvince, type Asking } from './change-province';

export const factsOfLimit = (most: number): Facts => ({ paling: String(most) });

/** Sets how often something may be done; what was counted already counts under the new limit, in every process at once. */
export async function changeLimit(deps: Deps, asking: Asking, { name, most }: { name: string; most: number }) {
	const outcome = await changeProvince<'not_found' | 'limit_unbounded'>(deps, asking, async (db) => {
		const limit = findLimit(name);
		if (!limit) return refuse('not_found');
		if (!mayBe(limit, most)) return refuse('limit_unbounded');
		const standing = await db.selectFrom('site_limit').select('most').where('name', '=', name).executeTakeFirst();
		const subject = { subject: 'limit', subjectId: name, act: 'edit' } as const;
		return allow({
			changes: [{ ...subject, before: factsOfLimit(standing?.most ?? limit.usual), after: factsOfLimit(most) }],
			effect: {},
			make: async (trx) => {
				await trx.deleteFrom('site_limit').where('name', '=', name).execute();
				if (most !== limit.usual) await trx.insertInto('site_limit').values({ name, most }).execute();
			}
		});
	});
	if (outcome.ok && outcome.value.published) await refreshSite(deps);
	return outcome;
}
