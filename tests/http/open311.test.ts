import * as v from 'valibot';
import { branches, readXml, words } from '../support/open311';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { database } from '../support/site/database';
import { actAs } from '../support/site/people';
import { mustPost } from '../support/site/post';
import { aReport, sendPublicReport, sendReport } from '../support/site/report';
import { visitor } from '../support/site/visitor';
import { expect, step, test } from './support/test';

const BASE = '/open311/v2/';
const asker = visitor();

const CODE = v.pipe(v.string(), v.regex(/^[\w-]+$/));
const INSTANT = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/));
const TEXT = v.nullable(v.string());
/** As the strictest reader wants it, and nothing besides: nothing of a person stands in it. */
const REQUEST = v.strictObject({
	service_request_id: CODE,
	status: v.picklist(['open', 'closed']),
	status_notes: v.pipe(v.string(), v.nonEmpty()),
	service_name: v.string(),
	service_code: CODE,
	description: v.string(),
	agency_responsible: TEXT,
	service_notice: v.null(),
	requested_datetime: INSTANT,
	updated_datetime: INSTANT,
	expected_datetime: v.nullable(INSTANT),
	address: v.string(),
	address_id: v.string(),
	zipcode: v.null(),
	lat: v.null(),
	long: v.null(),
	media_url: v.nullable(v.pipe(v.string(), v.url())),
	media_urls: v.optional(v.array(v.pipe(v.string(), v.url())))
});
const SERVICE = v.strictObject({
	service_code: CODE,
	service_name: v.string(),
	description: v.string(),
	metadata: v.boolean(),
	type: v.picklist(['realtime', 'batch', 'blackbox']),
	keywords: v.string(),
	group: v.string()
});
const ERRORS = v.pipe(v.array(v.strictObject({ code: v.string(), description: v.string() })), v.nonEmpty());

type Got = { status: number; type: string; text: string };
async function get(rest: string, by = asker): Promise<Got> {
	const answer = await by.get(`${BASE}${rest}`);
	return { status: answer.status(), type: answer.headers()['content-type'] ?? '', text: await answer.text() };
}
const json = async (rest: string): Promise<unknown> => JSON.parse((await get(rest)).text);
const xml = async (rest: string) => readXml((await get(rest)).text);
/** What was there before anything was tested: other tests file reports meanwhile. */
const BEFORE = `end_date=${new Date(Date.now() - 3_600_000).toISOString()}`;
const requests = async (query: string) => v.parse(v.array(REQUEST), await json(`requests.json?${query}`));

const idsOf = (found: readonly { service_request_id: string }[]) => found.map((one) => one.service_request_id);

/** What is wrong with a question, in both formats. */
async function refused(rest: (format: string) => string, status: number): Promise<void> {
	const inJson = await get(rest('json'));
	expect([inJson.status, inJson.type]).toEqual([status, 'application/json; charset=utf-8']);
	expect(v.parse(ERRORS, JSON.parse(inJson.text))[0]?.code).toBe(String(status));
	const inXml = await get(rest('xml'));
	expect([inXml.status, inXml.type]).toEqual([status, 'text/xml; charset=utf-8']);
	const { root, branch } = readXml(inXml.text);
	expect([root, branches(branch, 'error').map((error) => words(error, 'code'))]).toEqual(['errors', [String(status)]]);
}

/** Public reports, the newest first. */
const publicRefs = async (...statuses: ('closed_agreed' | 'in_progress')[]): Promise<string[]> =>
	(
		await database()
			.selectFrom('thread')
			.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
			.select('ref')
			.where('published_at', 'is not', null)
			.where('hidden_at', 'is', null)
			.where('confidential', '=', false)
			.where('status', 'in', statuses)
			.orderBy('created_at', 'desc')
			.limit(2)
			.execute()
	).map(({ ref }) => ref);

