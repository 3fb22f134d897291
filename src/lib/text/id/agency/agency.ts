import { formatNumber } from '../../format';

const number = (value: number) => formatNumber('id', value);

export const agency = {
	listTitle: 'Instansi',
	listLead: 'Siapa mengurus apa, berapa laporan yang sedang berjalan, dan berapa yang terlambat.',
	search: 'Cari nama atau tugas instansi',
	searchForm: 'Cari instansi',
	found: 'Daftar instansi',
	open: (count: number) => `${number(count)} berjalan`,
	overdue: (count: number) => `${number(count)} terlambat`,
	idle: 'tidak ada laporan berjalan',
	noneFound: 'Tidak ada instansi yang cocok.',
	noneFoundNext: 'Coba kata lain, atau tulis laporan tanpa memilih instansi: moderator yang menentukan.',
	task: 'Tugas',
	phone: 'Telepon',
	email: 'Email',
	until: (day: string) => `Instansi ini sudah tidak ada sejak ${day}.`,
	successor: 'Tugasnya dilanjutkan oleh',
	/** The report card. What is late is counted as the list below it is, so its words say of which reports. */
	card: {
		title: 'Rapor',
		ofDue: 'dari yang sudah jatuh tempo',
		late: 'Terlambat sekarang',
		ofPublic: 'laporan umum, seperti daftar di bawah',
		span: (span: string) => `Ketepatan waktu: laporan yang diterima ${span}.`
	},
	/** The page of all that is counted of one agency. */
	figures: {
		link: 'Angka lengkap',
		title: (agency: string) => `Angka lengkap: ${agency}`,
		lead: (span: string) => `Laporan yang diterima ${span}, komitmen, dan kepuasan masyarakat.`,
		reports: 'Laporan',
		other: 'Periode dan pertanyaan lain'
	},
	reports: (count: string) => `${count} laporan`,
	service: 'Layanan',
	overdueTitle: 'Terlambat sekarang',
	overdueNone: 'Tidak ada tenggat instansi ini yang terlewat.',
	overdueAll: (count: string) => `Lihat semua yang terlambat (${count})`,
	currentTitle: 'Laporan yang sedang berjalan',
	currentNone: 'Tidak ada laporan yang sedang berjalan.',
	currentAll: 'Semua laporan instansi ini',
	closedTitle: 'Baru ditutup',
	closedNone: 'Belum ada laporan yang ditutup.',
	services: 'Layanan dan standarnya',
	servicesNone: 'Standar pelayanan belum diisi.',
	servicesNote: 'Syarat dan alurnya di halaman layanan.',
	servicesFurther: (count: number) => `${number(count)} layanan lagi`,
	duration: 'Waktu',
	cost: 'Biaya',
	write: 'Tulis laporan ke instansi ini',
	more: 'lebih dari'
};
