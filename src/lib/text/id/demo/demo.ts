export const demo = {
	title: 'Mode demo',
	/** What opens the bar. */
	controls: 'Ganti peran, majukan waktu',
	now: 'Waktu demo',
	explain: 'Semua laporan, instansi, dan orang di sini rekaan. Masuk sebagai peran mana pun, lalu majukan waktu.',
	signInAs: 'Masuk sebagai',
	signedInAs: (name: string) => `Anda masuk sebagai ${name}`,
	signOut: 'Keluar',
	moveClock: 'Majukan waktu',
	day: '1 hari',
	workingDay: '1 hari kerja',
	week: '1 minggu',
	reset: 'Ulang dari awal',
	clockMoved: (when: string) => `Jam maju ke ${when}.`,
	movedBySilence: (count: number) =>
		count === 0
			? 'Tidak ada laporan yang berpindah karena pelapor tidak menanggapi.'
			: `${count} laporan berpindah karena pelapor tidak menanggapi.`,
	resetDone: 'Provinsi contoh sudah kembali ke keadaan awal.',
	resetPage: {
		title: 'Ulang demo dari awal',
		lead: 'Semua yang terjadi di demo ini dihapus: laporan, balasan, surat, dan akun yang dibuat pengunjung. Jam kembali ke waktu sebenarnya.',
		patience: (reports: number) =>
			`Provinsi contoh dengan ${reports} laporan lalu diisi kembali. Ini makan waktu sekitar setengah menit, dan semua orang keluar dari akunnya.`,
		confirm: 'Ya, ulang dari awal',
		cancel: 'Batal',
		underWay: 'Provinsi contoh sedang diisi kembali',
		progress: (done: number, total: number) => `${done} dari ${total} laporan`,
		wait: 'Halaman ini memperbarui diri setiap dua detik dan membuka beranda bila selesai. Anda tidak perlu melakukan apa pun.',
		failed: 'Pengisian terhenti sebelum selesai. Silakan ulang sekali lagi.'
	},
	mails: 'Surat keluar',
	accounts: {
		warga: 'Warga',
		moderator: 'Moderator',
		dinkes: 'Petugas Dinas Kesehatan',
		kepalaDinkes: 'Kepala Dinas Kesehatan',
		pupr: 'Petugas Dinas PUPR',
		pengawas: 'Pengawas',
		sekda: 'Sekretariat Daerah',
		fasilitator: 'Fasilitator',
		admin: 'Admin'
	}
};
