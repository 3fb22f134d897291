import { forGuests, forStaff, type Refusal } from '../../refusal/refusal';

/** Pages that stand where the asked one cannot. */
export const page = {
	bad_request: {
		what: 'Kiriman tidak dapat dibaca',
		why: 'Isinya terpotong di jalan, atau bukan dari formulir forum ini.',
		next: 'Kembali ke formulirnya, lalu kirim sekali lagi.',
		turn: 'operator'
	},
	signed_out: {
		what: 'Masuk lebih dahulu',
		why: 'Halaman ini hanya untuk pemilik akun, dan Anda belum masuk atau sudah lama tidak aktif.',
		next: 'Masuk dengan alamat email dan kata sandi Anda, lalu buka halaman ini lagi.',
		turn: 'signIn'
	},
	forbidden: {
		what: 'Permintaan ditolak',
		why: 'Permintaan ini tidak berasal dari halaman forum. Penolakan ini melindungi Anda dari situs yang meniru forum.',
		next: forGuests(
			'Buka formulirnya dari forum ini, masuk bila diminta, lalu kirim sekali lagi.',
			'Buka formulirnya dari forum ini, lalu kirim sekali lagi.'
		),
		turn: 'operator'
	},
	absent: {
		what: 'Halaman tidak ditemukan',
		why: forStaff(
			'Alamatnya mungkin salah ketik, atau laporan ini tidak dibuka untuk umum.',
			'Alamatnya mungkin salah ketik, atau halaman ini di luar tugas Anda yang tercatat.'
		),
		next: forStaff(
			'Periksa alamatnya. Bila Anda pelapornya, buka laporan itu di halaman Lacak.',
			'Periksa alamatnya, atau buka perkaranya dari ruang kerja.'
		),
		turn: forStaff('tracking', 'appointment')
	},
	not_offered: {
		what: 'Alamat ini tidak menerima kiriman',
		why: 'Tidak ada formulir pada alamat ini.',
		next: 'Buka halamannya, lalu kirim dari formulir yang ada di sana.',
		turn: 'operator'
	},
	conflict: {
		what: 'Keadaannya sudah berubah',
		why: 'Orang lain, atau Anda sendiri di jendela lain, bertindak lebih dulu.',
		next: 'Buka halaman itu lagi, baca keadaan terbarunya, lalu putuskan lagi.',
		turn: forStaff('complaints', 'desk')
	},
	gone: {
		what: 'Halaman ini sudah tidak ada',
		why: 'Isinya pernah ada dan sudah ditutup.',
		next: 'Cari penggantinya di daftar laporan atau konsultasi.',
		turn: 'complaints'
	},
	too_large: {
		what: 'Kiriman terlalu besar',
		why: 'Satu berkas paling besar 5 MB, dan satu kiriman paling banyak lima berkas.',
		next: 'Kembali, perkecil atau kurangi berkasnya, lalu kirim lagi.',
		turn: 'operator'
	},
	not_a_form: {
		what: 'Bentuk kiriman tidak dikenal',
		why: 'Forum hanya membaca kiriman dari formulirnya sendiri.',
		next: 'Buka halamannya di peramban, lalu kirim dari formulirnya.',
		turn: 'operator'
	},
	unfit: {
		what: 'Isian tidak dapat dipakai',
		why: 'Ada pilihan yang tidak ada dalam formulir ini.',
		next: 'Kembali ke formulirnya, pilih lagi dari yang tersedia, lalu kirim.',
		turn: 'operator'
	},
	too_many: {
		what: 'Terlalu banyak percobaan',
		why: 'Dari jaringan Anda datang lebih banyak permintaan daripada yang wajar dalam waktu singkat. Batas ini melindungi akun dan laporan dari penebak.',
		next: 'Tunggu beberapa saat, lalu coba lagi. Yang sudah terkirim tetap tersimpan.',
		turn: 'operator'
	},
	internal: {
		what: 'Terjadi kesalahan pada forum',
		why: 'Kesalahan ini dari kami, bukan dari Anda, dan sudah tercatat.',
		next: 'Coba lagi beberapa saat. Bila terulang, sebutkan nomor di bawah ini kepada pengelola.',
		turn: 'operator'
	},
	unavailable: {
		what: 'Layanan sedang tidak tersedia',
		why: 'Forum tidak dapat membaca datanya saat ini. Laporan yang sudah Anda kirim tetap aman.',
		next: 'Tunggu beberapa menit, lalu muat ulang halaman ini. Pengelola sudah diberi tahu.',
		turn: 'emergency'
	}
} satisfies Record<string, Refusal>;
