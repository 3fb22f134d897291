import { VISITOR } from '$lib/domain/actor/actor';
import type { Station } from '$lib/domain/complaint/trail';
import type { Lang } from '$lib/domain/language';
import { parseReference } from '$lib/domain/thread/reference';
import { findViewedComplaint } from '$lib/server/queries/complaint/viewed-complaint';
import { serve } from '$lib/server/web/api/serve';
import { becauseOf } from '$lib/text/because';
import { textFor } from '$lib/text/catalogue';

export { OPTIONS } from '$lib/server/web/api/serve';

/** Every office that had a report, who sent it there and why, as everybody may know it. */
export const GET = serve('read_trail', async ({ house, params, lang }) => {
	const ref = parseReference(params['ref'] ?? '');
	const found = ref && (await findViewedComplaint(house, ref, VISITOR, house.now()));
	if (!found || !found.complaint.isPublic) return null;
	const { complaint } = found;
	return {
		body: {
			ref: complaint.ref,
			url: `${house.env.origin}/pengaduan/${complaint.ref}`,
			stations: complaint.trail.map((station) => stationJson(station, lang))
		}
	};
});

const stationJson = ({ holder, agency, at, by, reason, ground, binds }: Station, lang: Lang) => ({
	holder,
	agency,
	since: at,
	sent_by: { role: by.role, agency: by.agency },
	reason,
	rule: ground && {
		version: ground.version,
		number: ground.rule,
		decree: ground.decree,
		says: becauseOf(ground, agency ?? '', textFor(lang), lang)
	},
	binding: binds
});
