/** Masuk lewat penyedia akun kantor; `label` adalah nama penyedia itu sebagaimana orang menyebutnya. */
export const office = {
	signIn: (label: string) => `Masuk dengan ${label}`,
	forStaff: 'Khusus petugas yang akunnya sudah ditautkan.',
	byPassword: 'Masuk dengan kata sandi',
	toSecurity: 'Ke Keamanan',
	outThere: (label: string) => `Sesi Anda di ${label} masih terbuka. Di komputer bersama, keluarlah juga dari sana.`,
	endThere: (label: string) => `Keluar juga dari ${label}`,
	title: 'Akun kantor',
	lead: (label: string) =>
		`Dengan tautan ini Anda dapat masuk memakai ${label}. Kata sandi dan langkah kedua Anda di sini tetap berlaku.`,
	none: 'Belum ditautkan.',
	ask: 'Minta ditautkan',
	goOn: (label: string) =>
		`Sekarang masuklah ke ${label}. Sesudah itu Anda kembali ke sini, dan admin menerima permintaan Anda.`,
	goOnLink: (label: string) => `Lanjutkan ke ${label}`,
	asked: 'Menunggu persetujuan admin sejak',
	code: 'Kode permintaan Anda',
	codeHint: 'Bacakan kode ini kepada admin, dengan bertemu atau lewat telepon. Kode ini tidak membuka apa pun.',
	linked: 'Tertaut sejak',
	takeBack: 'Tarik permintaan',
	takeOff: 'Lepas tautan',
	failed: {
		provider_gone: {
			title: 'Penyedia akun tidak menjawab',
			why: (label: string) => `Penyedia ${label} tidak dapat dihubungi saat ini, jadi kami tidak tahu siapa Anda.`,
			next: 'Masuklah dengan kata sandi Anda. Itu tetap dapat dipakai.',
			again: true
		},
		sso_failed: {
			title: 'Belum berhasil masuk',
			why: () =>
				'Jawaban dari penyedia akun tidak dapat dipakai: sudah lewat sepuluh menit, sudah pernah dipakai, dimulai di peramban lain, atau penyedia baru saja mengganti kuncinya.',
			next: 'Coba lagi dari awal, atau masuklah dengan kata sandi Anda.',
			again: true
		},
		sso_cancelled: {
			title: 'Dibatalkan',
			why: (label: string) => `Anda membatalkannya di ${label}. Tidak ada yang berubah.`,
			next: 'Coba lagi, atau masuklah dengan kata sandi Anda.',
			again: true
		},
		sso_ended: {
			title: 'Sesi Anda sudah berakhir',
			why: (label: string) => `Penyedia ${label} baru saja mengakhiri sesi Anda di sana.`,
			next: 'Masuklah lagi dari awal.',
			again: true
		},
		sso_unknown: {
			title: 'Akun kantor ini belum ditautkan',
			why: (label: string) =>
				`Penyedia ${label} mengenal Anda, tetapi belum ada admin yang menautkannya dengan akun Anda di forum. Alamat email yang sama tidak cukup, dan akun baru tidak dibuat.`,
			next: 'Masuklah dengan kata sandi, buka Akun saya › Keamanan › Akun kantor, lalu tekan “Minta ditautkan”. Bacakan kode yang tampil kepada admin forum dan minta ia menyetujuinya. Belum punya akun petugas? Minta admin mengundang Anda.',
			again: false
		},
		sso_waiting: {
			title: 'Tautan menunggu persetujuan admin',
			why: () => 'Permintaan Anda sudah diterima, tetapi belum ada admin yang menyetujuinya.',
			next: 'Hubungi admin forum dan bacakan kode di halaman Keamanan Anda. Sementara itu masuklah dengan kata sandi.',
			again: false
		},
		sso_not_staff: {
			title: 'Hanya untuk petugas',
			why: (label: string) =>
				`Masuk dengan ${label} hanya bagi yang hari ini memegang tugas. Tugas Anda sudah berakhir atau belum mulai.`,
			next: 'Akun Anda sendiri tetap ada: masuklah dengan kata sandi.',
			again: false
		},
		sso_linked: {
			title: 'Akun Anda sudah tertaut',
			why: (label: string) => `Satu akun ditautkan dengan satu akun ${label}.`,
			next: 'Lepas tautan yang lama di Keamanan bila ingin menggantinya.',
			again: false
		},
		sso_taken: {
			title: 'Sudah tertaut dengan akun lain',
			why: (label: string) => `Akun ${label} ini sudah ditautkan dengan akun forum yang lain.`,
			next: 'Masuklah ke akun itu dan lepas tautannya, atau minta admin melepasnya.',
			again: false
		},
		too_many_attempts: {
			title: 'Terlalu sering dicoba',
			why: () => 'Dari jaringan Anda terlalu banyak percobaan masuk yang gagal.',
			next: 'Tunggu seperempat jam, atau masuklah dengan kata sandi Anda.',
			again: false
		}
	}
};
