export const track = {
	title: 'Lacak laporan',
	lead: 'Buka laporan Anda dengan nomor dan kode akses yang tertulis pada tanda terima.',
	number: 'Nomor laporan',
	numberHint: 'Misalnya 7Q4M-2K9X. Huruf kecil dan spasi tidak apa-apa.',
	code: 'Kode akses',
	codeHint: 'Dua puluh huruf dan angka dalam lima kelompok.',
	open: 'Buka laporan',
	noMatch: 'Nomor dan kode akses ini tidak cocok. Periksa keduanya pada tanda terima, lalu coba lagi.',
	tooMany: (time: string) =>
		`Terlalu banyak percobaan. Batas ini melindungi laporan dari penebak. Coba lagi setelah pukul ${time}.`,
	nowOpen: (ref: string) => `Laporan ${ref} sedang terbuka di peramban ini`,
	nowOpenHint: 'Tutuplah bila orang lain juga memakai perangkat ini. Laporan tertutup sendiri setelah dua jam.',
	toReport: 'Lihat laporan',
	close: 'Tutup laporan ini',
	closed: 'Laporan sudah ditutup di peramban ini.',
	lostTitle: 'Kode akses hilang?',
	lost: 'Kode tidak kami simpan, sehingga tidak dapat kami kirim ulang. Perkembangan laporan yang tampil untuk umum tetap dapat dibaca siapa saja.',
	lostLink: 'Cari di daftar pengaduan',
	accountTitle: 'Melapor dengan akun?',
	account: 'Semua laporan Anda ada di halaman Akun, tanpa kode.',
	accountLink: 'Buka akun'
};
