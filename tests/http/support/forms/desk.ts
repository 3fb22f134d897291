import { randomUUID } from 'node:crypto';
import { plain, type SiteForm } from './form';

export const DESK_FORMS: SiteForm[] = [
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
		route: '(desk)/meja/surat-masuk',
		path: '/meja/surat-masuk',
		by: 'moderator',
		fields: { surat: randomUUID(), jadikan: 'note', nomor: '', tanya: 'Laporan yang mana?', sebab: 'spam' },
		words: ['nomor', 'tanya'],
		kept: [],
		choices: ['jadikan', 'sebab']
	},
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
	{ ...plain, route: '(desk)/meja/moderasi/pegang', path: '/meja/moderasi/pegang', by: 'moderator', words: ['butir'] }
];
