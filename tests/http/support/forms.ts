import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ACT_FIELDS, needsOf, type ActField } from '../../../src/lib/forms/act-form';
import { ELEMENT_FIELD, TRAIT_FIELD } from '../../../src/lib/forms/survey/answer';
import { pageOf, PERSONAL_ACTS, VERB_OF, type PersonalAct } from '../../../src/lib/forms/verbs';

/** Who sends the form: `account` is somebody made for the test, because the form changes them. */
export type Sender = 'guest' | 'account' | 'moderator' | 'officer' | 'facilitator';

export type SiteForm = {
	/** Folder below `src/routes`. */
	route: string;
	/** With `:ref` in place of a report that is there, `:post` of a reply to it, and `:number` of the decision that hid one. */
	path: string;
	by: Sender;
	/** What a person would fill in; a form without fields has none. */
	fields: Record<string, string>;
	/** Fields in which anything can be typed. */
	words: readonly string[];
	/** Those of them that come back after a mistake: never a password or a code. */
	kept: readonly string[];
	/** Fields that take one of a few values. */
	choices: readonly string[];
	/** The field that takes files. */
	files?: string;
	/** It was pressed once before: what asks nothing is done by the first press. */
	done?: true;
	/** The answer to nothing at all; 422 unless said otherwise. */
	empty?: number;
	/** The answer to words that are far too long; 422 unless said otherwise. */
	long?: number;
};

const plain = { by: 'guest', fields: {}, words: [], kept: [], choices: [] } as const;
const PASSWORD = 'rempah pala dan cengkih';

const REPORT_FORMS: SiteForm[] = [
	...(['', 'unggah', 'hapus'] as const).map((button): SiteForm => ({
		...plain,
		route: '(report)/lapor',
		path: '/lapor',
		fields: {
			text: 'Dua papan di tengah jembatan patah sejak hujan besar pekan lalu.',
			occurredOn: '2026-01-05',
			...(button && { [button]: '1' })
		},
		words: ['text'],
		kept: ['text'],
		choices: button ? [] : ['occurredOn'],
		files: 'files',
		...(button && { long: 200 })
	})),
	{
		...plain,
		route: '(report)/lapor/lokasi',
		path: '/lapor/lokasi?/lanjut',
		fields: { district: '82.71', place: 'Depan SD Inpres 1' },
		words: ['place'],
		kept: ['place'],
		choices: ['district']
	},
	...(['', 'cari'] as const).map((button): SiteForm => ({
		...plain,
		route: '(report)/lapor/perihal',
		path: '/lapor/perihal',
		fields: {
			title: 'Jembatan kayu di desa kami patah',
			category: 'jembatan',
			classification: 'complaint',
			categorySearch: '',
			...(button && { [button]: '1' })
		},
		words: ['title', 'categorySearch'],
		kept: ['title'],
		choices: button ? [] : ['category', 'classification', 'agency'],
		...(button && { long: 200 })
	})),
	{
		...plain,
		route: '(report)/lapor/diri',
		path: '/lapor/diri',
		fields: { name: 'Ona', email: 'ona@warga.test', phone: '0812-3456-7890' },
		words: ['name', 'email', 'phone'],
		kept: ['name', 'email', 'phone'],
		choices: [],
		// Everything on this step may stay empty.
		empty: 303
	},
	{ ...plain, route: '(report)/lapor/tinjau', path: '/lapor/tinjau', empty: 303 },
	{ ...plain, route: '(report)/lapor/terkirim', path: '/lapor/terkirim?/selesai', empty: 303 },
	{ ...plain, route: '(report)/lapor/terkirim', path: '/lapor/terkirim?/lagi', empty: 303 },
	{ ...plain, route: '(report)/lapor/simpan', path: '/lapor/simpan', choices: ['step'] },
	{ ...plain, route: '(report)/lapor/hapus', path: '/lapor/hapus', empty: 303 },
	{
		...plain,
		route: '(report)/lacak',
		path: '/lacak',
		fields: { nomor: '7Q4M-2K9X', kode: '7Q4M-2K9X-0A1B-2C3D-4E5F' },
		words: ['nomor', 'kode'],
		kept: ['nomor']
	},
	{ ...plain, route: '(report)/lapor/tanda-terima', path: '/lapor/tanda-terima', empty: 303 },
	{ ...plain, route: '(report)/lacak/tutup', path: '/lacak/tutup', empty: 303 }
];

