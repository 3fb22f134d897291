import { isFinal } from '$lib/domain/complaint/status';
import { writeInstant } from '$lib/domain/open311/window';
import { services } from '$lib/server/services';
import type { GeoRequest } from '$lib/server/queries/open311/requests';
import { textFor } from '$lib/text/catalogue';
import { open311For } from '$lib/text/open311-catalogue';
import type { RequestHandler } from '@sveltejs/kit';
import { meetProgram } from '../api/program';
import { csvLine, type Row } from '../answers/csv';
import { Fields } from './fields';
import { addressOf, findRequests } from './requests';

const HEADER = [
	...['service_request_id', 'requested_datetime', 'updated_datetime', 'closed_date', 'status_description'],
	...['status_notes', 'source', 'service_name', 'service_subtype', 'description', 'agency_responsible', 'address'],
	...['lat', 'long']
];

/** The same requests as a table, as GeoReport Bulk names its columns. */
export const bulk: RequestHandler = async (event) => {
	const { lang } = event.locals;
	const house = services();
	const met = await meetProgram(house, event.getClientAddress(), null);
	if (!met.ok) return new Response(null, { status: 429, headers: met.headers });
	const fields = new Fields(event.url.searchParams);
	const found = await findRequests({ house, event, fields, words: open311For(lang), program: null });
	if (!Array.isArray(found))
		return new Response(`${found.says.join('\n')}\n`, { status: found.status, headers: { ...met.headers, ...PLAIN } });
	const { law } = textFor(lang);
	const rowOf = (one: GeoRequest): Row => {
		const updated = writeInstant(one.updatedAt);
		return [
			...[one.ref, writeInstant(one.createdAt), updated, isFinal(one.status) ? updated : null],
			...[law.status[one.status], one.said, house.env.site.name, one.category[lang], null, one.text, one.agency],
			...[addressOf(one), null, null]
		];
	};
	return new Response([HEADER, ...found.map(rowOf)].map((row) => csvLine(row, 'koma')).join(''), {
		headers: {
			...met.headers,
			'content-type': 'text/csv; charset=utf-8; header=present',
			'content-disposition': 'attachment; filename="open311-requests.csv"',
			'access-control-allow-origin': '*',
			'cache-control': 'public, no-cache'
		}
	});
};

const PLAIN = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
