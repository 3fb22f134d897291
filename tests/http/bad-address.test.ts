import { actAs, type DemoEmail } from '../support/site/people';
import { browserHeaders } from '../support/site/post';
import { sendPublicReport } from '../support/site/report';
import { OPEN_TOPIC, SIGNED_TOPIC } from '../support/site/topics';
import { expect, test } from './support/test';

/** Every parameter that a page reads from its address. */
const ASKED: Record<string, readonly string[]> = {
	'/': ['cari'],
	'/pengaduan': ['cari', 'status', 'instansi', 'wilayah', 'kategori', 'jenis', 'terlambat', 'setelah', 'sebelum'],
	'/pengaduan.atom': ['cari', 'status', 'wilayah', 'kategori', 'terlambat', 'urut', 'setelah', 'sebelum'],
	'/pengaduan.csv': ['cari', 'status', 'instansi', 'wilayah', 'kategori', 'terlambat', 'urut', 'setelah', 'pemisah'],
	'/pengaduan/:ref.atom': ['arsip'],
	'/konsultasi.csv': ['tahap', 'instansi', 'lingkup', 'setelah', 'pemisah'],
	[`/konsultasi/${SIGNED_TOPIC}/komitmen.csv`]: ['pemisah'],
	'/instansi/dinkes.feed.json': ['setelah', 'sebelum'],
	'/moderasi-log.atom': ['aturan', 'keadaan', 'sebelum', 'sesudah'],
	'/pengaduan/:ref': ['sudah', 'halaman', 'kiriman'],
	'/pengaduan/:ref/laporkan': ['kiriman'],
	'/instansi': ['cari', 'urut'],
	'/instansi/dinkes': ['setelah', 'sebelum'],
	'/kalkulator-tenggat': ['tanggal', 'jam', 'kebijakan'],
	'/api/v1/complaints': ['cari', 'status', 'instansi', 'wilayah', 'urut', 'cursor'],
	'/api/v1/complaints/:ref': ['halaman'],
	'/api/v1/agencies': ['cari'],
	'/api/v1/services': ['cari', 'instansi'],
	'/api/v1/consultations': ['tahap', 'instansi', 'lingkup', 'cursor'],
	'/api/v1/moderation-log': ['aturan', 'keadaan', 'cursor'],
	'/api/v1/statistics': ['periode', 'instansi', 'jenis', 'sp4n'],
	'/api/v1/calendar': ['tahun'],
	[`/api/v1/consultations/${OPEN_TOPIC}/inputs`]: ['jenis', 'jawaban', 'unsur', 'pasal', 'urut', 'cursor'],
	[`/api/v1/consultations/${OPEN_TOPIC}/text`]: ['versi'],
	'/api/v1/surveys': ['cursor'],
	'/api/v1/clock': ['from', 'policy', 'calendar', 'agency'],
	'/open311/v2/requests.xml': [
		'service_request_id',
		'service_code',
		'status',
		'start_date',
		'end_date',
		'updated_after',
		'updated_before',
		'page',
		'page_size'
	],
	'/open311/v2/requests.csv': ['service_request_id', 'service_code'],
	'/open311/v2/servicerequestupdates.json': ['start_date', 'end_date', 'api_key'],
	'/lapor': ['tinjau', 'periksa'],
	'/periksa/catatan': ['jenis', 'sebelum'],
	'/lacak': ['nomor', 'ditutup'],
	'/masuk': ['ke', 'pesan'],
	'/daftar': ['terkirim'],
	'/statistik/lama': ['periode', 'instansi', 'jenis', 'sp4n'],
	'/akun': ['laporan', 'status', 'diikuti', 'pesan'],
	'/akun/ikutan': ['setelah', 'pesan'],
	'/akun/data/hapus': ['selesai'],
	'/privasi': ['dihapus'],
	'/akun/data': ['terkirim'],
	'/ikuti': ['laporan', 'konsultasi', 'semua', 'instansi', 'wilayah', 'kategori', 'cari', 'pesan'],
	'/meja': [
		'peran',
		'di',
		'daftar',
		'cari',
		'status',
		'setelah',
		'sebelum',
		'kasus',
		'tindakan',
		'tampilan',
		'jatuh',
		'lalu',
		'sudah',
		'dari'
	],
	'/meja/moderasi': ['butir', 'setelah', 'sebelum', 'jenis', 'selesai', 'urung', 'batal'],
	'/meja.csv': ['peran', 'di', 'daftar', 'cari'],
	'/meja.ics': ['peran', 'di', 'daftar', 'cari'],
	'/demo/surat': ['kepada', 'setelah', 'sebelum'],
	'/survei': ['setelah'],
	'/konsultasi': ['tahap', 'instansi', 'lingkup', 'setelah', 'sebelum'],
	'/konsultasi.atom': ['tahap', 'instansi', 'lingkup', 'setelah'],
	[`/konsultasi/${OPEN_TOPIC}/masukan.feed.json`]: ['jenis', 'pasal', 'urut', 'setelah', 'sebelum'],
	[`/konsultasi/${OPEN_TOPIC}/teks`]: ['versi', 'perubahan'],
	[`/konsultasi/${OPEN_TOPIC}/teks/versi`]: ['dari', 'ke'],
	[`/konsultasi/${OPEN_TOPIC}/masukan`]: ['jenis', 'pasal', 'jawaban', 'unsur', 'setelah', 'sebelum'],
	[`/konsultasi/${OPEN_TOPIC}/masukan.csv`]: ['jenis', 'pasal', 'jawaban', 'unsur'],
	[`/konsultasi/${OPEN_TOPIC}/masukan/1`]: ['setelah', 'sudah'],
	[`/konsultasi/${OPEN_TOPIC}/masukan/matriks`]: ['setelah', 'cetak'],
	[`/konsultasi/${OPEN_TOPIC}/masukan/tulis`]: ['pasal', 'pertanyaan', 'awal'],
	[`/konsultasi/${OPEN_TOPIC}/tindakan/laporkan`]: ['kiriman'],
	[`/konsultasi/${SIGNED_TOPIC}/berita-acara`]: ['sudah'],
	[`/konsultasi/${SIGNED_TOPIC}/komitmen/1`]: ['sudah'],
	'/instansi/dinkes/konsultasi': ['tahun'],
	'/instansi/dinkes/konsultasi.csv': ['tahun'],
	'/layanan': ['cari', 'instansi', 'mulai'],
	'/layanan/sippn.csv': ['instansi'],
	'/api/3/action/package_show': ['id']
};

