import type { DeadlineUnit } from '$lib/domain/deadline/policy';
import type { DayPart } from '$lib/forms/kit/typed-day';
import { formatNumber } from '../../format';

const unit = {
	working_days: 'hari kerja',
	days: 'hari',
	hours: 'jam'
} satisfies Record<DeadlineUnit, string>;

export const common = {
	send: 'Kirim',
	save: 'Simpan',
	cancel: 'Batal',
	continue: 'Lanjut',
	back: 'Kembali',
	change: 'Ubah',
	remove: 'Hapus',
	search: 'Cari',
	filter: 'Filter',
	clearFilters: 'Hapus filter',
	download: 'Unduh',
	print: 'Cetak',
	close: 'Tutup',
	optional: '(boleh kosong)',
	anonymous: 'Anonim',
	confidential: 'Rahasia',
	none: 'tidak ada',
	unknown: 'belum ada',
	yes: 'ya',
	no: 'tidak',
	/** Above a long form, where words that were kept in this tab are found again. */
	keptWords: {
		filled: 'Tulisan Anda yang tadi belum selesai sudah dikembalikan.',
		offer: 'Ada tulisan terakhir Anda di formulir ini, yang mungkin belum terkirim.',
		take: 'Tampilkan',
		drop: 'Hapus'
	},
	newer: 'Lebih baru',
	older: 'Lebih lama',
	previousPage: 'Sebelumnya',
	nextPage: 'Berikutnya',
	rows: (first: number, last: number, all: number) =>
		`Baris ${formatNumber('id', first)}–${formatNumber('id', last)} dari ${formatNumber('id', all)}`,
	pages: 'Halaman daftar',
	errorTitle: (count: number) =>
		count === 1 ? 'Ada satu isian yang perlu diperbaiki' : `Ada ${count} isian yang perlu diperbaiki`,
	/** Stands before the page's title, so that a screen reader says first that something is wrong. */
	errorPrefix: 'Kesalahan: ',
	charactersLeft: (count: number) => `${formatNumber('id', count)} huruf lagi`,
	charactersOver: (count: number) => `Lebih ${formatNumber('id', count)} huruf`,
	charactersMost: (count: number) => `Paling banyak ${formatNumber('id', count)} huruf.`,
	/** Of the files of citizens; those of offices stay as they were signed. */
	filesNameless:
		'Lokasi, data kamera, nama pembuat dan nama berkas dihapus; tanda tangan elektronik di PDF ikut hilang.',
	chooseFiles: 'Pilih berkas',
	choosePhotos: 'Pilih foto atau PDF',
	nothingChosen: 'Belum ada yang dipilih.',
	dayPart: { hari: 'Hari', bulan: 'Bulan', tahun: 'Tahun' } satisfies Record<DayPart, string>,
	dayHint: 'Contoh: 17 8 2026.',
	hourHint: 'Contoh: 16.00.',
	pdf: 'Dokumen PDF',
	photo: (position: number, of: number) => (of === 1 ? 'Foto terlampir' : `Foto ${position} dari ${of}`),
	attachments: 'Lampiran',
	step: (current: number, count: number) => `Langkah ${current} dari ${count}`,
	stepDone: 'selesai',
	unit,
	amount: (count: number, of: DeadlineUnit) => `${formatNumber('id', count)} ${unit[of]}`,
	support: (count: number) => `${formatNumber('id', count)} dukungan`,
	replies: (count: number) => `${formatNumber('id', count)} balasan`,
	reports: (count: number) => `${formatNumber('id', count)} laporan`
};
