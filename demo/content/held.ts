/** What newcomers write that waits until a moderator has looked, and what became of it. */
export const held = {
	/** Decided the day before: let in, refused under a rule, and shown by itself because nobody decided in time. */
	admitted:
		'Ada berita tentang ini di https://kabar-halmahera.example.com/jalan, mungkin berguna bagi yang menangani. Kondisinya sama dengan yang ditulis pelapor.',
	refused: {
		text: 'Mau cepat kaya tanpa kerja? Daftar sekarang di https://untung-besar.example.com, bonus anggota baru menanti!',
		why: 'Iklan, tidak ada hubungannya dengan laporan ini. Silakan menulis lagi tentang pokoknya.'
	},
	released:
		'Foto keadaan minggu lalu saya taruh di https://foto-warga.example.com/mg31 supaya petugas bisa membandingkan.',
	/** They still wait. */
	waiting: {
		link: 'Jadwal petugas ada di https://jadwal.example.com/pekan-ini, katanya lewat hari Kamis. Tolong dipastikan.',
		digits: 'Dasar b4ngs4t semua, janji tinggal janji. Sudah tiga kali kami datang ke kantor.',
		again:
			'Butuh dana cepat? Pinjaman cair lima menit tanpa jaminan, bunga ringan. Hubungi WA 0813-0000-9876 atau buka https://dana-kilat.example.com'
	},
	names: ['Rusdi Talib', 'Nona Sarif', 'Ongen Paka', 'Fahrul Abbas', 'Mira Gafur', 'Yanto Lessy']
} as const;

/** What one office answers to everybody. */
export const pasted =
	'Terima kasih atas laporan Bapak/Ibu. Laporan ini sudah kami terima dan sedang kami koordinasikan dengan bidang terkait. ' +
	'Mohon kesabarannya, petugas akan turun ke lokasi sesuai jadwal dan anggaran yang tersedia.';
