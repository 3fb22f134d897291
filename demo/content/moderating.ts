/** What people wrote under reports, and what a moderator did about it and said, one of each act that keeps a forum fair. */
export const moderating = {
	warned: {
		text: 'Jawaban begini cuma alasan orang malas. Otaknya di mana, bodoh semua yang mengurus.',
		rule: 'A1',
		why: 'Kritik Anda boleh tetap di sini, kata makiannya tidak. Tulislah lagi tanpa menghina orangnya.'
	},
	silenced: {
		texts: ['Woi kapan selesai!!! Balas!!!', 'Balas!!! Balas!!! Balas!!!'],
		rule: 'D3',
		days: 9,
		why: 'Pesan yang sama ditulis berulang kali dalam satu jam. Setelah hari terakhir Anda dapat menulis lagi.'
	},
	suspended: {
		text: 'Saya petugas resmi dari provinsi. Supaya laporan ini cepat diproses, kirim uang administrasi ke rekening pribadi saya.',
		rule: 'C1',
		days: 59,
		why: 'Mengaku petugas dan meminta uang dari pelapor. Layanan pengaduan tidak pernah dipungut biaya.'
	},
	lifted: {
		text: 'Sudah tiga kali saya tanya jadwalnya. Ini pertanyaan yang keempat, karena belum ada yang menjawab.',
		rule: 'D3',
		days: 6,
		why: 'Pertanyaan yang sama ditulis berulang.',
		lift: 'Keliru: pertanyaannya memang belum pernah dijawab. Kami mohon maaf.'
	},
	pinned: {
		text: 'Untuk warga sekitar: jalan putar lewat belakang masjid bisa dilalui motor dan mobil kecil sampai perbaikan selesai.'
	},
	split: {
		text: 'Selokan di pasar juga mampet sejak bulan lalu, airnya sampai masuk ke kios saya.',
		rule: 'D2',
		why: 'Ini perkara lain yang perlu ditangani sendiri. Silakan kirim sebagai laporan baru supaya ada tenggatnya.'
	},
	locked: {
		texts: ['Kampung sebelah yang merusak, bukan kami.', 'Enak saja menuduh. Kalian yang mulai.'],
		rule: 'D4',
		why: 'Percakapan menjadi saling tuduh. Balasan ditutup sementara; laporannya tetap dikerjakan.'
	},
	redacted: {
		text: 'Tanya saja langsung ke kepala tukangnya, nomornya 0812-0000-7741, orangnya baik.',
		rule: 'B1',
		why: 'Nomor telepon orang lain tidak perlu dibaca umum.'
	},
	/** The same under several reports: decided together, where a moderator wants to. */
	alike: {
		text: 'Sewa tenda dan kursi pesta murah, siap antar ke seluruh Halmahera. Pesan sekarang lewat profil saya, stok terbatas.',
		words: 'Iklan yang sama di banyak laporan.'
	},
	recategorised: {
		category: 'jembatan',
		why: 'Yang rusak jembatannya, bukan jalannya. Instansi dan tenggatnya tetap.'
	}
} as const;