const ACCOUNT_FORMS: SiteForm[] = [
	{
		...plain,
		route: '(account)/masuk',
		path: '/masuk',
		fields: { email: 'tidak-ada@warga.test', password: PASSWORD },
		words: ['email', 'password'],
		kept: ['email']
	},
	{
		...plain,
		route: '(account)/daftar',
		path: '/daftar',
		fields: { name: 'Ona', email: 'baru@warga.test', password: PASSWORD },
		words: ['name', 'email', 'password'],
		kept: ['name', 'email']
	},
	{
		...plain,
		route: '(account)/lupa-sandi',
		path: '/lupa-sandi',
		fields: { email: 'tidak-ada@warga.test' },
		words: ['email'],
		kept: ['email']
	},
	{
		...plain,
		route: '(account)/atur-ulang-sandi/[token]',
		path: '/atur-ulang-sandi/tidak-berlaku',
		fields: { password: PASSWORD },
		words: ['password']
	},
	{
		...plain,
		route: '(account)/undangan/[token]',
		path: '/undangan/tidak-berlaku',
		fields: { name: 'Ona', password: PASSWORD },
		words: ['name', 'password'],
		kept: []
	},
	{ ...plain, route: '(account)/konfirmasi/[token]', path: '/konfirmasi/tidak-berlaku', empty: 409 },
	{ ...plain, route: '(account)/akun', path: '/akun?/konfirmasi', by: 'account', empty: 409 },
	{
		...plain,
		route: '(account)/akun/profil',
		path: '/akun/profil',
		by: 'account',
		fields: { name: 'Ona Bacan', lang: 'id' },
		words: ['name'],
		kept: ['name'],
		choices: ['lang']
	},
	{
		...plain,
		route: '(account)/akun/keamanan',
		path: '/akun/keamanan?/sandi',
		by: 'account',
		fields: { current: PASSWORD, password: 'cengkih dan pala rempah' },
		words: ['current', 'password']
	},
	{
		...plain,
		route: '(account)/akun/keamanan',
		path: '/akun/keamanan?/akhiri',
		by: 'account',
		fields: { key: 'a'.repeat(64) },
		words: ['key'],
		empty: 409,
		long: 409
	},
	{ ...plain, route: '(account)/akun/keamanan', path: '/akun/keamanan?/akhiri-lain', by: 'account', empty: 303 },
	{
		...plain,
		route: '(account)/akun/keamanan/dua-langkah',
		path: '/akun/keamanan/dua-langkah?/lepas',
		by: 'account',
		empty: 303
	},
	{
		...plain,
		route: '(account)/akun/keamanan/dua-langkah',
		path: '/akun/keamanan/dua-langkah?/kode',
		by: 'account',
		empty: 409
	},
	{
		...plain,
		route: '(account)/akun/keamanan/dua-langkah',
		path: '/akun/keamanan/dua-langkah?/mulai',
		by: 'account',
		empty: 303
	},
	{
		...plain,
		route: '(account)/akun/keamanan/dua-langkah',
		path: '/akun/keamanan/dua-langkah?/pasang',
		by: 'account',
		fields: { code: '123456' },
		words: ['code']
	},
	{
		...plain,
		route: '(account)/masuk/langkah',
		path: '/masuk/langkah',
		fields: { code: '123456' },
		// Without the first step there is no page to answer on.
		empty: 303,
		long: 303,
		words: ['code']
	},
	{
		...plain,
		route: '(account)/akun/keamanan/email',
		path: '/akun/keamanan/email',
		by: 'account',
		fields: { email: 'alamat-baru@warga.test' },
		words: ['email'],
		kept: ['email']
	},
	{ ...plain, route: '(account)/ganti-email/[token]', path: '/ganti-email/tidak-berlaku', empty: 409 },
	{
		...plain,
		route: '(account)/akun/keamanan/kunci-sandi',
		path: '/akun/keamanan/kunci-sandi?/tambah',
		by: 'account',
		fields: { name: 'Telepon kantor', kunci_id: 'a', kunci_klien: 'b', kunci_data: 'c', kunci_bukti: 'd' },
		words: ['name', 'kunci_id', 'kunci_klien', 'kunci_data', 'kunci_bukti'],
		kept: ['name']
	},
	{
		...plain,
		route: '(account)/akun/keamanan/kunci-sandi',
		path: '/akun/keamanan/kunci-sandi?/lepas',
		by: 'account',
		empty: 409
	},
	{
		...plain,
		route: '(account)/masuk/kunci-sandi',
		path: '/masuk/kunci-sandi',
		fields: { kunci_id: 'a', kunci_klien: 'b', kunci_data: 'c', kunci_bukti: 'd' },
		words: ['kunci_id', 'kunci_klien', 'kunci_data', 'kunci_bukti']
	},
	{ ...plain, route: '(account)/keluar', path: '/keluar', by: 'account', empty: 303 },
	{ ...plain, route: '(account)/demo/masuk', path: '/demo/masuk', words: ['account', 'back'], empty: 404, long: 404 }
];

