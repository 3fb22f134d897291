import type { ListOrder } from '$lib/forms/complaint-filter';
import type { StatusGroup } from '$lib/domain/complaint/status-group';
import { formatNumber } from '../../format';

const number = (value: number) => formatNumber('id', value);

export const complaintList = {
	title: 'Pengaduan',
	lead: 'Laporan warga yang sudah diverifikasi dan terbuka untuk umum.',
	form: 'Cari dan pilih laporan',
	all: 'Semua',
	search: 'Cari kata atau nomor laporan',
	status: 'Status',
	allStatuses: 'Semua status',
	exact: 'Status tepat',
	agency: 'Instansi',
	allAgencies: 'Semua instansi',
	district: 'Kabupaten/kota',
	allDistricts: 'Semua kabupaten/kota',
	category: 'Kategori',
	allCategories: 'Semua kategori',
	allOf: (category: string) => `Semua ${category}`,
	classification: 'Jenis',
	allClassifications: 'Semua jenis',
	late: 'Terlambat',
	apply: 'Terapkan',
	more: 'Filter',
	moreActive: (count: number) => `Filter (${count} aktif)`,
	count: (value: number) => `${number(value)} laporan`,
	countMore: (limit: number) => `lebih dari ${number(limit)} laporan`,
	/** Of a search that finds more than are put in order. */
	rankedSome: (limit: number) =>
		`Kata ini dimuat sangat banyak laporan. Yang diurutkan menurut kesesuaian hanya ${number(limit)} yang terbaru; selebihnya ada dalam urutan waktu.`,
	order: 'Urutan:',
	orders: {
		fit: 'Paling sesuai',
		newest: 'Terbaru',
		longest: 'Paling lama terlambat',
		supported: 'Paling banyak didukung'
	} satisfies Record<ListOrder, string>,
	meant: 'Maksud Anda:',
	loose: 'Tidak ada laporan yang memuat semua kata itu. Berikut yang mendekati.',
	ignored: 'Sebagian filter tidak dikenal dan diabaikan.',
	empty: 'Tidak ada laporan yang cocok.',
	emptyNext: 'Coba kata lain yang lebih umum, atau hapus sebagian filter.',
	emptyNumber: (number: string) => `Ini nomor laporan Anda? Buka ${number} dengan kode aksesnya`,
	emptyWiden: (search: string) => `Cari “${search}” di semua laporan`,
	emptyNear: 'Mungkin yang Anda cari ada dalam kategori:',
	emptyWrite: 'Tulis laporan tentang ini',
	emptyPrivate: 'Laporan yang Rahasia atau belum diverifikasi tidak ada di daftar ini.',
	emptyAll: 'Belum ada laporan yang terbuka untuk umum.',
	emptyAllNext: 'Laporan tampil di sini setelah diverifikasi moderator.',
	results: 'Daftar laporan',
	promised: (day: string, broken: boolean) => (broken ? `janji ${day} terlewat` : `dijanjikan ${day}`),
	doneIn: (days: number) =>
		days === 0 ? 'ditangani pada hari yang sama' : `ditangani dalam ${number(days)} hari kerja`,
	noAgency: 'belum ada instansi',
	pictures: (count: number) => `${number(count)} foto`,
	statusGroup: {
		waiting: 'Menunggu ditangani',
		under_way: 'Diproses',
		awaiting_reporter: 'Menunggu pelapor',
		done: 'Selesai',
		other: 'Lainnya'
	} satisfies Record<StatusGroup, string>
};
