import { seatsOf } from '$lib/domain/desk/desk';
import { isUuid } from '$lib/domain/uuid';
import { findExported } from '$lib/server/queries/bulk/progress';
import { listRowsOf } from '$lib/server/queries/desk/found';
import { services } from '$lib/server/services';
import { csvResponse } from '$lib/server/web/answers/csv';
import { textFor } from '$lib/text/catalogue';
import { error, type RequestHandler } from '@sveltejs/kit';
import { requireBulk } from '../../../require-bulk';
import { linesOf } from '../../../meja.csv/desk-lines';

/** The reports that somebody chose to take along, as they may read them now. */
export const GET: RequestHandler<{ id: string }> = async (event) => {
	const actor = requireBulk(event);
	const { lang } = event.locals;
	const house = services();
	const refs = isUuid(event.params.id) ? await findExported(house, actor, event.params.id) : null;
	if (!refs) error(404);
	const rows = await listRowsOf(house, actor, seatsOf(actor), refs);
	return csvResponse(`${textFor(lang).desk.csvFile}-${refs.length}`, linesOf([rows], lang), event.url.searchParams);
};