const VALID: Partial<Record<ActField, string>> = {
	teks: 'Stok dikirim dengan kapal Kamis dan tiba Jumat sore.',
	penanggung_jawab: 'Balai Pelaksanaan Jalan Nasional'
};
const WORDS: readonly ActField[] = [
	'teks',
	'kata',
	'penanggung_jawab',
	'nomor',
	'tempat',
	'sebab',
	'penjelasan',
	'utama'
];
const CHOICES: readonly ActField[] = ACT_FIELDS.filter((field) => field !== 'berkas' && !WORDS.includes(field));

/** What is asked of whoever does it is optional, but the moderator who sends it here owes the words. */
const OWES_WORDS = new Set<PersonalAct>(['hide_name', 'seal_report']);

/** Every act has the same route and a form of its own. The moderator may open all of them. */
const ACT_FORMS: SiteForm[] = PERSONAL_ACTS.map((act) => {
	const needs = needsOf(act);
	const asked = (fields: readonly ActField[]) => fields.filter((field) => needs[field] !== undefined);
	return {
		...plain,
		route: '(public)/pengaduan/[ref=ref]/[verb=verb]',
		path: `/pengaduan/:ref/${VERB_OF[act]}${pageOf(act).about === 'post' ? '?kiriman=:post' : ''}`,
		by: 'moderator',
		fields: Object.fromEntries(asked(WORDS).map((field) => [field, VALID[field] ?? ''])),
		words: asked(WORDS),
		kept: asked(WORDS),
		choices: asked(CHOICES),
		...(needs.berkas && { files: 'berkas' }),
		...(act === 'pin_post' && { done: true }),
		// Without anything that must be filled in, only the state of the report can stand in the way.
		...(!Object.values(needs).includes('required') && !OWES_WORDS.has(act) && { empty: 409 })
	};
});

