/** Each says what happened, why, and what to do next. */
export const errorPage = {
	notFound: {
		title: 'Halaman tidak ditemukan',
		why: 'Alamatnya mungkin salah ketik, atau laporan ini tidak dibuka untuk umum.',
		next: 'Periksa alamatnya. Bila Anda pelapornya, buka laporan dengan nomor laporan dan kode akses di halaman Lacak.'
	},
	forbidden: {
		title: 'Permintaan ditolak',
		why: 'Permintaan ini tidak berasal dari halaman forum, atau Anda belum masuk.',
		next: 'Buka kembali halamannya, masuk bila perlu, lalu coba sekali lagi.'
	},
	conflict: {
		title: 'Keadaan laporan sudah berubah',
		why: 'Orang lain bertindak lebih dulu, sehingga tindakan Anda tidak berlaku lagi.',
		next: 'Kembali ke laporan, lihat keadaan terbarunya, lalu putuskan lagi.'
	},
	tooMany: {
		title: 'Terlalu banyak percobaan',
		why: 'Batas percobaan dalam waktu singkat sudah tercapai. Batas ini melindungi akun dan laporan dari penebak.',
		next: 'Tunggu beberapa menit, lalu coba lagi.'
	},
	tooLarge: {
		title: 'Kiriman terlalu besar',
		why: 'Berkas atau teks yang dikirim melebihi batas.',
		next: 'Kembali, perkecil atau kurangi berkasnya, lalu kirim lagi.'
	},
	unavailable: {
		title: 'Layanan sedang tidak tersedia',
		why: 'Forum tidak dapat membaca datanya saat ini. Laporan yang sudah Anda kirim tetap aman.',
		next: 'Tunggu beberapa menit, lalu muat ulang halaman ini. Anda tidak perlu menghubungi siapa pun.'
	},
	internal: {
		title: 'Terjadi kesalahan pada forum',
		why: 'Kesalahan ini dari kami, bukan dari Anda. Kesalahannya sudah tercatat.',
		next: 'Coba lagi beberapa saat. Bila terulang, sampaikan nomor galat di bawah kepada pengelola.'
	},
	errorId: 'Nomor galat',
	statusCode: (status: number) => `Kode ${status}`,
	toHome: 'Ke beranda',
	toComplaints: 'Lihat semua pengaduan',
	toTrack: 'Lacak laporan',
	toSignIn: 'Masuk',
	retry: 'Muat ulang'
};
