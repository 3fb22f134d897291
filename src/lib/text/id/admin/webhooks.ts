import type { SentKind } from '$lib/domain/webhook/kinds';
import type { DeliveryState, Pause } from '$lib/domain/webhook/retry';

/** Kabar bagi aplikasi lain, begitu sesuatu terjadi. */
export const webhooks = {
	title: 'Webhook',
	lead: 'Aplikasi instansi atau mitra diberi kabar begitu sesuatu yang boleh diketahui semua orang terjadi. Kabarnya ringkas: nomor, status, instansi, tenggat, alamat halaman.',
	none: 'Belum ada webhook.',
	add: 'Tambah webhook',
	made: 'Webhook sudah dibuat',
	onward: 'Sudah disalin, buka webhook ini',
	outside: 'Mitra, dengan nama di atas',
	partner: 'mitra di luar',
	columns: { name: 'Nama', owner: 'Pemilik', host: 'Tujuan', kinds: 'Dikabari tentang', state: 'Keadaan' },
	state: { running: 'berjalan', failing: 'gagal terkirim', paused: 'dijeda', ended: 'diakhiri' },
	pause: {
		by_administrator: 'dijeda',
		failing: 'dijeda: gagal berhari-hari',
		gone: 'dijeda: tujuannya sudah tiada'
	} satisfies Record<Pause, string>,
	pauseSays: {
		by_administrator: 'Tidak ada yang dikirim. Lepas jedanya di formulir di bawah untuk melanjutkan.',
		failing:
			'Tiga hari tidak ada yang sampai. Periksa tujuannya bersama pemiliknya, lalu lepas jedanya di formulir di bawah.',
		gone: 'Tujuannya menjawab 410: tidak menerima kabar lagi. Tanyakan kepada pemiliknya sebelum melepas jedanya.'
	} satisfies Record<Pause, string>,
	kind: {
		'report.published': 'laporan terbit',
		'report.answered': 'laporan dijawab',
		'report.overdue': 'laporan lewat tenggat',
		'report.status_changed': 'status laporan berubah',
		'consultation.input_answered': 'masukan dijawab',
		'commitment.changed': 'komitmen',
		'consultation.stage_changed': 'tahap konsultasi',
		test: 'uji coba'
	} satisfies Record<SentKind, string>,
	every: { agency: 'Semua instansi', district: 'Semua wilayah', category: 'Semua kategori' },
	fields: {
		nama: 'Nama',
		pemilik: 'Pemilik',
		alamat: 'Alamat tujuan',
		laporan_terbit: 'Laporan terbit',
		laporan_dijawab: 'Laporan dijawab: jawaban resmi, tindak lanjut, kabar belum selesai',
		laporan_terlambat: 'Laporan lewat tenggat',
		laporan_status: 'Status laporan berubah',
		masukan_dijawab: 'Masukan dalam konsultasi dijawab',
		komitmen: 'Komitmen: kemajuan, selesai, disanggah, terlambat',
		konsultasi_tahap: 'Tahap konsultasi berubah',
		instansi: 'Hanya tentang instansi',
		wilayah: 'Hanya tentang wilayah',
		kategori: 'Hanya tentang kategori',
		jeda: 'Jeda: jangan kirim apa pun',
		rahasia: 'Rahasia'
	},
	hints: {
		nama: 'Aplikasi apa dan milik siapa.',
		alamat: 'https, dapat dicapai dari internet. Alamat di dalam jaringan harus disebut di FKP_OUTBOUND_HOSTS.',
		wilayah: 'Konsultasi tidak punya wilayah; dengan pilihan ini kabarnya hanya tentang laporan.',
		jeda: 'Yang terjadi selama dijeda tidak dikirim kemudian.'
	},
	facts: {
		only: 'Hanya tentang',
		all: 'semuanya',
		madeAt: 'Dibuat',
		failingSince: 'Gagal sejak',
		pausedAt: 'Dijeda',
		endedAt: 'Diakhiri',
		earlierUntil: 'Rahasia lama ikut menandatangani sampai'
	},
	once: 'Rahasia ini hanya ditampilkan sekali. Salin sekarang dan serahkan kepada pemilik aplikasinya lewat jalan yang aman.',
	secretOf: (name: string) => `Rahasia bagi ${name}`,
	use: 'Dengan rahasia ini penerima memeriksa bahwa kabar datang dari forum ini (Standard Webhooks).',
	test: 'Kirim uji coba',
	queued: 'Sudah antre. Muat ulang sebentar lagi untuk melihat jawabannya.',
	log: 'Kiriman terakhir',
	nothingSent: 'Belum ada yang dikirim.',
	logColumns: {
		what: 'Kabar',
		at: 'Waktu',
		state: 'Keadaan',
		attempts: 'Percobaan',
		answer: 'Jawaban',
		again: 'Ulangi'
	},
	delivery: {
		waiting: 'menunggu',
		delivered: 'sampai',
		failed: 'gagal',
		withheld: 'tidak dikirim: tidak lagi terbuka'
	} satisfies Record<DeliveryState, string>,
	failure: {
		not_public: 'alamatnya di dalam jaringan',
		not_https: 'alamatnya tanpa https',
		with_credentials: 'alamatnya memuat nama atau sandi',
		not_an_address: 'bukan alamat',
		unknown_host: 'nama tidak dikenal',
		unreachable: 'tidak terjangkau',
		certificate: 'sertifikat tidak berlaku',
		timed_out: 'terlalu lama',
		broken_off: 'terputus'
	},
	next: 'berikutnya',
	resend: 'Kirim lagi',
	edit: 'Ubah atau jeda',
	renew: 'Ganti rahasia',
	renewSays: 'Selama sehari kedua rahasia menandatangani, sehingga penerima dapat berganti tanpa kabar yang hilang.',
	end: 'Akhiri webhook ini',
	endSays: 'Berlaku seketika dan tidak dapat dibatalkan. Yang masih antre tidak dikirim.'
};
