export const demo = {
	title: 'Mode demo',
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
	mails: 'Surat keluar',
	accounts: {
		warga: 'Warga',
		moderator: 'Moderator',
		dinkes: 'Petugas Dinas Kesehatan',
		kepalaDinkes: 'Kepala Dinas Kesehatan',
		pupr: 'Petugas Dinas PUPR',
		pengawas: 'Pengawas',
		fasilitator: 'Fasilitator',
		admin: 'Admin'
	}
};
