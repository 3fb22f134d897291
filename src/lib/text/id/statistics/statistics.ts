import type { CountedClock } from '$lib/domain/statistics/figures';
import type { ToldShare } from '$lib/domain/statistics/told';
import type { Outcome } from '$lib/domain/statistics/outcome';
import type { Quantile } from '$lib/domain/statistics/survival';
import { formatDay, formatNumber } from '../../format';

const number = (value: number) => formatNumber('id', value);
const count = number;
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
	allQuestions: 'Semua pertanyaan',
	/** Each question with its answer in one sentence, and of what that is counted. */
	questions: {
		ketepatan: {
			asks: 'Apakah laporan dijawab tepat waktu?',
			says: (share: string) => `${share} jawaban pertama diberikan tepat waktu.`,
			of: (counts: string) => `${counts} yang jatuh tempo`
		},
		lama: {
			asks: 'Berapa lama sampai selesai?',
			says: (half: string, most: string) => `Separuh selesai dalam ${half}, 9 dari 10 dalam ${most}.`,
			of: (received: number) => `dari ${count(received)} laporan yang diterima`
		},
		terlambat: {
			asks: 'Apa yang terlambat sekarang?',
			says: (listed: string) => `${listed} laporan umum terlambat sekarang.`,
			of: 'seperti dalam daftarnya'
		},
		akhir: {
			asks: 'Bagaimana laporan berakhir?',
			says: (share: string) => `${share} dikonfirmasi selesai oleh pelapornya.`,
			of: (counts: string) => `${counts} laporan yang diterima`
		},
		sebaran: {
			asks: 'Tentang apa dan dari mana?',
			says: (category: string) => `Paling banyak tentang ${category}.`,
			of: (most: string, received: string) => `${most} dari ${received} laporan yang diterima`
		},
		dilempar: {
			asks: 'Apakah warga dilempar ke sana kemari?',
			says: (share: string) => `${share} laporan dialihkan atau dikembalikan.`,
			of: (counts: string) => `${counts} laporan yang diterima`
		}
	},
	/** As lists count: up to a limit. */
	upTo: (listed: number, limit: number) => (listed > limit ? `lebih dari ${number(limit)}` : number(listed)),
	summary: { title: 'Ringkasan', says: 'Laporan yang masih terbuka selalu ikut dihitung.' },
	province: 'Seluruh provinsi',
	span: (from: string, until: string) => `${day(from)} sampai ${day(until)}`,
	basis: (n: number, version: number) => `dari ${count(n)} laporan · kalender kerja versi ${number(version)}`,
	csv: 'Unduh CSV',
	csvOf: (title: string) => `Unduh CSV: ${title}`,
	count,
	tooFew: 'belum cukup data',
	/** Unfolds what exactly is counted. */
	defined: 'Yang dihitung',
	/** Unfolds what a small screen leaves out of a row. */
	allFigures: 'Semua angka',
	/** In place of a share of few. */
	noShare: ({ part, whole }: ToldShare) => (whole === 0 ? 'belum ada' : `${count(part)} dari ${count(whole)}`),
	of: ({ part, whole }: ToldShare) => `${count(part)} dari ${count(whole)}`,
	days: ({ days, beyond }: Quantile) => `${beyond ? 'lebih dari ' : ''}${number(days)} hari kerja`,
	daysShort: ({ days, beyond }: Quantile) => `${beyond ? '> ' : ''}${number(days)}`,
	workingDays: 'hari kerja',
	table: 'Angkanya dalam tabel',

	received: 'Laporan diterima',
	stillOpen: (open: number) => `${count(open)} masih terbuka`,
	handedOn: (passed: number) => `${count(passed)} dialihkan atau dikembalikan`,
	inherited: (late: number) => `${count(late)} lagi datang sudah terlambat`,
	overdueNow: 'Terlambat sekarang',
	overdueLink: 'Lihat daftarnya',
	median: 'Separuh selesai dalam',
	ninetieth: '9 dari 10 selesai dalam',
	timely: {
		verification: 'Diverifikasi tepat waktu',
		first_response: 'Dijawab tepat waktu',
		resolution: 'Selesai tepat waktu',
		rerouting: 'Diteruskan ulang tepat waktu'
	} satisfies Record<CountedClock, string>,
	timelyShare: (share: string, what: string) => `${what}: ${share}`,
	dueOf: ({ part, whole }: ToldShare) => `${count(part)} dari ${count(whole)} yang jatuh tempo`,
	agreed: {
		title: 'Dikonfirmasi selesai oleh pelapor',
		ofAll: 'dari semua laporan',
		ofJudged: 'dari yang pelapornya menyatakan pendapat',
		short: 'Dikonfirmasi pelapor'
	},

	duration: {
		title: 'Berapa lama sampai selesai',
		says: 'Bagian laporan yang sudah selesai setelah sekian hari kerja sejak diterima.',
		definition:
			'Bagian yang selesai dalam waktu itu, di antara semua laporan yang diterima sedikitnya selama itu yang lalu. Selesai berarti ditindaklanjuti dan tidak sedang disanggah; sanggahan membuat laporan kembali terbuka. Yang masih terbuka, yang ditarik, dan yang dialihkan ikut dihitung sebagai belum selesai; yang ditolak atau diarsipkan moderator tidak. Hari menunggu jawaban pelapor ikut dihitung.',
		name: (median: string, ninetieth: string) =>
			`Kurva bagian laporan yang selesai menurut hari kerja. Separuh selesai dalam ${median}; sembilan dari sepuluh dalam ${ninetieth}.`,
		axis: 'hari kerja sejak diterima',
		day: 'Hari kerja',
		atRisk: 'Dapat ditunggu selama itu',
		completed: 'Selesai dalam waktu itu',
		share: 'Sudah selesai',
		half: 'separuh',
		most: '9 dari 10'
	},
	agencies: {
		each: (agencies: number) => `${number(agencies)} instansi, satu per satu`,
		title: 'Ketepatan waktu tiap instansi',
		says: 'Menurut abjad: instansi tidak diperingkat, karena beban dan perkaranya berbeda. Laporan yang dialihkan dihitung pada setiap instansi yang pernah memegangnya.',
		definition:
			'Semua angka dari laporan yang diterima dalam periode ini. Tepat waktu dihitung dari tenggatnya yang sudah jatuh tempo, termasuk yang belum dipenuhi, dan tetap tercatat pada instansi yang memegang laporan saat hari tenggat lewat, ke mana pun laporan itu kemudian dialihkan. Lama penyelesaian adalah hari kerja selama instansi itu memegangnya. Laporan yang ditulis petugas instansi itu sendiri di loketnya tidak ikut dihitung.',
		idle: 'Tidak ada laporan dalam periode ini:',
		medianShort: 'Separuh selesai dalam',
		ninetiethShort: '9 dari 10 dalam',
		few: (agencies: number) => `${number(agencies)} instansi, data belum cukup:`,
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
		listed: (listed: string) => `${listed} laporan umum`,
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
			handed_on: 'Dialihkan atau dikembalikan',
			refused: 'Bukan kewenangan',
			archived: 'Diarsipkan',
			withdrawn: 'Ditarik pelapor'
		} satisfies Record<Outcome, string>,
		also: 'Di antara semuanya',
		contested: 'Pernah disanggah',
		reopened: 'Pernah dibuka kembali',
		appealed: 'Diajukan keberatan atas penolakan'
	},
	bounces: {
		title: 'Laporan yang dilempar',
		says: 'Warga tidak semestinya dikirim berkeliling: berapa laporan yang dialihkan atau dikembalikan instansi yang memegangnya.',
		definition:
			'Dari laporan periode ini yang pernah dipegang instansi, yang dialihkan ke instansi lain atau dikembalikan ke moderator oleh instansi itu sendiri, paling sedikit sekali. Tetap dihitung juga bila laporan itu datang lagi dan diselesaikan. Pemindahan oleh moderator tidak dihitung pada instansi. Menurut kategori, setiap laporan dihitung sekali, berapa pun kali dan siapa pun yang melemparnya.',
		byAgency: 'Menurut instansi',
		byCategory: 'Menurut kategori',
		held: 'Dipegang',
		bounced: 'Dilempar',
		none: 'Belum ada laporan dalam masa ini.'
	},
	pasted: {
		title: 'Jawaban salin-tempel',
		says: 'Jawaban yang sama untuk banyak laporan jarang menjawab laporannya.',
		definition:
			'Jawaban resmi, tindak lanjut, dan janji yang isinya sama dengan dua atau lebih laporan lain dari instansi yang sama; nama, tanggal, dan angka yang berbeda tidak membedakan. Satu jawaban untuk satu kasus gabungan dihitung sekali. Hanya laporan terbuka.',
		answers: 'Jawaban',
		pasted: 'Salin-tempel',
		none: 'Belum ada jawaban dalam masa ini.'
	},
	moderators: {
		title: 'Di ruang kerja moderator',
		says: 'Waktu sebelum laporan sampai di instansi, atau di antara dua instansi. Tidak dihitung pada instansi mana pun.',
		definition:
			'Hari kerja selama laporan ada pada moderator sampai diteruskan, ditolak, atau diarsipkan, dan tenggat yang lewat pada saat itu.',
		median: 'Separuh diteruskan dalam',
		ninetieth: '9 dari 10 diteruskan dalam'
	},
	spread: {
		title: 'Tentang apa dan dari mana',
		says: 'Tidak ada laporan bukan berarti tidak ada masalah: mungkin tidak ada sinyal.',
		definition: 'Laporan yang diterima dalam periode ini menurut kategori utama dan kabupaten/kota kejadian.',
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
			'Yang dihitung adalah laporan yang dapat dibaca semua orang: setiap angka dapat dihitung ulang dari baris di Data terbuka.',
			'Laporan rahasia, yang belum diverifikasi, dan yang disembunyikan moderator tidak masuk angka mana pun, supaya keberadaannya tidak dapat disimpulkan dari selisih dua tabel, dua berkas, atau dua bulan.',
			'Bagian dan lama tidak dihitung dari kurang dari 5 laporan: itu lebih menceritakan kebetulan daripada pelayanan.',
			'Hari dan keterlambatan milik pihak yang memegang laporan saat itu. Mengalihkan atau mengembalikan laporan tidak memindahkan keterlambatan, dan laporan yang dialihkan tetap dihitung pada instansi asalnya, tidak sebagai selesai. Yang sudah terlambat hanya dapat berpindah lewat moderator.',
			'Instansi yang menerima laporan yang sudah terlambat tidak dibebani keterlambatan itu, tetapi hari kerjanya sendiri dihitung.',
			'Diamnya pelapor, yang tidak ditanya, dan yang tidak menilai tidak pernah dihitung sebagai dikonfirmasi selesai.',
			'Membiarkan laporan terbuka, menutup hanya yang mudah, mengalihkan, bertanya, atau meminta pelapor menarik laporannya tidak memperbaiki satu angka pun lebih daripada menjawab.',
			'Hari kerja mengikuti kalender provinsi yang berlaku sekarang.'
		],
		computed: 'Dihitung pada'
	},
	more: 'Semua angka instansi ini',
	moreProvince: 'Statistik provinsi'
};
