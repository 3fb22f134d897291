import { parseReference } from '$lib/domain/thread/reference';
import { clockJson } from '$lib/server/proof/clock-json';
import type { CaseView } from '$lib/server/queries/complaint/case';
import { findCaseClocks } from '$lib/server/queries/complaint/case-clocks';
import { services } from '$lib/server/services';
import { closedJson, notFound, openJsonOfReport } from '$lib/server/web/answers/open-json';
import type { RequestHandler } from './$types';

/** By the numbers that everybody may know; `due_day` is that of the report that is due first. */
const caseJson = ({ leader, linked }: CaseView) => ({
	leading: leader.ref,
	linked: linked.map(({ ref }) => ref),
	reporters: leader.reporters,
	due_day: leader.clock?.dueDay ?? null
});

/** The clocks of one report with each day of their count, for whoever may read the report. */
export const GET = (async ({ params, locals }) => {
	const house = services();
	const ref = parseReference(params.ref);
	const found = ref && (await findCaseClocks(house, ref, locals.actor));
	if (!found) return notFound({ locals });
	const { complaint, clocks, linkedCase, at } = found;
	const answer = complaint.isPublic ? openJsonOfReport : closedJson;
	return answer({
		ref: complaint.ref,
		status: complaint.status,
		at: at.toISOString(),
		...(linkedCase && { case: caseJson(linkedCase) }),
		clocks: clocks.map(({ clock, sheet: { view, lateBy } }) => ({
			...clockJson(clock, house.env.zone),
			state: view.state,
			late_by: view.state === 'overdue' ? view.units : lateBy
		}))
	});
}) satisfies RequestHandler;
