import { formatPosition, parseComplaintFilter, parsePosition } from '$lib/forms/complaint-filter';
import type { ComplaintRow } from '$lib/server/queries/complaint-list/public-threads';
import { publicComplaintList } from '$lib/server/queries/complaint-list/public-list';
import { serve } from '$lib/server/web/api/serve';

import { FILE_CALL } from '$lib/server/web/api/file-call';
import { carryOut } from '$lib/server/web/api/carry-out';
import type { RequestHandler } from './$types';

export { OPTIONS } from '$lib/server/web/api/serve';

/** Files a report in the name of whoever holds the key. */
export const POST: RequestHandler = (event) => carryOut(event, 'file_complaint', FILE_CALL);

/** The public list, as its page shows it with the same filters. */
export const GET = serve('list_complaints', async ({ house, asked, after }) => {
	const filter = { ...parseComplaintFilter(asked), older: after === null ? null : parsePosition(after), newer: null };
	const { rows, older } = await publicComplaintList(house, filter);
	return {
		body: { data: rows.map((row) => rowJson(row, house.env.origin)), next_cursor: null },
		after: older && formatPosition(older)
	};
});

const rowJson = ({ ref, clock, createdAt, category, id: _, doneIn: __, ...row }: ComplaintRow, origin: string) => ({
	ref,
	url: `${origin}/pengaduan/${ref}`,
	...row,
	created_at: createdAt,
	category: category.id,
	clock: clock && {
		kind: clock.kind,
		state: clock.state,
		units: clock.units,
		unit: clock.unit,
		due_day: clock.dueDay
	}
});
