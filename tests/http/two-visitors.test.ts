import type { Asker } from '../support/site/asker';
import { actAs } from '../support/site/people';
import { OPEN_TOPIC, SIGNED_TOPIC } from '../support/site/topics';
import { until } from '../support/until';
import { expect, test } from './support/test';

/** What a browser may carry that says nothing of its person to a page that is only read. */
const CARRIED = {
	cookie: 'perangkat=a-mark-that-nobody-knows; lacak=a-code-that-opens-nothing; sesi=0123456789',
	'accept-language': 'en-GB',
	'user-agent': 'Another browser'
};

const PATHS = [
	...[
		'/',
		'/en',
		'/pengaduan',
		'/pengaduan?cari=jalan',
		'/instansi',
		'/instansi/dinkes',
		'/statistik',
		'/statistik/lama',
		'/konsultasi'
	],
	...['', '/teks', '/masukan', '/masukan/1', '/masukan/matriks'].map((part) => `/konsultasi/${OPEN_TOPIC}${part}`),
	...['', '/berita-acara', '/komitmen', '/komitmen/1'].map((part) => `/konsultasi/${SIGNED_TOPIC}${part}`)
];

test('two visitors read the same page, byte for byte', async ({ request: one, comeIn }) => {
	const other = comeIn();
	for (const path of [...PATHS, await findThread(one)]) {
		const read = async (visitor: Asker, headers = {}) => {
			const answer = await visitor.get(path, { headers });
			expect(answer.status(), path).toBe(200);
			return answer.text();
		};
		// Read by one before and after the other: what happens meanwhile changes it for both alike.
		await until(`${path} is the same for two visitors`, async () => {
			const before = await read(one);
			const theirs = await read(other, CARRIED);
			return theirs === before || theirs === (await read(one));
		});
	}
});

test('no page that is only read draws the key of a form, whoever reads it', async ({ comeIn }) => {
	for (const email of ['warga@fkp.test', 'dinkes@fkp.test', 'moderator@fkp.test', 'fasilitator@fkp.test'] as const) {
		const reader = comeIn();
		await actAs(reader, email);
		for (const path of [...PATHS, await findThread(reader)])
			expect(await (await reader.get(path)).text(), `${path} for ${email}`).not.toContain('name="kunci"');
	}
});

async function findThread(visitor: Asker): Promise<string> {
	const list = await (await visitor.get('/pengaduan?status=diproses')).text();
	return /\/pengaduan\/[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(list)?.[0] ?? '/pengaduan/0000-0000';
}