const READING: Record<string, () => Promise<void>> = {
	'V1 discovery': async () => {
		const { endpoints } = (await json('discovery.json')) as { endpoints: Record<string, unknown>[] };
		expect(endpoints[0]).toMatchObject({
			specification: 'http://wiki.open311.org/GeoReport_v2',
			formats: ['text/xml', 'application/json']
		});
		expect(endpoints[0]?.['url']).toMatch(/\/open311\/v2\/$/);
		const { root, branch } = await xml('discovery.xml');
		expect(root).toBe('discovery');
		const [endpoint] = branches(branches(branch, 'endpoints')[0] ?? new Map(), 'endpoint');
		expect(words(endpoint ?? new Map(), 'specification')).toBe('http://wiki.open311.org/GeoReport_v2');
		const base = await asker.get(BASE, { maxRedirects: 0 });
		expect([base.status(), readXml(await base.text()).root]).toEqual([200, 'discovery']);
	},
	'V2 services': async () => {
		const listed = v.parse(v.array(SERVICE), await json('services.json'));
		expect(listed.length).toBeGreaterThan(10);
		expect(new Set(listed.map(({ service_code }) => service_code)).size).toBe(listed.length);
		for (const { keywords } of listed)
			expect(keywords).not.toMatch(/(^|,)\s|\s(,|$)|(^|,)(private|inactive|staff)(,|$)/);
		const { root, branch } = await xml('services.xml');
		expect([root, branches(branch, 'service').length]).toEqual(['services', listed.length]);
	},
	'V3 what a service asks': async () => {
		for (const { service_code } of v.parse(v.array(SERVICE), await json('services.json'))) {
			const { root, branch } = await xml(`services/${service_code}.xml`);
			expect([root, words(branch, 'service_code')]).toEqual(['service_definition', service_code]);
			const attributes = branches(branches(branch, 'attributes')[0] ?? new Map(), 'attribute');
			expect(attributes.map((one) => words(one, 'order'))).toEqual(attributes.map((_, nth) => String(nth + 1)));
			for (const one of attributes)
				if (words(one, 'datatype')?.endsWith('list'))
					expect(branches(branches(one, 'values')[0] ?? new Map(), 'value').length).toBeGreaterThan(1);
		}
	},
	'V4 no such service': () => refused((format) => `services/TIDAKADA.${format}`, 404),
	'V10 numbers override everything else': async () => {
		const refs = [...(await publicRefs('closed_agreed')), ...(await publicRefs('in_progress'))];
		const found = await requests(`service_request_id=${refs.join(',')}&status=closed&start_date=1999-01-01T00:00:00Z`);
		expect(idsOf(found)).toEqual(refs);
	},
	'V11 more than 90 days': () =>
		refused((format) => `requests.${format}?start_date=2026-01-01T00:00:00Z&end_date=2026-06-30T00:00:00Z`, 400),
	'V12 statuses': async () => {
		const both = await requests(`status=open,closed&${BEFORE}`);
		expect(new Set(both.map(({ status }) => status))).toEqual(new Set(['open', 'closed']));
		expect(new Set((await requests('status=closed')).map(({ status }) => status))).toEqual(new Set(['closed']));
		expect(idsOf(both)).toEqual(idsOf(await requests(`status=&${BEFORE}`)));
		await refused((format) => `requests.${format}?status=xyz`, 400);
	},
	'V13 every answer is as the strictest reader wants it, in pages that join': async () => {
		const all = await requests(BEFORE);
		expect(all.length).toBeGreaterThan(20);
		const days = all.map(({ requested_datetime }) => requested_datetime);
		expect(days).toEqual(days.toSorted().toReversed());
		const pages = await Promise.all([1, 2, 3].map((page) => requests(`${BEFORE}&page=${page}&page_size=7`)));
		expect(idsOf(pages.flat())).toEqual(idsOf(all).slice(0, 21));
		const { branch } = await xml(`requests.xml?${BEFORE}`);
		expect(branches(branch, 'request').map((one) => words(one, 'service_request_id'))).toEqual(idsOf(all));
		for (const { status, expected_datetime } of all) if (status === 'closed') expect(expected_datetime).toBeNull();
		expect(all.some(({ expected_datetime }) => expected_datetime !== null)).toBe(true);
		await refused((format) => `requests.${format}?page=0`, 400);
		await refused((format) => `requests.${format}?start_date=kemarin`, 400);
	},
	'V16 no element carries an attribute': async () => {
		for (const rest of ['discovery', 'services', 'requests', 'servicerequestupdates'])
			expect((await get(`${rest}.xml`)).text.match(/<\w+ /g), rest).toBeNull();
	}
};

for (const [name, work] of Object.entries(READING)) test(name, work);

test('a list goes on from where it ended, by the address that it gives, and from no other list', async () => {
	const all = idsOf(await requests(BEFORE));
	const walked: string[] = [];
	let next: string | null = `${BASE}requests.json?${BEFORE}&page_size=9&status=open,closed`;
	for (let pages = 0; next !== null && pages < 100; pages += 1) {
		const answer = await asker.get(next);
		walked.push(...idsOf(v.parse(v.array(REQUEST), JSON.parse(await answer.text()))));
		next = /^<([^>]+)>; rel="next"$/.exec(answer.headers()['link'] ?? '')?.[1] ?? null;
		const place = /after=([^&]+)/.exec(next ?? '')?.[1];
		if (pages === 0) await refused((format) => `requests.${format}?after=${place}`, 400);
	}
	expect(walked).toEqual(all);
	await refused((format) => `requests.${format}?after=bukan`, 400);
});

