import { LEAF_GROUPS, groupOf } from '$lib/domain/log/words';
import { listLeaves } from '$lib/server/queries/transparency/open-leaves';
import { services } from '$lib/server/services';
import type { PageServerLoad } from './$types';

export const load = (async ({ url }) => {
	const group = groupOf(url.searchParams.get('jenis'));
	const before = /^\d{1,12}$/.exec(url.searchParams.get('sebelum') ?? '')?.[0];
	const kinds = group ? LEAF_GROUPS[group] : Object.values(LEAF_GROUPS).flat();
	return { group, ...(await listLeaves(services(), kinds, before === undefined ? null : Number(before))) };
}) satisfies PageServerLoad;
