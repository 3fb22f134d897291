import { formatNumber } from '../../format';

export const home = {
	title: 'Beranda',
	heading: 'Sampaikan. Pantau. Ikut memutuskan.',
	lead: (province: string) =>
		`Layanan publik Provinsi ${province}: setiap laporan punya tenggat, dan siapa pun dapat melihat sisa harinya.`,
	report: 'Tulis laporan',
	track: 'Lacak laporan dengan nomor dan kode akses',
	search: 'Cari laporan: kata atau nomor',
	news: 'Yang sedang berjalan',
	consult: {
		title: 'Ikut konsultasi',
		open: 'menerima masukan',
		next: (title: string, day: string) => `Tutup ${day}: ${title}`,
		none: 'Saat ini tidak ada yang menerima masukan.'
	},
	late: {
		title: 'Yang terlambat',
		reports: 'laporan umum',
		longest: (agency: string | null, late: string) => `Paling lama ${late}: ${agency ?? 'belum ada instansi'}`,
		none: 'Tidak ada tenggat yang terlewat.'
	},
	verified: (count: number) => `${formatNumber('id', count)} laporan umum diverifikasi.`,
	answered: (share: string, of: string) => `${share} dari ${of} jawaban pertama tepat waktu.`,
	answeredTooFew: (none: boolean): string =>
		none ? 'Belum ada jawaban pertama yang jatuh tempo.' : 'Jawaban pertama terlalu sedikit untuk ditampilkan.',
	figuresNote: 'Hanya yang terbuka untuk umum, sehingga siapa pun dapat menghitungnya kembali.',
	allFigures: 'Semua angka',
	justAnswered: 'Baru dijawab',
	answeredOn: {
		day: (day: number, of: number) =>
			day === 0 ? 'dijawab pada hari yang sama' : `dijawab pada hari kerja ke-${day} dari ${of}`,
		inTime: 'dijawab tepat waktu',
		late: 'dijawab terlambat'
	},
	latest: 'Laporan terbaru',
	latestAll: 'Semua laporan',
	latestNone: 'Belum ada laporan yang terbuka untuk umum.',
	latestNoneNext: 'Laporan tampil di sini setelah diverifikasi moderator.'
};
