import { updateStatus } from '$lib/domain/open311/status';
import { SPAN_DAYS, windowOf, writeInstant } from '$lib/domain/open311/window';
import { listGeoUpdates, type GeoUpdate } from '$lib/server/queries/open311/updates';
import { listUpdates } from '$lib/server/usecases/open311/list-updates';
import { textFor } from '$lib/text/catalogue';
import { oneFault, type Asked, type Fault } from './answer';
import type { Document, Item } from './document';

/** Where nobody says since when. */
const USUAL_HOURS = 2;
/** In one answer; a list that is cut in silence would lose the rest for ever. */
const UPDATES_MOST = 2_000;

/** What happened to public reports in a window of time. */
export async function updates(asked: Asked): Promise<Document | Fault> {
	const { house, fields, words } = asked;
	const [start, end] = [fields.instant('start_date'), fields.instant('end_date')];
	if (start === false || end === false)
		return oneFault(400, words.fault.instant(start === false ? 'start_date' : 'end_date'));
	const until = end ?? house.now();
	const window = windowOf(start ?? new Date(until.getTime() - USUAL_HOURS * 3_600_000), until, until);
	if (!window.ok) return oneFault(400, window.refusal === 'span' ? words.fault.span(SPAN_DAYS) : words.fault.order);
	await listUpdates(house);
	const found = await listGeoUpdates(house.db, window.value, UPDATES_MOST);
	if (found.length > UPDATES_MOST) return oneFault(400, words.fault.too_many_updates(UPDATES_MOST));
	return {
		root: 'service_request_updates',
		each: 'request_update',
		list: found.map((one) => updateItem(one, asked))
	};
}

function updateItem(one: GeoUpdate, { house, event }: Asked): Item {
	const { law } = textFor(event.locals.lang);
	return {
		update_id: one.id,
		service_request_id: one.ref,
		status: updateStatus(one.to),
		updated_datetime: writeInstant(one.at),
		description: one.text ?? law.event[one.action],
		media_url: one.files.map((id) => `${house.env.origin}/berkas/${id}`),
		external_status_code: one.to
	};
}