/** The same of pages that only the host of a consultation opens. */
const ASKED_OF_HOST: Record<string, readonly string[]> = {
	'/meja/survei': ['konsultasi'],
	'/meja/surat-masuk': ['sudah'],
	'/meja/konsultasi/baru': ['dari'],
	[`/meja/konsultasi/${OPEN_TOPIC}`]: ['sudah'],
	[`/meja/konsultasi/${OPEN_TOPIC}/masukan`]: [
		'daftar',
		'nomor',
		'serupa',
		'pasal',
		'cari',
		'lembar',
		'tersimpan',
		'luput'
	],
	[`/meja/konsultasi/${OPEN_TOPIC}/berita-acara/butir/baru`]: ['dari'],
	[`/meja/konsultasi/${SIGNED_TOPIC}/publikasi`]: ['sudah']
};

/** And of those that administrators open. */
const ASKED_OF_ADMIN: Record<string, readonly string[]> = {
	'/admin/data-pribadi': ['jenis', 'sejak'],
	'/admin/orang': ['cari', 'mulai'],
	'/admin/kategori': ['cari'],
	'/meja/layanan': ['cari', 'instansi', 'tampil'],
	'/meja/layanan/layanan.csv': ['instansi'],
	'/admin/instansi/pupr': ['dari']
};

const SCRIPT = '<script>document.title="diretas"</script>';
const HOSTILE = [
	SCRIPT,
	`'; drop table thread; --`,
	'a'.repeat(5_000),
	'\u0000',
	'%',
	'🏝️',
	'\u202Eabc',
	'-1',
	'99999999999999999999',
	'NaN',
	'2026-02-30',
	'mhz2k3v9-00000000-0000-4000-8000-000000000000',
	'zzzzzzzzz-00000000-0000-4000-8000-000000000000',
	'00000000-0000-4000-8000-000000000000',
	'../../etc/passwd',
	'//evil.test/x',
	'https://evil.test',
	'*:* & | ! <-> "'
];

