import type { LineFate } from '$lib/domain/sp4n/numbers';
import type { PairsFault } from '$lib/forms/sp4n';

/** Meneruskan laporan ke SP4N-LAPOR! dengan berkas, dan mencatat nomornya kembali. */
export const sp4n = {
	title: 'Teruskan ke SP4N-LAPOR!',
	lead: 'Forum ini tidak terhubung otomatis dengan SP4N-LAPOR!. Pilih laporan, unduh berkasnya, masukkan di SP4N-LAPOR!, lalu catat nomornya di sini.',
	without:
		'Berkas memuat hanya yang dapat dibaca semua orang. Nama dan kontak pelapor tidak ikut, karena pelapor tidak ditanyai tentang itu.',
	reports: 'Laporan',
	waiting: (count: string) => `${count} laporan belum diteruskan`,
	shown: (count: string) => `Yang terlama ${count} di antaranya ada di bawah ini.`,
	none: 'Tidak ada laporan yang menunggu',
	noneWhy: 'Laporan umum yang sudah diteruskan ke instansi dan belum bernomor SP4N muncul di sini.',
	filed: (day: string) => `masuk ${day}`,
	hand: 'Buat berkas dari yang dipilih',
	done: {
		all: (count: string) => `${count} laporan masuk ke berkas ini.`,
		some: (count: string, left: string) => `${count} laporan masuk ke berkas ini. ${left} yang Anda pilih tidak ikut:`
	},
	elsewhere: 'sudah ada di berkas lain',
	notOpen: 'tidak terbuka lagi',
	files: 'Berkas yang sudah dibuat',
	noFiles: 'Belum ada.',
	file: (reports: string, numbered: string) => `${reports} laporan, ${numbered} sudah bernomor`,
	xlsx: 'Unduh Excel (.xlsx)',
	csv: 'Unduh CSV',
	sheet: 'Lembar cetak',
	sheetTitle: 'Lembar untuk SP4N-LAPOR!',
	sheetLead: 'Satu halaman untuk tiap laporan. Isi nomornya dengan tangan, atau catat lewat daftar.',
	print: 'Cetak dengan Ctrl+P.',
	gone: 'Laporan yang disembunyikan atau dirahasiakan sesudah berkas dibuat tidak tampil lagi.',
	fields: {
		ref: 'Nomor di forum',
		number: 'Nomor SP4N-LAPOR!',
		classification: 'Klasifikasi',
		title: 'Judul laporan',
		body: 'Isi laporan',
		occurred: 'Tanggal kejadian',
		place: 'Lokasi kejadian',
		agency: 'Instansi tujuan',
		category: 'Kategori',
		files: 'Lampiran di forum',
		address: 'Alamat di forum'
	},
	unknown: 'tidak disebut',
	back: {
		title: 'Catat nomor SP4N-LAPOR!',
		lead: 'Kirim kembali berkas yang sama dengan kolom nomor_sp4n terisi, atau tempel dua kolom: nomor laporan di forum dan nomor SP4N. Sebelum dicatat, Anda melihat dahulu apa yang akan berubah.',
		file: 'Berkas Excel atau CSV',
		fileHint: 'Paling banyak 200 baris yang bernomor. Baris tanpa nomor SP4N dilewati.',
		text: 'Atau tempel barisnya',
		look: 'Periksa dahulu',
		record: (count: string) => `Catat ${count} nomor`,
		nothing: 'Tidak ada yang akan dicatat.',
		preview: 'Yang akan terjadi',
		line: (line: number) => `Baris ${line}`,
		told: 'Nomornya tampil pada laporan, tercatat di riwayatnya, dan pelapor diberi tahu.',
		recorded: (count: string) => `${count} nomor dicatat.`,
		left: (count: string) => `${count} baris tidak dicatat; lihat alasannya di bawah.`,
		before: (number: string) => `menggantikan ${number}`,
		fate: {
			record: 'akan dicatat',
			replace: 'akan menggantikan nomor lama',
			same: 'sudah tercatat',
			unknown: 'tidak ada laporan dengan nomor ini',
			not_allowed: 'bukan untuk Anda',
			no_number: 'nomor SP4N harus 4 sampai 12 angka',
			taken: 'nomor SP4N ini milik laporan lain',
			twice: 'laporan atau nomor ini ada dua kali di daftar'
		} satisfies Record<LineFate, string>
	},
	fault: {
		quote_open: 'Ada tanda kutip yang tidak ditutup. Periksa barisnya, lalu kirim lagi.',
		columns_missing:
			'Kolom nomor_forum dan nomor_sp4n tidak ditemukan. Pakai berkas dari sini, atau tempel dua kolom saja.',
		empty: 'Tidak ada baris yang bernomor SP4N. Isi kolom nomor_sp4n, lalu kirim lagi.',
		too_many: 'Lebih dari 200 baris. Bagi daftarnya menjadi beberapa kiriman.'
	} satisfies Record<PairsFault, string>,
	toBack: 'Catat nomor yang sudah didapat',
	toList: 'Ke daftar laporan'
};