test('what was heard of since is found, and what was not is left out', async () => {
	const [first] = await requests(`page_size=1&${BEFORE}`);
	const since = first?.updated_datetime ?? '';
	const found = await requests(`updated_after=${since}&updated_before=${since}`);
	expect(idsOf(found)).toContain(first?.service_request_id);
	expect(found.every(({ updated_datetime }) => updated_datetime === since)).toBe(true);
	const service = first?.service_code ?? '';
	expect(new Set((await requests(`service_code=${service}`)).map((one) => one.service_code))).toEqual(
		new Set([service])
	);
	expect(await requests('service_code=TIDAKADA')).toEqual([]);
});

test('V14 V15 what few may read is as if it were not there, and nobody is named', async () => {
	const name = 'Zulqaidah Kanariwati';
	const secret = await sendReport(visitor(), aReport({ confidential: true, name, email: 'rahasia@contoh.id' }));
	const open = await sendPublicReport(visitor(), aReport({ name, email: 'terbuka@contoh.id', phone: '081234567890' }));
	const officer = visitor();
	await actAs(officer, 'dinkes@fkp.test');
	await mustPost(officer, `/pengaduan/${open.ref}/${VERB_OF.note}`, { teks: 'Catatan dalam saja' });
	await mustPost(officer, `/pengaduan/${open.ref}/${VERB_OF.answer}`, {
		teks: 'Obat <b>dikirim</b> hari Senin & Selasa.'
	});
	const hidden = await sendPublicReport(visitor(), aReport());
	const moderator = visitor();
	await actAs(moderator, 'moderator@fkp.test');
	await mustPost(moderator, `/pengaduan/${hidden.ref}/${VERB_OF.hide_thread}`, { aturan: 'B1', teks: 'Tidak pantas.' });

	const start = new Date(Date.now() - 600_000).toISOString();
	const window = `servicerequestupdates.xml?start_date=${start}&end_date=${new Date(Date.now() + 60_000).toISOString()}`;
	const unknown = await get('requests/ZZZZ-ZZZZ.xml');
	expect(unknown.status).toBe(404);
	for (const who of [asker, officer, moderator])
		await step('the same for everybody, signed in or not', async () => {
			for (const ref of [secret.ref, hidden.ref]) {
				expect(await get(`requests/${ref}.xml`, who)).toEqual(unknown);
				expect(await get(`tokens/${ref}.xml`, who)).toEqual(await get('tokens/ZZZZ-ZZZZ.xml'));
			}
			const lists = [`requests.xml?service_request_id=${[secret.ref, hidden.ref, open.ref].join(',')}`, 'requests.xml'];
			for (const rest of [...lists, window, 'requests.csv', `requests/${open.ref}.json`]) {
				const { status, text } = await get(rest, who);
				expect(status, rest).toBe(200);
				expect(text, rest).toContain(open.ref);
				for (const word of [secret.ref, hidden.ref, name, 'contoh.id', '0812', 'Catatan dalam'])
					expect(text, `${word} in ${rest}`).not.toContain(word);
			}
		});
	const told = readXml((await get(window)).text);
	const own = branches(told.branch, 'request_update').filter((one) => words(one, 'service_request_id') === open.ref);
	expect(own.map((one) => words(one, 'status'))).toEqual(['INVESTIGATING', 'IN_PROGRESS']);
	expect(own.map((one) => words(one, 'description')).at(-1)).toBe('Obat <b>dikirim</b> hari Senin & Selasa.');
	expect(readXml((await get(window)).text)).toEqual(told);
	const [one] = await requests(`service_request_id=${open.ref}`);
	expect(one).toMatchObject({ status: 'open', status_notes: 'Obat <b>dikirim</b> hari Senin & Selasa.' });
	expect(one?.agency_responsible).toBe('Dinas Kesehatan');
	expect(
		words(branches((await xml(`tokens/${open.ref}.xml`)).branch, 'request')[0] ?? new Map(), 'service_request_id')
	).toBe(open.ref);
});

test('what is no address says so in the format that was asked for', async () => {
	await refused((format) => `semua.${format}`, 404);
	expect(await get('requests.rss')).toMatchObject({ status: 404, type: 'text/plain; charset=utf-8' });
	const csv = (await get('requests.csv?page_size=2')).text.split('\r\n');
	expect(csv[0]).toMatch(/^service_request_id,requested_datetime,updated_datetime,closed_date,/);
});