/** Three for a parameter that stands alone, the next three for the next: what one refuses hides no other's fault. */
const aloneFor = (nth: number) => [0, 1, 2].map((more) => HOSTILE[(3 * nth + more) % HOSTILE.length]!);

const READERS = [
	...Object.entries(ASKED).map(([path, names]) => [path, names, 'moderator@fkp.test'] as const),
	...Object.entries(ASKED_OF_HOST).map(([path, names]) => [path, names, 'fasilitator@fkp.test'] as const),
	...Object.entries(ASKED_OF_ADMIN).map(([path, names]) => [path, names, 'admin@fkp.test'] as const)
] satisfies (readonly [string, readonly string[], DemoEmail])[];

for (const [path, names, reader] of READERS)
	test(`${path} bears any address`, async ({ request }) => {
		const { ref } = path.includes(':ref') ? await sendPublicReport(request) : { ref: '' };
		await actAs(request, reader);
		const together = HOSTILE.map((_, first) =>
			names.map((name, nth) => [name, HOSTILE[(first + nth) % HOSTILE.length]!])
		);
		const alone = names.length === 1 ? [] : names.flatMap((name, nth) => aloneFor(nth).map((value) => [[name, value]]));
		for (const query of [...together, ...alone]) {
			const asked = new URLSearchParams(query);
			const answer = await request.get(`${path.replace(':ref', ref)}?${asked}`, {
				headers: browserHeaders(),
				maxRedirects: 0
			});
			expect(answer.status(), `${path}?${asked}`.slice(0, 200)).toBeLessThan(500);
			expect(await answer.text()).not.toContain(SCRIPT);
			expect(answer.headers()['location'] ?? '/', 'never leads away').toMatch(/^\/(?!\/)/);
		}
	});

test('addresses that are no page are not found, whatever is in them', async ({ request }) => {
	const odd = ['%00', '%ff', '%E0%A4%A', '..%2f..%2fetc%2fpasswd', '%F0%9F%8F%9D', "'%20or%201=1--", 'a'.repeat(4_000)];
	for (const folder of [
		'',
		'pengaduan/',
		'instansi/',
		'berkas/',
		'lapor/berkas/',
		'konfirmasi/',
		'demo/surat/',
		'survei/',
		'data/',
		'data/edisi/',
		'data/edisi/2026-11/',
		'hadir/',
		'konsultasi/',
		`konsultasi/${OPEN_TOPIC}/masukan/`,
		`konsultasi/${SIGNED_TOPIC}/komitmen/`,
		`konsultasi/${OPEN_TOPIC}/tindakan/`,
		'open311/v2/services/',
		'open311/v2/requests/',
		'open311/v2/tokens/',
		'en/pengaduan/'
	])
		for (const name of odd) {
			const path = `/${folder}${name}`;
			const answer = await request.get(path, { headers: browserHeaders(), maxRedirects: 0 });
			// A link of a mail that leads nowhere is explained on its own page.
			const expected = folder === 'konfirmasi/' ? [200, 400, 404, 414] : [400, 404, 414];
			expect(expected, path.slice(0, 80)).toContain(answer.status());
		}
});

test('forms from another site are refused', async ({ request }) => {
	for (const origin of ['https://evil.test', 'null', '']) {
		const answer = await request.post('/masuk', {
			headers: { accept: 'text/html', origin },
			form: { email: 'a', password: 'b' }
		});
		expect(answer.status(), origin).toBe(403);
	}
});

test('A link of a letter that was cut short is told from one by which nothing is followed any more', async ({
	request
}) => {
	for (const path of ['/ikutan/gABC', '/berhenti/fABC']) {
		const answer = await request.get(path, { headers: browserHeaders() });
		expect(answer.status()).toBe(200);
		const said = await answer.text();
		expect(said).toContain('Tautan ini terpotong atau tidak berlaku lagi.');
		expect(said).not.toMatch(/Belum ada yang diikuti|Tidak ada lagi yang diikuti/);
	}
});
