import { formatNumber } from '../../format';

export const home = {
	title: 'Beranda',
	heading: (province: string) => `Sampaikan dan pantau layanan publik ${province}`,
	lead: 'Setiap laporan punya tenggat. Siapa pun dapat melihat sisa harinya.',
	actions: 'Yang dapat Anda lakukan di sini',
	report: { title: 'Tulis laporan', says: 'Pengaduan, aspirasi, atau permintaan informasi. Tanpa akun pun bisa.' },
	track: { title: 'Lacak laporan', says: 'Dengan nomor laporan dan kode akses.' },
	follow: { title: 'Baca dan dukung', says: 'Laporan warga, jawaban instansi, dan siapa yang terlambat.' },
	consult: { title: 'Ikut konsultasi', says: 'Beri masukan atas rancangan layanan sebelum diputuskan.' },
	search: 'Cari laporan atau nomor laporan',
	figures: (month: string) => `${month} dalam angka`,
	figuresNote:
		'Dihitung dari laporan yang terbuka untuk umum, sehingga siapa pun dapat menghitungnya kembali di daftar.',
	allFigures: 'Semua angka ada di Statistik.',
	verified: 'Laporan diverifikasi',
	verifiedNote: 'dan diteruskan kepada yang berwenang',
	answered: 'Jawaban pertama tepat waktu',
	answeredOf: (count: number) => `dari ${formatNumber('id', count)} yang jatuh tempo bulan ini`,
	answeredShare: (share: string) => `${share} jawaban pertama tepat waktu`,
	answeredTooFew: (none: boolean): string =>
		none ? 'Belum ada yang jatuh tempo bulan ini.' : 'Terlalu sedikit bulan ini untuk ditampilkan.',
	noShare: '–',
	overdueNow: 'Terlambat sekarang',
	overdueLink: 'Lihat yang terlambat',
	overdueNone: 'Tidak ada tenggat yang terlewat.',
	latest: 'Laporan terbaru',
	latestAll: 'Semua laporan',
	latestNone: 'Belum ada laporan yang terbuka untuk umum.',
	latestNoneNext: 'Laporan tampil di sini setelah diverifikasi moderator.',
	longest: 'Paling lama terlambat',
	longestNote: 'Diurutkan menurut lamanya. Instansi tidak diperingkat.',
	longestAll: 'Semua yang terlambat'
};