const FORUM_FORMS: SiteForm[] = [
	{
		...plain,
		route: '(public)/pengaduan/[ref=ref]/dukung',
		// With a key: a device that has not spoken before would be sent round for one.
		path: `/pengaduan/:ref/dukung?kunci=${randomUUID()}`,
		words: ['dukung'],
		empty: 303,
		long: 303
	},
	{
		...plain,
		route: '(public)/pengaduan/[ref=ref]/ikuti',
		path: '/pengaduan/:ref/ikuti',
		by: 'account',
		words: ['ikuti'],
		empty: 303,
		long: 303
	},
	{
		...plain,
		route: '(desk)/meja/loket',
		path: '/meja/loket',
		by: 'moderator',
		fields: { setuju: 'on', bahasa: 'id' },
		choices: ['bahasa']
	},
	{ ...plain, route: '(desk)/meja/loket/berikutnya', path: '/meja/loket/berikutnya', by: 'moderator', empty: 303 },
	{
		...plain,
		route: '(desk)/meja/moderasi',
		path: '/meja/moderasi?/putus',
		by: 'moderator',
		words: ['butir', 'putusan', 'teks', 'dari', 'jenis'],
		kept: ['teks'],
		empty: 409,
		long: 422
	},
	{
		...plain,
		route: '(desk)/meja/moderasi',
		path: '/meja/moderasi?/urungkan',
		by: 'moderator',
		words: ['batal'],
		empty: 409,
		long: 409
	},
	{
		...plain,
		route: '(desk)/meja/moderasi/bersama',
		path: '/meja/moderasi/bersama',
		by: 'moderator',
		fields: { putusan: 'sembunyi', aturan: 'D1', teks: 'Tidak menyangkut laporannya.', langkah: 'lihat' },
		words: ['teks'],
		// Without an address that names a thing of the queue there is no form that could keep them.
		kept: [],
		choices: ['putusan', 'aturan']
	},
	{
		...plain,
		route: '(desk)/meja/templat/[template]',
		path: '/meja/templat/baru?/simpan',
		by: 'moderator',
		fields: {
			lingkup: 'semua',
			tindakan: 'ask',
			kategori: '',
			nama: 'Tempat kurang jelas',
			isi: 'Di mana tepatnya {wilayah}?'
		},
		words: ['nama', 'isi'],
		kept: ['nama', 'isi'],
		choices: ['lingkup', 'tindakan']
	},
	{
		...plain,
		route: '(desk)/meja/tim',
		path: '/meja/tim?/catat',
		by: 'officer',
		fields: { siapa: randomUUID(), pengganti: randomUUID(), dari: '2026-01-05', sampai: '2026-01-04' },
		choices: ['siapa', 'pengganti', 'dari', 'sampai']
	},
	{
		...plain,
		route: '(desk)/meja/tampilan',
		path: '/meja/tampilan?/simpan',
		by: 'officer',
		fields: { nama: 'x'.repeat(41), bagi: 'saya' },
		words: ['nama'],
		kept: ['nama'],
		choices: ['bagi']
	},
	{ ...plain, route: '(desk)/meja/tampilan', path: '/meja/tampilan?/hapus', by: 'officer', choices: ['tampilan'] },
	{ ...plain, route: '(desk)/meja/tim', path: '/meja/tim?/akhiri', by: 'officer', choices: ['catatan'] },
	{
		...plain,
		route: '(admin)/admin/penahanan/[scope]',
		path: '/admin/penahanan/umum',
		by: 'moderator',
		fields: {
			sendiri: 'ya',
			umur: '14',
			kiriman: '3',
			kata: 'on',
			menit: '10',
			jam: '24',
			alasan: 'Tautan berita boleh.'
		},
		words: ['alasan', 'umur'],
		kept: ['alasan'],
		choices: ['sendiri']
	},
	{
		...plain,
		route: '(admin)/admin/penahanan/kata',
		path: '/admin/penahanan/kata',
		by: 'moderator',
		fields: { kata: 'obat kuat', cara: 'hold', aturan: 'D1', arti: 'Iklan.', alasan: 'Banyak iklan begini.' },
		words: ['kata', 'arti', 'alasan'],
		kept: ['kata', 'arti', 'alasan'],
		choices: ['cara']
	},
	{ ...plain, route: '(public)/kiriman-dilaporkan', path: '/kiriman-dilaporkan?/lupakan', empty: 303 },
	{ ...plain, route: '(desk)/meja/moderasi/pegang', path: '/meja/moderasi/pegang', by: 'moderator', words: ['butir'] }
];

