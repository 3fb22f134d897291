/** Where staff write down somebody's report. */
export const counter = {
	title: 'Loket',
	lead: 'Tulis laporan untuk warga yang ada di depan Anda, dengan kata-katanya sendiri.',
	begin: 'Mulai untuk warga ini',
	consent: 'Warga setuju petugas mencatat laporannya, dan tahu siapa yang dapat membacanya',
	consentHint: 'Bacakan dahulu: kontak boleh dikosongkan, dan warga boleh memilih Anonim (tanpa nama) atau Rahasia.',
	consentMissing: 'Mintalah persetujuan warga dahulu, lalu beri tanda.',
	language: 'Bahasa tanda terima dan surat untuk warga',
	languages: { id: 'Indonesia', en: 'Inggris' },
	serving: 'Loket: Anda menulis untuk warga.',
	servingHint: 'Semua yang dilakukan di sini tercatat “lewat loket”.',
	next: 'Warga berikutnya',
	nextHint: 'Draf, tanda terima, dan laporan yang terbuka dihapus dari peramban ini.',
	resume: 'Lanjutkan untuk warga ini',
	underWay: 'Warga sebelumnya belum selesai',
	underWayHint: 'Di peramban ini masih ada laporan warga yang sedang ditulis.',
	ready: 'Siap untuk warga berikutnya. Tidak ada yang tersisa dari warga sebelumnya.',
	idle: 'Loket ditutup karena 15 menit tidak dipakai. Yang belum dikirim sudah dihapus.',
	sentTitle: 'Laporan warga sudah diterima',
	slipTitle: 'Cetak tanda terima untuk warga',
	slipHint:
		'Kode akses hanya keluar di kertas, terbalik di bawah garis lipat. Lipat dan serahkan langsung; jangan dibaca, difoto, atau disalin.',
	slipLimit:
		'Pratinjau cetak menampilkan kertasnya. Hadapkan layar kepada warga, atau pakai cetak langsung tanpa pratinjau.',
	print: 'Buka lembar cetak',
	printAgain: 'Cetak ulang dengan kode baru',
	refresh: 'Perbarui halaman ini',
	printed:
		'Sudah dicetak. Mencetak ulang membuat kode baru: kode di kertas sebelumnya tidak berlaku lagi, dan itu tercatat di riwayat laporan.',
	slip: {
		title: 'Tanda terima laporan',
		print: 'Cetak',
		masked: 'Kode akses tersembunyi di layar dan hanya tercetak di kertas.',
		fold: 'Lipat di sini. Kode akses di bawah garis hanya untuk pelapor.',
		code: 'Kode akses',
		keep: 'Simpan kertas ini. Siapa pun yang memegang kode ini dapat membuka dan menjawab laporan Anda.',
		how: 'Cara mengikuti',
		follow: (address: string) =>
			`Buka ${address} dari ponsel sendiri atau pindai kode QR, lalu isi nomor laporan dan kode akses. Tanpa ponsel: bawa kertas ini ke loket kantor mana pun selain kantor yang menangani laporan Anda.`,
		notRead: 'Petugas tidak perlu dan tidak boleh meminta kode ini.',
		gone: 'Lembar ini tidak dapat dibuka lagi.',
		goneNext: 'Cetak ulang dari halaman tanda terima, selama warga masih di loket.',
		back: 'Kembali ke tanda terima'
	}
};
