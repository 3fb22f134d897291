import { plain, type SiteForm } from './form';

const PASSWORD = 'rempah pala dan cengkih';

export const ACCOUNT_FORMS: SiteForm[] = [
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
	{ ...plain, route: '(account)/akun', path: '/akun?/surat', by: 'account', empty: 303 },
	{
		...plain,
		route: '(account)/akun/ikutan',
		path: '/akun/ikutan?/cara',
		by: 'account',
		fields: { bahasa: 'id', dari: '21', sampai: '6' },
		choices: ['bahasa', 'dari', 'sampai']
	},
	{
		...plain,
		route: '(account)/akun/ikutan',
		path: '/akun/ikutan?/perangkat',
		by: 'account',
		fields: { titik: 'https://fcm.googleapis.com/a', publik: 'a'.repeat(87), kode: 'a'.repeat(22), tetap: 'on' },
		words: ['titik', 'publik', 'kode']
	},
	{
		...plain,
		route: '(account)/akun/data',
		path: '/akun/data',
		by: 'account',
		fields: { hak: 'access', isi: 'Salinan data saya, tolong.' },
		choices: ['hak'],
		words: ['isi']
	},
	{ ...plain, route: '(account)/akun/ikutan', path: '/akun/ikutan?/henti', by: 'account', empty: 303 },
	{
		...plain,
		route: '(account)/akun/ikutan',
		path: '/akun/ikutan?/lewat',
		by: 'account',
		fields: { sendiri: 'both', diikuti: 'push' },
		choices: ['sendiri', 'diikuti']
	},
	{ ...plain, route: '(account)/ikutan/[token]', path: '/ikutan/tidak-berlaku?/satu', empty: 404 },
	{ ...plain, route: '(account)/berhenti/[token]', path: '/berhenti/tidak-berlaku', empty: 404 },
	{
		...plain,
		route: '(account)/ikuti',
		path: '/ikuti?/tamu&instansi=dinkes',
		fields: { email: 'tamu@contoh.test' },
		words: ['email'],
		kept: ['email']
	},
	...['akun', 'henti'].map((act): SiteForm => ({
		...plain,
		route: '(account)/ikuti',
		path: `/ikuti?/${act}&laporan=:ref`,
		by: 'account',
		empty: 303
	})),
	{ ...plain, route: '(account)/ikuti/konfirmasi/[token]', path: '/ikuti/konfirmasi/tidak-berlaku', empty: 409 },
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
	{
		...plain,
		route: '(account)/akun/keamanan/kantor',
		path: '/akun/keamanan/kantor?/lepas',
		by: 'account',
		empty: 409
	},
	{ ...plain, route: '(account)/masuk/kantor/berakhir', path: '/masuk/kantor/berakhir', empty: 400, long: 400 },
	{ ...plain, route: '(account)/keluar', path: '/keluar', by: 'account', empty: 303 },
	{ ...plain, route: '(account)/demo/masuk', path: '/demo/masuk', words: ['account', 'back'], empty: 404, long: 404 }
];