const SURVEY_FORMS: SiteForm[] = [
	{
		...plain,
		route: '(public)/survei/[slug]',
		path: '/survei/survei-kepuasan-permintaan-data-kesehatan',
		fields: {
			...Object.fromEntries(Object.values(ELEMENT_FIELD).map((field) => [field, '3'])),
			saran: 'Loket sebaiknya buka saat jam istirahat.'
		},
		words: ['saran'],
		kept: ['saran'],
		choices: [...Object.values(ELEMENT_FIELD), ...Object.values(TRAIT_FIELD)]
	}
];

const TOPIC = '/konsultasi/rancangan-standar-pelayanan-rawat-jalan-rumah-sakit-provinsi';

const CONSULTATION_FORMS: SiteForm[] = [
	{
		...plain,
		route: '(public)/konsultasi/[slug]/ikuti',
		path: `${TOPIC}/ikuti`,
		by: 'account',
		words: ['ikuti'],
		empty: 303,
		long: 303
	},
	{
		...plain,
		route: '(public)/konsultasi/[slug]/teks/tegaskan',
		path: `${TOPIC}/teks/tegaskan?kunci=${randomUUID()}`,
		words: ['masukan', 'sikap'],
		empty: 404,
		long: 404
	},
	{
		...plain,
		route: '(desk)/meja/konsultasi/[slug]/teks',
		// Reads the same fields as publishing, which nobody can take back.
		path: `/meja${TOPIC}/teks?/periksa`,
		by: 'facilitator',
		fields: { naskah: 'Pasal 1\nLoket dibuka pukul 07.30.', catatan: '', keadaan: '2' },
		words: ['naskah', 'catatan', 'keadaan'],
		kept: ['naskah', 'catatan'],
		choices: [],
		long: 200
	}
];

const DECISION = { ...plain, route: '(public)/moderasi/keputusan/[number=number]' } as const;
const REASONS = 'Kiriman itu mengkritik pelayanan, dan kritik memang boleh.';

const DECISION_FORMS: SiteForm[] = [
	{
		...DECISION,
		path: '/moderasi/keputusan/:number?/tinjau',
		fields: { kata: REASONS },
		words: ['kata'],
		kept: ['kata']
	},
	{ ...DECISION, path: '/moderasi/keputusan/:number?/tutup', empty: 303 },
	{
		...plain,
		route: '(public)/pengaduan/[ref=ref]/benar-selesai',
		path: '/pengaduan/:ref/benar-selesai',
		choices: ['selesai']
	}
];

export const SITE_FORMS: readonly SiteForm[] = [
	...REPORT_FORMS,
	...ACCOUNT_FORMS,
	...ACT_FORMS,
	...FORUM_FORMS,
	...DECISION_FORMS,
	...SURVEY_FORMS,
	...CONSULTATION_FORMS
];

