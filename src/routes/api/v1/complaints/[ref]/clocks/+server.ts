import { VISITOR } from '$lib/domain/actor/actor';
import { parseReference } from '$lib/domain/thread/reference';
import { clockJson } from '$lib/server/proof/clock-json';
import type { CaseView } from '$lib/server/queries/complaint/case';
import { findCaseClocks } from '$lib/server/queries/complaint/case-clocks';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** The clocks of one report with each day of their count, as everybody may know them. */
export const GET = serve('read_clocks', async ({ house, params }) => {
	const ref = parseReference(params['ref'] ?? '');
	const found = ref && (await findCaseClocks(house, ref, VISITOR));
	if (!found || !found.complaint.isPublic) return null;
	const { complaint, clocks, linkedCase } = found;
	return {
		body: {
			ref: complaint.ref,
			url: `${house.env.origin}/pengaduan/${complaint.ref}`,
			status: complaint.status,
			...(linkedCase && { case: caseJson(linkedCase) }),
			clocks: clocks.map(({ clock, sheet: { view, lateBy } }) => ({
				...clockJson(clock, house.env.zone),
				state: view.state,
				late_by: view.state === 'overdue' ? view.units : lateBy
			}))
		}
	};
});

/** By the numbers that everybody may know; `due_day` is that of the report that is due first. */
const caseJson = ({ leader, linked }: CaseView) => ({
	leading: leader.ref,
	linked: linked.map(({ ref }) => ref),
	reporters: leader.reporters,
	due_day: leader.clock?.dueDay ?? null
});
