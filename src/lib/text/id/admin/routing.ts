import type { ImportFault } from '$lib/forms/routing/import';
import { formatNumber } from '../../format';

const count = (value: number) => formatNumber('id', value);

/** The words of whoever keeps the rules of routing. */
export const routing = {
	title: 'Aturan perutean',
	lead: 'Siapa menangani apa. Aturan hanya menyarankan: moderator yang meneruskan, dan aturan yang diikuti tampil untuk umum sebagai alasannya.',
	inForce: (version: number) => `Berlaku: versi ${version}`,
	none: 'Belum ada aturan. Saran berasal dari isi laporan dan penanggung jawab kategorinya.',
	order: 'Yang dibaca lebih dahulu: prioritas terkecil, lalu yang syaratnya paling banyak, lalu nomor terkecil.',
	versions: 'Versi',
	versionOf: (version: number) => `Versi ${version}`,
	state: { past: 'pernah terbit', current: 'berlaku', future: 'belum berlaku' },
	versionSays: (rules: number, day: string, ground: string) => `${count(rules)} aturan, mulai ${day}. ${ground}`,
	published: (author: string | null) => (author ? `Diterbitkan oleh ${author}` : 'Diterbitkan'),
	triedThen: (tried: number, moved: number) =>
		`Sebelum terbit dicoba pada ${count(tried)} laporan: ${count(moved)} akan disarankan ke instansi lain.`,
	download: 'Unduh CSV',
	draft: {
		title: 'Draf versi berikutnya',
		none: 'Tidak ada draf.',
		begin: 'Buat draf dari versi terakhir',
		beginEmpty: 'Mulai dengan aturan pertama',
		open: (rules: number) => `Buka draf (${count(rules)} aturan)`,
		explain: 'Draf dikerjakan bersama oleh admin dan moderator, dan belum mengubah apa pun.',
		change: 'Ubah',
		remove: 'Keluarkan',
		add: 'Tambah aturan',
		changeTitle: (number: number) => `Ubah aturan ${number}`,
		save: 'Simpan di draf',
		cancel: 'Batal mengubah',
		import: 'Ganti dengan daftar dari lembar kerja',
		try: 'Coba pada 90 hari terakhir'
	},
	done: {
		simpan: 'Aturan disimpan di draf.',
		keluar: 'Aturan dikeluarkan dari draf.',
		impor: 'Draf diganti dengan daftar itu.'
	},
	columns: { rule: 'Aturan', agency: 'Instansi' },
	fields: {
		kategori: 'Kategori',
		wilayah: 'Wilayah',
		kata: 'Kata',
		instansi: 'Instansi yang menangani',
		prioritas: 'Prioritas',
		catatan: 'Catatan'
	},
	any: 'Semua',
	agencyChoose: 'Pilih instansi …',
	wordsHint:
		'Satu kata atau frasa tiap baris; cukup salah satu. Imbuhan dan salah ketik dikenali seperti di pencarian.',
	priorityHint: '1 dibaca lebih dahulu, 9 terakhir. Biasanya 5.',
	wordsTooMany: 'Paling banyak 40 kata atau frasa dalam satu aturan.',
	wordsTooLong: 'Setiap frasa paling panjang 6 kata dan 60 huruf.',
	saysNothing: 'Isi paling sedikit satu: kategori, wilayah, atau kata.',
	priority: (value: number) => `prioritas ${value}`,
	problem: {
		conflict: (other: number) =>
			`Bertabrakan dengan aturan ${other}: prioritasnya sama, hanya nomornya yang menentukan.`,
		unreachable: (other: number) => `Tidak pernah terbaca: aturan ${other} selalu mendahuluinya.`,
		ended: 'Instansinya sudah tidak ada, jadi aturan ini dilewati.'
	},
	problems: (value: number) => `${count(value)} hal perlu dilihat`,
	trial: {
		title: 'Uji coba draf',
		lead: (tried: number, days: number) => `${count(tried)} laporan dari ${count(days)} hari terakhir.`,
		cut: 'Hanya laporan terbaru yang dicoba; selebihnya terlalu banyak.',
		moved: (moved: number) => `${count(moved)} laporan akan disarankan ke instansi lain`,
		nothing: 'Tidak ada laporan yang akan disarankan ke instansi lain.',
		noAgency: 'tidak ada saran',
		flows: 'Dari mana ke mana',
		flow: (from: string, to: string) => `${from} → ${to}`,
		borneOut: (borneOut: number, contradicted: number) =>
			`${count(borneOut)} sekarang memang di instansi yang baru, ${count(contradicted)} di instansi yang lama.`,
		loads: 'Jumlah per instansi',
		load: (before: number, after: number) => `${count(before)} → ${count(after)}`,
		reports: 'Laporannya',
		holder: (agency: string | null) => (agency ? `Sekarang di ${agency}` : 'Belum diteruskan'),
		closed: (value: number) => `${count(value)} laporan lain tidak dapat Anda buka.`,
		beyond: (value: number) => `${count(value)} laporan lagi tidak ditampilkan di sini.`
	},
	publish: {
		title: 'Terbitkan sebagai versi baru',
		explain: 'Versi yang terbit tidak dapat diubah lagi. Laporan yang sudah diteruskan tidak berpindah.',
		from: 'Berlaku mulai',
		fromHint: 'Hari ini atau sesudahnya.',
		ground: 'Dasar',
		groundHint: 'SK atau keputusan yang menetapkannya. Tampil untuk umum pada setiap laporan yang mengikutinya.',
		submit: 'Terbitkan',
		adminOnly: 'Yang menerbitkan adalah admin. Sampaikan kepadanya bahwa draf ini sudah dicoba.',
		done: (version: string) => `Versi ${version} diterbitkan.`
	},
	importing: {
		title: 'Ganti draf dengan daftar',
		lead: 'Baris pertama menyebut kolomnya: kategori, wilayah, kata, instansi, prioritas, catatan. Pemisah titik koma, koma, atau tab. Kata dipisahkan koma di dalam selnya.',
		text: 'Daftar aturan',
		file: 'Berkas Excel (.xlsx) atau CSV',
		fileHint: 'Misalnya berkas yang diunduh dari sini dan diubah di lembar kerja.',
		submit: 'Periksa dan ganti draf',
		problems: (value: number) => `${count(value)} baris perlu diperbaiki`,
		line: (line: number) => `Baris ${line}`,
		fault: {
			no_rules: 'Tidak ada aturan di dalam daftar.',
			too_many_rules: 'Paling banyak 500 aturan.',
			columns_missing: 'Baris pertama harus menyebut kolom “instansi”.',
			column_unknown: 'Kolom ini tidak dikenal.',
			quote_open: 'Ada tanda kutip yang tidak ditutup.'
		} satisfies Record<ImportFault, string>
	},
	csvFile: 'aturan-perutean'
};
