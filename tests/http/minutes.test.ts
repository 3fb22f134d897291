import { actAs } from '../support/site/people';
import { post } from '../support/site/post';
import { OPEN_TOPIC, SIGNED_TOPIC } from '../support/site/topics';
import { expect, test } from './support/test';

const HOST = 'kepala.dinkes@fkp.test';
/** Minutes of this one are still being written. */
const DESK = `/meja/konsultasi/${OPEN_TOPIC}/berita-acara`;
/** And of this one they are signed and published. */
const SIGNED = `/konsultasi/${SIGNED_TOPIC}/berita-acara`;

test('the forms of minutes bear whatever is sent to them', async ({ request }) => {
	await actAs(request, HOST);
	const book = 'panjang '.repeat(3_000);
	const sweep: [path: string, fields: Record<string, string>, status: number][] = [
		[`${DESK}?/data`, {}, 422],
		[`${DESK}?/data`, { hari: '2026-02-30', tempat: book, ringkasan: book }, 422],
		[`${DESK}?/letak`, {}, 409],
		[`${DESK}?/letak`, { butir: "'; --", ke: 'entah' }, 409],
		[`${DESK}?/lepas`, { pihak: 'entah' }, 409],
		[`${DESK}?/tetapkan`, {}, 409],
		[`${DESK}?/buka`, {}, 409],
		[`${DESK}?/tutup`, {}, 409],
		[`${DESK}?/tolak`, { pihak: 'entah' }, 422],
		[`${DESK}?/tolak`, { pihak: 'entah', alasan: 'Tidak menjawab.' }, 404],
		[`${DESK}?/ganti`, { pihak: 'entah', alasan: book }, 422],
		[`${DESK}?/pindaian`, { pihak: 'entah' }, 422],
		[`${DESK}?/adendum`, {}, 422],
		[`${DESK}?/adendum`, { teks: 'Belum ada yang ditandatangani.' }, 409],
		[`${DESK}/butir/baru`, {}, 422],
		[`${DESK}/butir/baru`, { masalah: book, usulan: book, jangka: 'entah', instansi: 'x', masukan: '0' }, 422],
		[`${DESK}/butir/00000000-0000-4000-8000-000000000000`, aWrittenItem, 404],
		[`${DESK}/butir/entah`, aWrittenItem, 404],
		[`${DESK}/pihak`, {}, 422],
		[`${DESK}/pihak`, { sisi: 'entah', nama: book, jabatan: book, kelamin: 'entah', surel: 'bukan' }, 422],
		[`${SIGNED.replace('/konsultasi', '/meja/konsultasi').replace('berita-acara', 'publikasi')}`, {}, 422],
		[`${DESK.replace('berita-acara', 'publikasi')}`, aPublication, 409],
		[`${SIGNED}/tanda-tangan`, {}, 422],
		[`${SIGNED}/tanda-tangan`, { dibaca: 'on', sidik: 'entah' }, 409],
		[`${SIGNED}/tanda-tangan/tolak`, {}, 422],
		[`${SIGNED}/tanda-tangan/tolak`, { alasan: 'Tidak setuju.' }, 409]
	];
	for (const [path, fields, status] of sweep)
		expect((await post(request, path, fields)).status(), `${path} ${JSON.stringify(fields).slice(0, 80)}`).toBe(status);
});

const aWrittenItem = { masalah: 'Antrean pagi', usulan: 'Loket tambahan', jangka: 'short', masukan: '' };
const aPublication = { media: 'website', nama: 'Situs dinas', tautan: '', terbit: '2026-01-01' };

test('minutes are read by everybody once published, and their forms by nobody else', async ({ request }) => {
	expect((await request.get(SIGNED)).status()).toBe(200);
	expect((await request.get(`${SIGNED}.pdf`)).headers()['content-type']).toBe('application/pdf');
	expect((await request.get(`${SIGNED}.json`)).status()).toBe(200);
	for (const email of ['warga@fkp.test', 'pupr@fkp.test', 'dinkes@fkp.test'] as const) {
		await actAs(request, email);
		expect((await request.get(`${SIGNED}/tanda-tangan`)).status(), email).toBe(404);
		expect((await request.get(`${DESK}/pihak`)).status(), email).toBe(404);
		expect((await request.get(`${DESK}/butir/baru`)).status(), email).toBe(404);
	}
});
