import { parseReference } from '$lib/domain/thread/reference';
import { findViewedComplaint } from '$lib/server/queries/complaint/viewed-complaint';
import { services } from '$lib/server/services';
import { closedJson, notFound, openJsonOfReport } from '$lib/server/web/answers/open-json';
import { becauseOf } from '$lib/text/because';
import { textFor } from '$lib/text/catalogue';
import type { RequestHandler } from './$types';

/** Every office that had a report, who sent it there and why, for whoever may read the report. */
export const GET = (async ({ params, locals }) => {
	const house = services();
	const ref = parseReference(params.ref);
	const found = ref && (await findViewedComplaint(house, ref, locals.actor, house.now()));
	if (!found) return notFound({ locals });
	const { complaint } = found;
	const answer = complaint.isPublic ? openJsonOfReport : closedJson;
	return answer({
		ref: complaint.ref,
		stations: complaint.trail.map(({ holder, agency, at, by, reason, ground, binds }) => ({
			holder,
			agency,
			since: at,
			sent_by: { role: by.role, agency: by.agency },
			reason,
			rule: ground && {
				version: ground.version,
				number: ground.rule,
				decree: ground.decree,
				says: becauseOf(ground, agency ?? '', textFor(locals.lang), locals.lang)
			},
			binding: binds
		}))
	});
}) satisfies RequestHandler;