/** Not swept: pressing them would take the ground from under the other tests. */
export const LEFT_OUT: Record<string, string> = {
	'(account)/pertama/[key]': 'opens where nobody administers yet: see first-administrator.test.ts',
	'demo/jam': 'moves the clock for everybody',
	'demo/ulang': 'throws away the whole demo',
	'(desk)/meja/kalender': 'buttons without a field: pressed by tests/db/desk-calendar.test.ts',
	'(desk)/meja': 'the forms of acts, which are swept on their own pages',
	'(desk)/meja/bersama': 'of reports that are chosen at a desk: swept by tests/db/bulk.test.ts',
	'(desk)/meja/bersama/[id]': 'has no field; only of whoever began it',
	'(desk)/meja/tim/[ref=ref]': 'of the agency that handles the report: swept by tests/db/team.test.ts',
	// What they open and end stands for good, and they are the facilitator's.
	'(desk)/meja/survei': 'swept by survey.test.ts',
	'(desk)/meja/survei/[slug]': 'has no field; pressed by survey.test.ts',
	...Object.fromEntries(
		[
			'(desk)/meja/konsultasi/[slug]/berita-acara',
			'(desk)/meja/konsultasi/[slug]/berita-acara/butir/[item]',
			'(desk)/meja/konsultasi/[slug]/berita-acara/pihak',
			'(desk)/meja/konsultasi/[slug]/publikasi',
			'(public)/konsultasi/[slug]/berita-acara/tanda-tangan',
			'(public)/konsultasi/[slug]/berita-acara/tanda-tangan/tolak'
		].map((form) => [form, 'of the host and the parties: swept by minutes.test.ts'])
	),
	// What they say of a promise, and tie to it, stands for good.
	'(public)/konsultasi/[slug]/komitmen/[position=position]/[act=promise]': 'swept by promises.test.ts',
	'(desk)/meja/konsultasi/[slug]/komitmen': 'swept by promises.test.ts',
	...Object.fromEntries(
		[
			'(desk)/meja/konsultasi/baru',
			'(desk)/meja/konsultasi/[slug]',
			'(desk)/meja/konsultasi/[slug]/data',
			'(desk)/meja/konsultasi/[slug]/bahan',
			'(desk)/meja/konsultasi/[slug]/undangan',
			'(desk)/meja/konsultasi/[slug]/tarik/[record=record]/[id]',
			'(desk)/meja/konsultasi/[slug]/pertemuan',
			'(desk)/meja/konsultasi/[slug]/pertemuan/[id]',
			'(public)/hadir/[code]'
		].map((form) => [form, 'of the host, and of who stands at the door: swept by consultation-desk.test.ts'])
	),
	...Object.fromEntries(
		[
			'(public)/konsultasi/[slug]/masukan/tulis',
			'(public)/konsultasi/[slug]/masukan/kode',
			'(public)/konsultasi/[slug]/masukan/[number=number]/dukung',
			'(public)/konsultasi/[slug]/masukan/[number=number]/terima',
			'(public)/konsultasi/[slug]/tindakan/[verb=verb]',
			'(desk)/meja/konsultasi/[slug]/masukan',
			'(desk)/meja/konsultasi/[slug]/masukan/catat',
			'(desk)/meja/konsultasi/[slug]/masukan/periksa'
		].map((form) => [form, 'what is given has a number for good: swept by inputs.test.ts'])
	),
	...Object.fromEntries(
		['perutean', 'perutean/draf', 'perutean/impor', 'perutean/coba'].map((form) => [
			`(admin)/admin/${form}`,
			'of two offices, with one draft for all: swept by routing.test.ts'
		])
	),
	// What they stage stands for everybody until it is undone: they have a sweep of their own in admin.test.ts.
	...Object.fromEntries(
		[
			...['kalender', 'kalender/hari', 'kalender/impor', 'kalender/terbitkan', 'kebijakan/[code]', 'aturan/[code]'],
			...['instansi/baru', 'instansi/[slug]', 'instansi/[slug]/akhiri', 'instansi/[slug]/pecah'],
			...['orang/tunjuk', 'orang/[id]', 'kategori/[slug]', 'daftar/[list]']
		].map((form) => [`(admin)/admin/${form}`, 'swept by admin.test.ts'])
	)
};

const ROUTES = 'src/routes';

/** The folders whose server file takes forms, as the sources have them. */
export const routesWithForms = (): string[] =>
	readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(^|\/)\+(page\.server|server)\.ts$/.test(file))
		.filter((file) => /export const (actions|POST|PUT|PATCH|DELETE)\b/.test(readFileSync(join(ROUTES, file), 'utf8')))
		.map((file) => dirname(file));
