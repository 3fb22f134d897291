import { parseReference } from '$lib/domain/thread/reference';
import { GEO_STATUSES, geoStatus, type GeoStatus } from '$lib/domain/open311/status';
import { SPAN_DAYS, windowOf, writeInstant } from '$lib/domain/open311/window';
import { allow, refuse, type Result } from '$lib/domain/result';
import {
	findGeoRequests,
	listGeoRequests,
	PAGE_MOST,
	type GeoAsked,
	type GeoRequest,
	type Place
} from '$lib/server/queries/open311/requests';
import { textFor } from '$lib/text/catalogue';
import { isUuid } from '$lib/domain/uuid';
import { readCursor, writeCursor } from '../api/cursor';
import { oneFault, type Asked, type Fault } from './answer';
import type { Document, Item } from './document';

/** What a service can be called; nothing else is looked for. */
const CODE = /^[\w-]+$/;
/** Numbers in one request. */
const IDS_MOST = 100;

/** Requests as they were asked for: by number whatever else is asked, or by time and the rest. */
export async function findRequests(asked: Asked): Promise<GeoRequest[] | Fault> {
	const { house, fields, words } = asked;
	const ids = fields.list('service_request_id');
	if (ids) {
		if (ids.length > IDS_MOST) return oneFault(400, words.fault.too_many_ids(IDS_MOST));
		const refs = ids.flatMap((id) => parseReference(id) ?? []);
		return findGeoRequests(house.db, [...new Set(refs)]);
	}
	const question = readQuestion(asked);
	if (!question.ok) return oneFault(400, question.refusal);
	const found = await listGeoRequests(house.db, question.value);
	const last = found.at(-1);
	if (last && found.length === question.value.pageSize) sayNext(asked, last);
	return found;
}

/** The question without what says from where on. */
const listIn = ({ url }: Asked['event']): string => {
	const query = new URLSearchParams(url.searchParams);
	for (const name of ['page', 'after', 'api_key']) query.delete(name);
	return query.toString();
};

/** Where a full page goes on (RFC 8288): what comes in meanwhile shifts nothing, as it would the number of a page. */
function sayNext({ event }: Asked, { stands: { at, id } }: GeoRequest): void {
	const list = listIn(event);
	const query = new URLSearchParams([...new URLSearchParams(list), ['after', writeCursor(`${at} ${id}`, list)]]);
	event.setHeaders({ link: `<${event.url.pathname}?${query}>; rel="next"`, 'access-control-expose-headers': 'link' });
}

/** Null where it begins; false where what was sent is no place of this list. */
function placeIn({ fields, event }: Asked): Place | null | false {
	const said = fields.text('after');
	if (said === null) return null;
	const [, at = '', id = ''] = /^([\d :.+-]{10,40}) ([\da-f-]{36})$/.exec(readCursor(said, listIn(event)) ?? '') ?? [];
	return isUuid(id) ? { at, id } : false;
}

export async function requests(asked: Asked): Promise<Document | Fault> {
	const found = await findRequests(asked);
	return Array.isArray(found) ? documentOf(found, asked) : (found as Fault);
}

/** Hidden, secret, not yet verified and unknown: one answer. */
export async function request(asked: Asked): Promise<Document | Fault> {
	const ref = parseReference(asked.event.params['id'] ?? '');
	const found = ref === null ? [] : await findGeoRequests(asked.house.db, [ref]);
	return found.length > 0 ? documentOf(found, asked) : oneFault(404, asked.words.fault.not_found);
}

/** Numbers are known at once, so nobody was ever given a token: a number answers for itself. */
export async function token(asked: Asked): Promise<Document | Fault> {
	const said = asked.event.params['token'] ?? '';
	const ref = parseReference(said);
	const [found] = ref === null ? [] : await findGeoRequests(asked.house.db, [ref]);
	if (!found) return oneFault(404, asked.words.fault.no_token);
	return { root: 'service_requests', each: 'request', list: [{ token: said, service_request_id: found.ref }] };
}

const documentOf = (found: readonly GeoRequest[], asked: Asked): Document => ({
	root: 'service_requests',
	each: 'request',
	list: found.map((one) => requestItem(one, asked))
});

function requestItem(one: GeoRequest, { house, event }: Asked): Item {
	const { lang } = event.locals;
	const { origin } = house.env;
	const pictures = one.pictures.map((id) => `${origin}/berkas/${id}`);
	return {
		service_request_id: one.ref,
		status: geoStatus(one.status),
		status_notes: one.said ?? textFor(lang).law.status[one.status],
		service_name: one.category[lang],
		service_code: one.category.slug,
		description: one.text,
		agency_responsible: one.agency,
		service_notice: null,
		requested_datetime: writeInstant(one.createdAt),
		updated_datetime: writeInstant(one.updatedAt),
		expected_datetime: expectedOf(one),
		address: addressOf(one),
		address_id: one.place.villageCode ?? one.place.districtCode,
		zipcode: null,
		// No report has a position that everybody may know.
		lat: null,
		long: null,
		media_url: pictures[0] ?? null,
		...(pictures.length > 1 && { media_urls: pictures })
	};
}

/** The last second of the last day. */
const expectedOf = ({ dueAt }: GeoRequest): string | null => dueAt && writeInstant(new Date(dueAt.getTime() - 1000));

export const addressOf = ({ place: { text, village, district } }: GeoRequest): string =>
	[text, village, district].filter(Boolean).join(', ');

/** What was asked, or what is wrong with it. */
function readQuestion(asked: Asked): Result<GeoAsked, string> {
	const { fields, house } = asked;
	const { fault } = asked.words;
	const named = ['start_date', 'end_date', 'updated_after', 'updated_before'] as const;
	const [start, end, after, before] = named.map((name) => fields.instant(name));
	const wrong = named.find((_, index) => [start, end, after, before][index] === false);
	if (wrong) return refuse(fault.instant(wrong));
	const [from, until] = [after || null, before || null];
	const by = (from ?? until) && !start && !end ? 'updated' : 'requested';
	const window =
		by === 'updated' ? windowOf(from, until, house.now()) : windowOf(start || null, end || null, house.now());
	if (!window.ok) return refuse(window.refusal === 'span' ? fault.span(SPAN_DAYS) : fault.order);
	const statuses = fields.list('status');
	if (statuses && !statuses.every(isGeoStatus)) return refuse(fault.status);
	const page = numberIn(fields.text('page'), 1, 1_000_000);
	const pageSize = numberIn(fields.text('page_size'), PAGE_MOST, PAGE_MOST);
	if (page === null || pageSize === null) return refuse(fault.page(PAGE_MOST));
	const place = placeIn(asked);
	if (place === false) return refuse(fault.after);
	return allow({
		categories: fields.list('service_code')?.filter((code) => CODE.test(code)) ?? null,
		statuses: statuses?.filter(isGeoStatus) ?? null,
		by,
		window: window.value,
		updated: { from, until },
		page,
		pageSize,
		after: place
	});
}

const isGeoStatus = (said: string): said is GeoStatus => GEO_STATUSES.some((known) => known === said);

function numberIn(said: string | null, usual: number, most: number): number | null {
	if (said === null) return usual;
	const number = /^\d{1,9}$/.test(said) ? Number(said) : 0;
	return number >= 1 && number <= most ? number : null;
}
