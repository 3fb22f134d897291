import { keptAmong } from '$lib/domain/consultation/commitment/kept';
import { parseReference } from '$lib/domain/thread/reference';
import { listItems, listReportsOf } from '$lib/server/queries/consultation/commitment/citations';
import { listCommitmentsOf } from '$lib/server/queries/consultation/commitment/commitments';
import { services } from '$lib/server/services';
import type { Actions, PageServerLoad } from './$types';
import { cite, untie } from './citing.server';

export const load = (async ({ parent, url }) => {
	const { head, may } = await parent();
	const house = services();
	const [commitments, reports, items] = await Promise.all([
		listCommitmentsOf(house, head.id),
		listReportsOf(house.db, head.id),
		listItems(house.db, head.id)
	]);
	return {
		commitments,
		items,
		kept: keptAmong(commitments.map(({ status }) => status)),
		formKey: crypto.randomUUID(),
		// Each tie has a form of its own.
		reports: reports.map((report) => ({ ...report, untie: may.untie?.now ? crypto.randomUUID() : null })),
		report: parseReference(url.searchParams.get('laporan') ?? ''),
		done: url.searchParams.get('sudah')
	};
}) satisfies PageServerLoad;

export const actions = { kaitkan: cite, lepas: untie } satisfies Actions;
