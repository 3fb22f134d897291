import type { Element, Score } from '$lib/domain/survey/element';
import type { Band } from '$lib/domain/survey/satisfaction-index';
import type { AgeGroup, Education, Gender, Occupation, SurveyStatus, Trait } from '$lib/domain/survey/survey';
import { formatDay, formatNumber } from '../../format';

const number = (value: number) => formatNumber('id', value);
const day = (of: string) => formatDay('id', of, 'medium');

export const survey = {
	title: 'Survei kepuasan masyarakat',
	lead: 'Nilai layanan yang Anda terima. Sembilan pertanyaan, sekitar tiga menit, tanpa nama.',
	listTitle: 'Survei',

	/** Unsur SKM, as PermenPANRB 14/2017 calls them. */
	element: {
		requirements: 'Persyaratan',
		procedure: 'Sistem, mekanisme, dan prosedur',
		time: 'Waktu penyelesaian',
		cost: 'Biaya/tarif',
		product: 'Produk spesifikasi jenis layanan',
		competence: 'Kompetensi pelaksana',
		conduct: 'Perilaku pelaksana',
		complaints: 'Penanganan pengaduan, saran, dan masukan',
		facilities: 'Sarana dan prasarana'
	} satisfies Record<Element, string>,
	question: {
		requirements: 'Apakah persyaratan yang diminta sesuai dengan jenis layanannya?',
		procedure: 'Apakah prosedur layanan mudah diikuti?',
		time: 'Apakah layanan diberikan dengan cepat?',
		cost: 'Bagaimana kewajaran biaya atau tarifnya?',
		product: 'Apakah hasil layanan sesuai dengan yang dijanjikan dalam standar pelayanan?',
		competence: 'Apakah petugas mampu dan menguasai pekerjaannya?',
		conduct: 'Apakah petugas sopan dan ramah?',
		complaints: 'Bagaimana pengaduan, saran, dan masukan ditangani?',
		facilities: 'Bagaimana mutu sarana dan prasarananya?'
	} satisfies Record<Element, string>,
	option: {
		requirements: { 1: 'Tidak sesuai', 2: 'Kurang sesuai', 3: 'Sesuai', 4: 'Sangat sesuai' },
		procedure: { 1: 'Tidak mudah', 2: 'Kurang mudah', 3: 'Mudah', 4: 'Sangat mudah' },
		time: { 1: 'Tidak cepat', 2: 'Kurang cepat', 3: 'Cepat', 4: 'Sangat cepat' },
		cost: { 1: 'Sangat mahal', 2: 'Cukup mahal', 3: 'Murah', 4: 'Gratis' },
		product: { 1: 'Tidak sesuai', 2: 'Kurang sesuai', 3: 'Sesuai', 4: 'Sangat sesuai' },
		competence: { 1: 'Tidak mampu', 2: 'Kurang mampu', 3: 'Mampu', 4: 'Sangat mampu' },
		conduct: {
			1: 'Tidak sopan dan ramah',
			2: 'Kurang sopan dan ramah',
			3: 'Sopan dan ramah',
			4: 'Sangat sopan dan ramah'
		},
		complaints: {
			1: 'Tidak ada saluran pengaduan',
			2: 'Ada, tetapi tidak berfungsi',
			3: 'Berfungsi, tetapi kurang maksimal',
			4: 'Dikelola dengan baik'
		},
		facilities: { 1: 'Buruk', 2: 'Cukup', 3: 'Baik', 4: 'Sangat baik' }
	} satisfies Record<Element, Record<Score, string>>,
	band: { A: 'Sangat Baik', B: 'Baik', C: 'Kurang Baik', D: 'Tidak Baik' } satisfies Record<Band, string>,
	grade: (band: Band, name: string) => `Mutu ${band} · ${name}`,
	status: { scheduled: 'Belum dibuka', open: 'Sedang dibuka', closed: 'Selesai' } satisfies Record<
		SurveyStatus,
		string
	>,

	trait: {
		gender: 'Jenis kelamin',
		ageGroup: 'Usia',
		education: 'Pendidikan terakhir',
		occupation: 'Pekerjaan'
	} satisfies Record<Trait, string>,
	group: {
		gender: { female: 'Perempuan', male: 'Laki-laki' } satisfies Record<Gender, string>,
		ageGroup: {
			under_20: 'Di bawah 20 tahun',
			from_20: '20 sampai 29 tahun',
			from_30: '30 sampai 39 tahun',
			from_40: '40 sampai 49 tahun',
			from_50: '50 sampai 59 tahun',
			from_60: '60 tahun atau lebih'
		} satisfies Record<AgeGroup, string>,
		education: {
			primary: 'SD atau tidak sekolah',
			junior: 'SMP',
			senior: 'SMA/SMK',
			diploma: 'Diploma',
			bachelor: 'S1/D4',
			postgraduate: 'S2 atau S3'
		} satisfies Record<Education, string>,
		occupation: {
			civil_servant: 'ASN',
			uniformed: 'TNI/Polri',
			employee: 'Pegawai swasta',
			self_employed: 'Wirausaha',
			farmer_fisher: 'Petani atau nelayan',
			student: 'Pelajar atau mahasiswa',
			homemaker: 'Mengurus rumah tangga',
			other: 'Lainnya'
		} satisfies Record<Occupation, string>
	},
	notSaid: 'Tidak menyebutkan',

	about: 'Layanan',
	topic: 'Bagian dari konsultasi',
	wholeAgency: 'Seluruh layanan instansi',
	period: 'Periode',
	span: (from: string, until: string) => `${day(from)} sampai ${day(until)}`,
	endedEarly: 'diakhiri lebih awal',
	index: 'Indeks Kepuasan Masyarakat (IKM)',
	indexShort: 'IKM',
	scale: 'dari 100',
	respondents: (n: number) => `${number(n)} responden`,
	respondentCount: 'Responden',
	nobody: 'Belum ada responden',
	nobodyWhy: 'Tanpa jawaban tidak ada indeks: tidak 0 dan tidak D.',
	small: (n: number) =>
		`Baru ${number(n)} responden. Di bawah 30, satu orang saja sudah menggeser angka: bacalah sebagai petunjuk, bukan ukuran.`,
	running: 'Survei ini masih dibuka.',
	untold: (isOver: boolean): string =>
		isOver
			? 'Kurang dari lima jawaban: nilainya tidak ditampilkan, agar tidak terbaca siapa menjawab apa.'
			: 'Nilainya tampil setelah survei ditutup, agar tidak terbaca siapa menjawab apa.',
	fill: 'Isi survei',
	seeResult: 'Lihat hasil',

	list: {
		open: 'Dapat diisi sekarang',
		openNone: 'Tidak ada survei yang sedang dibuka.',
		openMost: (most: number) => `Hanya ${number(most)} survei yang paling dekat berakhir yang ditampilkan.`,
		until: (last: string) => `sampai ${day(last)}`,
		results: 'Hasil yang diterbitkan',
		resultsNone: 'Belum ada hasil survei.',
		older: 'Hasil sebelumnya',
		toFirst: 'Ke hasil terbaru',
		what: 'Setiap instansi mengukur kepuasan paling sedikit sekali setahun atas sembilan unsur pelayanan (PermenPANRB 14/2017). Semua hasil diterbitkan di sini, juga yang kurang baik.'
	},

	form: {
		intro: 'Pilih satu jawaban untuk setiap pertanyaan, menurut pengalaman Anda sendiri.',
		privacy:
			'Jawaban disimpan tanpa nama, akun, atau alamat jaringan, dan hanya dengan harinya. Sidik jari yang tidak dapat dibalik mencegah satu orang atau perangkat menjawab dua kali, dan berbeda untuk setiap survei.',
		numbered: (position: number, count: number, question: string) => `${position}/${count}. ${question}`,
		you: 'Tentang Anda',
		youHint:
			'Boleh dikosongkan. Hanya untuk melihat apakah semua kalangan terwakili, dan hanya diterbitkan per kelompok.',
		choose: 'Tidak menyebutkan',
		words: 'Saran Anda untuk layanan ini',
		wordsHint: 'Hanya dibaca instansi, tidak diterbitkan. Jangan tulis nama, nomor telepon, atau data pribadi.',
		send: 'Kirim jawaban',
		complaintInstead: 'Ada masalah yang harus diselesaikan? Survei tidak dijawab satu per satu.',
		complaintLink: 'Tulis laporan',
		answered: 'Anda sudah mengisi survei ini. Terima kasih.',
		opensOn: (first: string) => `Survei ini dibuka pada ${formatDay('id', first)}.`,
		over: 'Survei ini sudah berakhir.'
	},

	thanks: {
		title: 'Terima kasih, jawaban Anda sudah dihitung',
		next: 'Apa yang terjadi selanjutnya',
		steps: (until: string) => [
			'Jawaban Anda langsung masuk hitungan, tanpa nama. Tidak ada yang dapat membacanya sebagai jawaban Anda.',
			`Survei dibuka sampai ${formatDay('id', until)}. Hasilnya, baik atau tidak, tetap dapat dibaca siapa pun.`,
			'Unsur dengan nilai terendah harus diperbaiki lebih dahulu oleh instansi, dan diukur lagi paling lambat tahun depan.'
		],
		result: 'Lihat hasil sementara'
	},

	result: {
		title: 'Hasil survei',
		elements: 'Nilai tiap unsur',
		elementsSays: 'Nilai rata-rata (NRR) dari 1 sampai 4. Yang terendah diperbaiki lebih dahulu.',
		element: 'Unsur',
		sum: 'Jumlah nilai',
		average: 'NRR',
		outOf4: 'dari 4',
		lowest: 'terendah',
		who: 'Siapa yang menjawab',
		whoSays: 'Kelompok dengan 1 sampai 4 orang hanya disebut "kurang dari 5".',
		group: 'Kelompok',
		count: 'Responden',
		fewer: 'kurang dari 5',
		how: 'Cara menghitung',
		method: [
			'IKM = (Σ nilai unsur × 25) ÷ (9 × jumlah responden). Kesembilan unsur sama berat, masing-masing sepersembilan.',
			'Dihitung dengan bilangan bulat dan dibulatkan sekali ke dua desimal; mutu ditentukan dari angka yang sudah dibulatkan.',
			'A: 88,31–100,00 · B: 76,61–88,30 · C: 65,00–76,60 · D: 25,00–64,99 (PermenPANRB 14/2017).',
			'Satu jawaban untuk satu akun atau perangkat. Jawaban tidak dapat ditelusuri ke orangnya.'
		],
		csv: 'Unduh CSV',
		pdf: 'Laporan SKM (PDF)',
		agency: 'Halaman instansi'
	},

	qr: {
		title: 'Kode QR untuk loket',
		lead: 'Cetak halaman ini dan pasang di loket atau ruang tunggu.',
		invite: 'Bagaimana layanan kami?',
		how: 'Pindai dengan kamera ponsel, atau buka alamat ini:',
		alt: (title: string) => `Kode QR menuju survei ${title}`,
		promise: 'Sembilan pertanyaan · tiga menit · tanpa nama'
	},

	brief: {
		title: 'Kepuasan masyarakat',
		ofAgency: 'Semua survei instansi ini',
		all: 'Semua survei',
		none: 'Instansi ini belum mengadakan survei di sini.'
	},

	desk: {
		title: 'Survei kepuasan',
		lead: 'Survei instansi Anda: buka, pantau, akhiri, dan baca saran responden.',
		back: 'Ruang kerja',
		backToList: 'Semua survei di ruang kerja ini',
		list: 'Survei instansi Anda',
		listMost: (most: number) => `${number(most)} survei terakhir.`,
		none: 'Belum ada survei.',
		noneNext: 'SKM wajib dilakukan paling sedikit sekali setahun.',
		open: 'Buka survei baru',
		name: 'Judul survei',
		nameHint: 'Misalnya "Survei kepuasan layanan rujukan, semester II 2026". Judul menjadi alamat survei.',
		subject: 'Tentang layanan',
		subjectChoose: 'Pilih layanan',
		consultation: 'Bagian dari konsultasi',
		consultationHint: 'Survei ini lalu ditampilkan di halaman konsultasinya. Satu konsultasi memuat satu survei.',
		consultationNone: 'Bukan bagian dari konsultasi',
		from: 'Hari pertama',
		until: 'Hari terakhir',
		submit: 'Buka survei',
		readOnly: 'Survei dibuka oleh fasilitator atau kepala instansi.',
		endsFirst: 'Hari terakhir tidak boleh sebelum hari pertama.',
		opened: 'Survei sudah dibuat. Bagikan alamat atau kode QR-nya.',
		closed: 'Survei sudah diakhiri. Hasilnya tetap terbit.',
		share: 'Bagikan',
		publicPage: 'Halaman survei',
		words: 'Saran responden',
		wordsNote: 'Tidak diterbitkan. Hari jawabannya saja yang disimpan, supaya tidak ada yang dapat ditemukan.',
		wordsNone: 'Belum ada saran.',
		wordsMore: (most: number) => `Hanya ${number(most)} saran terakhir yang ditampilkan.`,
		close: 'Akhiri survei sekarang',
		closeWhy:
			'Sesudah diakhiri, survei tidak dapat dibuka lagi. Jawaban yang sudah masuk tetap dihitung dan diterbitkan.'
	},

	report: {
		title: 'Laporan Survei Kepuasan Masyarakat',
		fileName: (slug: string) => `laporan-skm-${slug}`,
		subject: (title: string) => `Hasil survei: ${title}`,
		basis:
			'Disusun menurut PermenPANRB 14/2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik.',
		agency: 'Unit penyelenggara',
		method: 'Metode',
		methodIs: 'Kuesioner daring, terbuka untuk umum; satu jawaban tiap akun atau perangkat; tanpa nama',
		quality: 'Mutu pelayanan',
		state: 'Keadaan',
		asOf: (moment: string) => `dihitung ${moment}`,
		chart: 'Grafik nilai rata-rata tiap unsur',
		chartAlt: (lines: string) => `Diagram batang nilai rata-rata tiap unsur, skala 1 sampai 4. ${lines}`,
		first: 'Prioritas perbaikan',
		firstIs: (elements: string, average: string) =>
			`Unsur dengan nilai terendah: ${elements} (NRR ${average}). Rencana tindak lanjutnya ditetapkan instansi dan diumumkan.`,
		source: 'Hasil terbaru dan datanya',
		qr: 'Kode QR menuju hasil survei',
		page: (page: number, count: number) => `Halaman ${page} dari ${count}`
	}
};
