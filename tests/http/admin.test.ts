import { actAs } from '../support/site/people';
import { post } from '../support/site/post';
import { expect, test } from './support/test';

const PAGES = [
	'/admin',
	'/admin/kalender',
	'/admin/kalender/hari',
	'/admin/kalender/impor',
	'/admin/kalender/terbitkan',
	'/admin/kalender/dampak.csv',
	'/admin/kebijakan',
	'/admin/kebijakan/first-response'
];
const FORMS = [
	'/admin/kalender?/withdraw',
	'/admin/kalender?/undo',
	...PAGES.slice(2, 5),
	'/admin/kebijakan/first-response?/terbit',
	'/admin/kebijakan/first-response?/tarik'
];

test('asks visitors to sign in, and exists for nobody but administrators', async ({ request }) => {
	for (const path of PAGES) {
		const answer = await request.get(path, { maxRedirects: 0 });
		expect([path, answer.status()]).toEqual([path, 303]);
		expect(decodeURIComponent(answer.headers()['location'] ?? '')).toContain(`ke=${path}`);
	}
	for (const email of ['warga@fkp.test', 'moderator@fkp.test', 'pengawas@fkp.test'] as const) {
		await actAs(request, email);
		for (const path of PAGES) expect([email, path, (await request.get(path)).status()]).toEqual([email, path, 404]);
		for (const path of FORMS)
			expect([email, path, (await post(request, path, {})).status()]).toEqual([email, path, 404]);
	}
});

const FIELDS = [
	'id',
	'keadaan',
	'alasan',
	'tanggal',
	'jenis',
	'nama',
	'dasar',
	'status',
	'wilayah',
	'teks',
	'lama',
	'satuan',
	'mulai',
	'versi',
	'sebab'
];
const HOSTILE = [
	'panjang '.repeat(6_250),
	'<script>alert(1)</script>',
	`'; drop table holiday; --`,
	'🏝️ \u202eكلام',
	'a\u0000b',
	'-1'
];

test('refuses with words whatever is sent that is not whole', async ({ request }) => {
	await actAs(request, 'admin@fkp.test');
	for (const path of FORMS) {
		const sent = [{}, ...FIELDS.flatMap((field) => HOSTILE.map((value) => ({ [field]: value })))];
		for (const fields of sent) {
			const answer = await post(request, path, fields);
			const what = [path, Object.keys(fields), answer.status()];
			expect([404, 409, 422], what.join(' ')).toContain(answer.status());
			if (answer.status() !== 404) expect(await answer.text(), what.join(' ')).toContain('role="alert"');
		}
	}
	const files = new FormData();
	for (const field of FIELDS) files.append(field, new File(['isi'], 'catatan.txt', { type: 'text/plain' }));
	for (const path of FORMS) expect([404, 409, 422], path).toContain((await post(request, path, files)).status());
});
