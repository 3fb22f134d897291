import type { Fault } from '$lib/forms/kit/fault';

/** What is wrong with an answer of the report, and what to do. */
export const reportFaults = {
	classification: { missing: 'Pilih jenis laporan.', unknown_choice: 'Pilih jenis laporan.' },
	title: {
		missing: 'Tulis judul laporan.',
		too_short: 'Judul terlalu pendek: tulis paling sedikit 10 huruf.',
		too_long: 'Judul terlalu panjang: ringkas sampai 150 huruf.'
	},
	text: {
		missing: 'Ceritakan apa yang terjadi.',
		too_short: 'Cerita Anda terlalu pendek: tulis paling sedikit 30 huruf.',
		too_long: 'Cerita Anda terlalu panjang: ringkas sampai 4.000 huruf, atau lampirkan sebagai dokumen.'
	},
	occurredOn: {
		day_invalid: 'Tanggal kejadian itu tidak ada. Periksa hari, bulan, dan tahunnya, atau kosongkan ketiganya.',
		day_incomplete: 'Isi hari, bulan, dan tahun kejadian, atau kosongkan ketiganya.',
		day_ahead: 'Tanggal kejadian belum terjadi. Isi hari ini atau sebelumnya.',
		day_past: 'Tanggal kejadian terlalu lama. Periksa tahunnya.'
	},
	district: {
		missing: 'Pilih kabupaten/kota tempat kejadian.',
		unknown_choice: 'Pilih kabupaten/kota tempat kejadian.'
	},
	place: {
		missing: 'Tulis tempat kejadian.',
		too_short: 'Tulis tempat kejadian.',
		too_long: 'Tempat kejadian terlalu panjang: ringkas sampai 200 huruf.'
	},
	category: {
		missing: 'Pilih kategori. Bila tidak ada yang pas, pilih “Lainnya” dalam kelompok yang paling dekat.',
		unknown_choice: 'Pilih kategori. Bila tidak ada yang pas, pilih “Lainnya” dalam kelompok yang paling dekat.'
	},
	agency: { unknown_choice: 'Instansi itu tidak ada dalam daftar. Pilih yang lain, atau “Saya tidak tahu”.' },
	name: {
		missing: 'Tulis nama pelapor, atau pilih Anonim bila ia tidak ingin disebut.',
		too_long: 'Nama terlalu panjang: paling banyak 100 huruf.'
	},
	email: { email_invalid: 'Alamat email tidak lengkap. Tulis seperti nama@contoh.id, atau kosongkan.' },
	phone: { phone_invalid: 'Nomor telepon tidak dikenali. Tulis 8–15 angka, atau kosongkan.' },
	channel: { unknown_choice: 'Pilih bagaimana laporan ini sampai kepada Anda.' },
	nomor: {
		missing: 'Nomor laporan terdiri atas 8 huruf dan angka, seperti 7Q4M-2K9X.',
		reference_invalid: 'Nomor laporan terdiri atas 8 huruf dan angka, seperti 7Q4M-2K9X.'
	},
	kode: {
		missing: 'Kode akses terdiri atas 20 huruf dan angka dalam lima kelompok.',
		code_invalid: 'Kode akses terdiri atas 20 huruf dan angka dalam lima kelompok.'
	}
} satisfies Record<string, Partial<Record<Fault, string>>>;
