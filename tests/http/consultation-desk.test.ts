import { givenBackTextFor } from '../../src/lib/text/given-back-catalogue';
import { actAs } from '../support/site/people';
import { post } from '../support/site/post';
import { OPEN_TOPIC } from '../support/site/topics';
import { expect, test } from './support/test';

const FACILITATOR = 'fasilitator@fkp.test';

test('the forms of the desk bear whatever is sent to them', async ({ request }) => {
	await actAs(request, FACILITATOR);
	const book = 'panjang '.repeat(3_000);
	const root = `/meja/konsultasi/${OPEN_TOPIC}`;
	const nobody = `${root}/pertemuan/00000000-0000-4000-8000-000000000000`;
	const person = { nama: 'Ona', unsur: 'academic', jenis_kelamin: '', disabilitas: '', telepon: '' };
	const sweep: [path: string, fields: Record<string, string>, status: number][] = [
		['/meja/konsultasi/baru', {}, 422],
		['/meja/konsultasi/baru', { judul: book, dari: "salin:'; --", instansi: 'x', lingkup: 'x', metode: 'x' }, 422],
		[root, {}, 422],
		[root, { tindakan: 'seal_minutes' }, 422],
		[root, { tindakan: 'cancel' }, 422],
		[root, { tindakan: 'cancel', alasan: book }, 422],
		[root, { tindakan: 'publish' }, 409],
		[`${root}/data`, {}, 422],
		[`${root}/data`, { metode: 'x', latar: book, sampai_tanggal: '2026-02-30', sampai_jam: '99' }, 422],
		[`${root}/bahan`, {}, 422],
		[`${root}/bahan`, { nama: book, jenis: 'x', seri: 'x', tersimpan: "'; --" }, 422],
		[`${root}/undangan?/tambah`, {}, 422],
		[`${root}/undangan?/tambah`, { nama: book, organisasi: book, unsur: 'x', surel: 'x' }, 422],
		[`${root}/undangan?/daftar`, {}, 422],
		[`${root}/undangan?/daftar`, { daftar: '"' }, 422],
		[`${root}/undangan?/periksa`, { daftar: '"' }, 422],
		[`${root}/undangan?/periksa`, { daftar: 'Ona;;LSM;', unsur_semua: 'x' }, 422],
		[`${root}/undangan?/periksa`, { daftar: 'Ona;;LSM;' }, 200],
		[`${root}/tarik/bahan/entah`, { alasan: book }, 404],
		[`${root}/tarik/entah/entah`, {}, 404],
		[`${root}/undangan?/cabut`, { id: 'x' }, 409],
		[`${root}/undangan?/cabut`, { id: '00000000-0000-4000-8000-000000000000' }, 409],
		[`${root}/pertemuan`, {}, 422],
		[`${root}/pertemuan`, { judul: book, tanggal: 'x', mulai: 'x', selesai: 'x', tautan: 'javascript:0' }, 422],
		[`${nobody}?/catat`, { teks: 'Catatan.' }, 404],
		[`${nobody}?/hadir`, person, 404],
		[`${nobody}?/daftar`, { daftar: book }, 404],
		[`${nobody}?/periksa`, { daftar: 'Ona;;LSM;' }, 404],
		[`${nobody}?/coret`, { baris: book }, 404],
		[`${nobody}?/coret`, { baris: '00000000-0000-4000-8000-000000000000' }, 404],
		['/meja/konsultasi/tidak-ada/bahan', {}, 404],
		['/hadir/tidak-ada', person, 404]
	];
	for (const [path, fields, status] of sweep)
		expect((await post(request, path, fields)).status(), `${path} ${Object.keys(fields).join()}`).toBe(status);
});

test('what a host wrote comes back when the session has ended meanwhile', async ({ request, comeIn }) => {
	await actAs(request, FACILITATOR);
	const path = `/meja/konsultasi/${OPEN_TOPIC}/data`;
	const drawn = await (await request.get(path)).text();
	const untuk = /name="untuk" value="([^"]+)"/.exec(drawn)?.[1] ?? '';
	const written = { untuk, latar: 'Ditulis setengah jam lamanya.', kontak: 'Sekretariat lantai dua', metode: 'hybrid' };
	const answer = await post(comeIn(), path, written);
	expect(answer.status()).toBe(401);
	const html = await answer.text();
	for (const words of [written.latar, written.kontak, givenBackTextFor('id').signInAndSend])
		expect(html).toContain(words);
});
