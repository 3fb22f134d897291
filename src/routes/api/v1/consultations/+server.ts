import { formatPosition, parsePosition } from '$lib/forms/complaint-filter';
import { parseConsultationFilter } from '$lib/forms/consultation-filter';
import { publicConsultationList } from '$lib/server/queries/consultation-list/public-list';
import type { ConsultationRow } from '$lib/server/queries/consultation-list/rows';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

/** Those that take inputs stand first, as on the page of the list. */
export const GET = serve('list_consultations', async ({ house, asked, after }) => {
	const filter = {
		...parseConsultationFilter(asked),
		older: after === null ? null : parsePosition(after),
		newer: null
	};
	const { open, rows, older } = await publicConsultationList(house, filter);
	return {
		body: { data: [...open, ...rows].map((row) => rowJson(row, house.env.origin)), next_cursor: null },
		after: older && formatPosition(older)
	};
});

const rowJson = ({ slug, title, stage, scope, agency, inputs, answered, ...at }: ConsultationRow, origin: string) => ({
	slug,
	url: `${origin}/konsultasi/${slug}`,
	title,
	stage,
	scope,
	agency,
	announced_at: at.announcedAt,
	opens_at: at.opensAt,
	closes_at: at.closesAt,
	inputs: Number(inputs),
	answered: Number(answered)
});
