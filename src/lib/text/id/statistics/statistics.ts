import type { CountedClock } from '$lib/domain/statistics/figures';
import type { Outcome } from '$lib/domain/statistics/outcome';
import type { Quantile } from '$lib/domain/statistics/survival';
import { formatDay, formatNumber } from '../../format';

const number = (value: number) => formatNumber('id', value);
const day = (of: string) => formatDay('id', of, 'medium');

export const statistics = {
	title: 'Statistik',
	lead: 'Berapa laporan yang masuk, berapa yang dijawab tepat waktu, berapa lama orang menunggu, dan apa yang belum selesai. Laporan yang masih terbuka selalu ikut dihitung.',
	form: 'Pilih angka',
	period: 'Periode',
	lastDays: (days: number) => `${number(days)} hari terakhir`,
	year: (year: number) => `Tahun ${year}`,
	agency: 'Instansi',
	allAgencies: 'Semua instansi',
	classification: 'Jenis laporan',
	allClassifications: 'Semua jenis',
	sp4n: 'SP4N-LAPOR!',
	allSp4n: 'Semua laporan',
	withSp4n: 'Tercatat di SP4N-LAPOR!',
	withoutSp4n: 'Hanya di forum ini',
	show: 'Tampilkan',
	onThisPage: 'Di halaman ini',
	province: 'Seluruh provinsi',
	span: (from: string, until: string) => `${day(from)} sampai ${day(until)}`,
	basis: (n: number, version: number) => `n = ${number(n)} · kalender kerja versi ${number(version)}`,
	csv: 'Unduh CSV',
	csvOf: (title: string) => `Unduh CSV: ${title}`,
	tooFew: (n: number) => `belum cukup data (n = ${number(n)})`,
	fewer: 'kurang dari 5',
	of: (part: number, whole: number) => `${number(part)} dari ${number(whole)}`,
	days: ({ days, beyond }: Quantile) => `${beyond ? 'lebih dari ' : ''}${number(days)} hari kerja`,
	daysShort: ({ days, beyond }: Quantile) => `${beyond ? '> ' : ''}${number(days)}`,
	workingDays: 'hari kerja',
	table: 'Angkanya dalam tabel',

	received: 'Laporan diterima',
	stillOpen: (count: number) => `${number(count)} masih terbuka`,
	overdueNow: 'Terlambat sekarang',
	overdueLink: 'Lihat daftarnya',
	median: 'Separuh selesai dalam',
	ninetieth: '9 dari 10 selesai dalam',
	timely: {
		verification: 'Diverifikasi tepat waktu',
		first_response: 'Dijawab tepat waktu',
		resolution: 'Selesai tepat waktu'
	} satisfies Record<CountedClock, string>,
	timelyShare: (share: string, what: string) => `${what}: ${share}`,
	dueOf: (inTime: number, due: number) => `${number(inTime)} dari ${number(due)} yang jatuh tempo`,

	duration: {
		title: 'Berapa lama sampai selesai',
		says: 'Bagian laporan yang sudah selesai setelah sekian hari kerja sejak diterima.',
		definition:
			'Perkiraan Kaplan–Meier. Selesai berarti ditindaklanjuti dan tidak sedang disanggah; sanggahan membuat laporan kembali terbuka. Laporan yang masih terbuka ikut dihitung sampai hari ini, dan yang ditarik atau ditolak sampai hari berakhirnya. Hari menunggu jawaban pelapor ikut dihitung. Dari laporan yang diterima dalam periode ini.',
		name: (median: string, ninetieth: string) =>
			`Kurva bagian laporan yang selesai menurut hari kerja. Separuh selesai dalam ${median}; sembilan dari sepuluh dalam ${ninetieth}.`,
		axis: 'hari kerja sejak diterima',
		day: 'Hari kerja',
		atRisk: 'Masih ditunggu',
		completed: 'Selesai pada hari itu',
		open: 'Belum selesai, terakhir dilihat',
		share: 'Sudah selesai',
		half: 'separuh',
		most: '9 dari 10'
	},
	agencies: {
		title: 'Ketepatan waktu tiap instansi',
		says: 'Menurut abjad: instansi tidak diperingkat, karena beban dan perkaranya berbeda.',
		definition:
			'Tepat waktu dihitung dari tenggat yang jatuh tempo dalam periode ini dan sudah lewat, termasuk yang belum dipenuhi. Lama penyelesaian dihitung dari laporan yang diterima dalam periode ini.',
		unassigned: 'Belum di instansi (moderator)',
		idle: 'Tidak ada laporan dalam periode ini:',
		medianShort: 'Median',
		ninetiethShort: 'Persentil 90',
		overdue: 'Terlambat'
	},
	classifications: {
		title: 'Menurut jenis laporan dan tenggatnya',
		says: 'Setiap jenis mempunyai tenggat penyelesaian sendiri.',
		definition:
			'Batas waktu adalah aturan umum yang berlaku hari ini; laporan lama tetap memakai aturan saat diterima.',
		limit: 'Batas waktu'
	},
	overdue: {
		title: 'Paling lama terlambat sekarang',
		says: 'Perkara yang diurutkan, bukan instansi. Laporan rahasia tidak pernah didaftar.',
		definition:
			'Laporan yang salah satu tenggatnya (selain tenggat pelapor) sudah lewat saat ini, berapa pun lamanya; tidak bergantung pada periode.',
		case: 'Laporan',
		late: 'Terlambat',
		clock: 'Tenggat',
		all: 'Semua yang terlambat',
		nobody: 'Tidak ada tenggat yang terlewat.'
	},
	course: {
		title: 'Bagaimana laporan berakhir',
		says: 'Persetujuan pelapor dan diamnya pelapor adalah dua hal yang berbeda, dan tidak dijumlahkan.',
		definition: 'Keadaan saat ini dari laporan yang diterima dalam periode ini.',
		name: 'Pembagian laporan menurut keadaannya sekarang',
		outcome: 'Keadaan',
		count: 'Laporan',
		share: 'Bagian',
		outcomes: {
			agreed: 'Selesai, disetujui pelapor',
			silent: 'Selesai otomatis, pelapor diam',
			disputed: 'Diputus akhir, tidak disetujui pelapor',
			followed_up: 'Ditindaklanjuti, menunggu pelapor',
			open: 'Masih terbuka',
			refused: 'Bukan kewenangan',
			archived: 'Diarsipkan',
			withdrawn: 'Ditarik pelapor'
		} satisfies Record<Outcome, string>,
		also: 'Di antara semuanya',
		contested: 'Pernah disanggah',
		reopened: 'Pernah dibuka kembali',
		appealed: 'Diajukan keberatan atas penolakan'
	},
	spread: {
		title: 'Tentang apa dan dari mana',
		says: 'Wilayah yang diam juga berarti sesuatu: mungkin tidak ada masalah, mungkin tidak ada sinyal.',
		definition:
			'Laporan yang diterima dalam periode ini menurut kategori utama dan kabupaten/kota kejadian. Kategori peka dengan 1 sampai 4 laporan hanya disebut "kurang dari 5".',
		category: 'Kategori',
		district: 'Kabupaten/kota',
		count: 'Laporan',
		silent: 'belum ada laporan'
	},
	channels: {
		title: 'Dengan dan tanpa SP4N-LAPOR!',
		says: 'Forum ini berdiri di samping SP4N-LAPOR!. Angka ditampilkan menurut ada tidaknya nomor SP4N.',
		definition: 'Tercatat berarti laporan membawa nomor SP4N-LAPOR! saat ini.',
		channel: 'Pencatatan',
		share: (share: string) => `${share} tercatat`
	},
	method: {
		title: 'Cara menghitung',
		points: [
			'Semua laporan yang diterima dihitung, juga yang belum diverifikasi dan yang disembunyikan moderator.',
			'Laporan rahasia dihitung hanya bila paling sedikit ada 5 dalam kelompoknya, supaya keberadaan satu laporan tidak dapat disimpulkan dari selisih. Karena itu jumlah baris dapat lebih kecil daripada angka keseluruhan.',
			'Di bawah 5 laporan tidak ada persentase atau median: hanya jumlahnya yang disebut.',
			'Membiarkan laporan terbuka, atau hanya menutup yang mudah, tidak memperbaiki satu angka pun di halaman ini.',
			'Hari kerja mengikuti kalender provinsi yang berlaku sekarang.'
		],
		computed: 'Dihitung pada'
	},
	more: 'Semua angka instansi ini',
	moreProvince: 'Statistik provinsi'
};
