import { createHash } from 'node:crypto';
import { parquetReadObjects } from 'hyparquet';
import { SET_NAMES } from '../../src/lib/domain/open-data/data-sets';
import { parseCsv } from '../support/open-data/csv';
import { faultsIn, type Described } from '../support/open-data/validate';
import { database } from '../support/site/database';
import { expect, test } from './support/test';

test('a harvester of CKAN makes its two calls, and finds each file', async ({ request }) => {
	const list = await request.get('/api/3/action/package_list');
	const { success, result } = JSON.parse(await list.text()) as { success: boolean; result: string[] };
	expect([success, result]).toEqual([true, SET_NAMES]);
	expect(list.headers()['access-control-allow-origin']).toBe('*');
	for (const name of ['laporan', 'wilayah']) {
		const shown = await request.get(`/api/3/action/package_show?id=${name}`);
		type Shown = {
			name: string;
			license_id: string;
			metadata_modified: string;
			resources: { url: string; format: string }[];
		};
		const found = (JSON.parse(await shown.text()) as { result: Shown }).result;
		expect(found).toMatchObject({ name, license_id: 'CC-BY-4.0' });
		expect(Date.parse(found.metadata_modified)).toBeGreaterThan(0);
		for (const { url } of found.resources) expect((await request.get(new URL(url).pathname)).status(), url).toBe(200);
	}
	expect((await request.get('/api/3/action/package_show?id=tidak-ada')).status()).toBe(404);
	expect((await request.get('/api/3/action/package_show')).status()).toBe(404);
});

test('the catalogue names every set with what DCAT asks for, and leads to files that are there', async ({
	request
}) => {
	const answer = await request.get('/data/katalog.jsonld');
	expect(answer.headers()['content-type']).toContain('application/ld+json');
	type Distribution = Record<string, { '@id': string } | undefined>;
	type Dataset = {
		'@type': string;
		'dct:title': object;
		'dct:description': object;
		'dcat:distribution': Distribution[];
	};
	const catalogue = JSON.parse(await answer.text()) as { '@type': string; 'dcat:dataset': Dataset[] };
	expect(catalogue['@type']).toBe('dcat:Catalog');
	const live = catalogue['dcat:dataset'].slice(0, SET_NAMES.length);
	expect(live).toHaveLength(SET_NAMES.length);
	for (const set of live) {
		expect(set).toMatchObject({ '@type': 'dcat:Dataset' });
		expect([set['dct:title'], set['dct:description']].every(Boolean)).toBe(true);
		for (const one of set['dcat:distribution']) {
			expect(one['dcat:accessURL']?.['@id']).toMatch(/^http/);
			expect(one['dct:license']?.['@id']).toContain('creativecommons.org');
		}
	}
});

test('every file of the demo is what the Data Package says of it, in each format', async ({ request }) => {
	const described = JSON.parse(await (await request.get('/data/datapackage.json')).text()) as Described;
	const files = new Map<string, string>();
	for (const { path } of described.resources) files.set(path, await (await request.get(`/data/${path}`)).text());
	expect(faultsIn(described, files)).toEqual([]);
	expect(parseCsv(files.get('laporan.csv') ?? '').length).toBeGreaterThan(20);
	const csv = await request.get('/data/laporan.csv');
	expect(csv.headers()['link']).toContain('laporan.csv-metadata.json>; rel="describedby"');
	// Whole, it has a mark; and nothing that anybody may read here was ever sent without being asked for again.
	expect(['no-store', 'public, no-cache']).toContain(csv.headers()['cache-control']);
	const { etag } = csv.headers();
	if (etag) expect((await request.get('/data/laporan.csv', { headers: { 'if-none-match': etag } })).status()).toBe(304);
	for (const name of ['laporan', 'komitmen'] as const) {
		const rows = parseCsv(files.get(`${name}.csv`) ?? '');
		const lines = (await (await request.get(`/data/${name}.jsonl`)).text()).trimEnd().split('\n');
		expect(lines.map((line) => Object.keys(JSON.parse(line) as object))).toEqual(rows.map((row) => Object.keys(row)));
		const bytes = await (await request.get(`/data/${name}.parquet`)).body();
		const file = new Uint8Array(bytes).buffer as ArrayBuffer;
		expect(await parquetReadObjects({ file })).toHaveLength(rows.length);
	}
	const sheet = await (await request.get('/data/laporan.lembar.csv')).text();
	expect(sheet.startsWith('\uFEFF')).toBe(true);
	expect(sheet.split('\r\n')[0]).toContain('nomor;alamat;diterima;diterima_jam;');
});

test('a file of an edition is the same bytes for ever, packed or not, and known again', async ({ request }) => {
	const edition = { month: '2019-02-01', revision: 1 };
	const parts = [Buffer.from('nomor,judul\r\n1,"a'), Buffer.from('"\r\n')];
	const whole = Buffer.concat(parts);
	const sha256 = createHash('sha256').update(whole).digest('hex');
	const db = database();
	await db
		.insertInto('data_edition')
		.values({ ...edition, made_at: new Date() })
		.execute();
	await db
		.insertInto('data_edition_file')
		.values({ ...edition, name: 'contoh.csv', media_type: 'text/csv', rows: 1, size: whole.length, sha256 })
		.execute();
	for (const [position, bytes] of parts.entries())
		await db
			.insertInto('data_edition_part')
			.values({ ...edition, name: 'contoh.csv', position, bytes })
			.execute();
	const address = '/data/edisi/2019-02/contoh.csv';
	for (const encoding of ['identity', 'gzip']) {
		const answer = await request.get(address, { headers: { 'accept-encoding': encoding } });
		expect((await answer.body()).equals(whole)).toBe(true);
		expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
		const known = await request.get(address, { headers: { 'if-none-match': answer.headers()['etag'] ?? '' } });
		expect(known.status()).toBe(304);
	}
	const plain = await request.get(address, { headers: { 'accept-encoding': 'identity' } });
	const { etag = '', 'last-modified': modified = '' } = plain.headers();
	expect((await request.get(address, { headers: { 'if-modified-since': modified } })).status()).toBe(304);
	for (const [range, from, until] of [
		['bytes=0-3', 0, 4],
		['bytes=16-18', 16, 19],
		['bytes=-4', whole.length - 4, whole.length],
		[`bytes=5-${whole.length + 9}`, 5, whole.length]
	] as const) {
		const part = await request.get(address, { headers: { range, 'if-range': etag, 'accept-encoding': 'gzip' } });
		expect([part.status(), part.headers()['content-range']], range).toEqual([
			206,
			`bytes ${from}-${until - 1}/${whole.length}`
		]);
		expect((await part.body()).equals(whole.subarray(from, until)), range).toBe(true);
	}
	const all = { range: 'bytes=0-3', 'if-range': '"another"', 'accept-encoding': 'identity' };
	expect((await (await request.get(address, { headers: all })).body()).equals(whole)).toBe(true);
	expect((await request.get(address, { headers: { range: `bytes=${whole.length}-` } })).status()).toBe(416);
	expect(await (await request.get('/data')).text()).toContain('/data/edisi/2019-02/contoh.csv');
	for (const wrong of ['2019-02/lain.csv', '2019-02-2/contoh.csv', '2019-13/contoh.csv', '2019-02/..%2fcontoh.csv'])
		expect((await request.get(`/data/edisi/${wrong}`)).status(), wrong).toBe(404);
});
