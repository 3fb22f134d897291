export const chrome = {
	menu: 'Menu',
	province: (name: string) => `Provinsi ${name}`,
	description: (province: string) =>
		`Sampaikan pengaduan, aspirasi, dan permintaan informasi tentang layanan publik ${province}, lalu pantau tenggatnya.`,
	sanction: {
		silence: (last: string) => `Anda tidak dapat membalas atau memberi masukan sampai dengan ${last}.`,
		suspend: (last: string) =>
			`Anda tidak dapat membalas, memberi masukan, atau melaporkan kiriman sampai dengan ${last}.`,
		rule: (code: string) => `Aturan ${code}`,
		stays: 'Anda tetap dapat melapor, menulis dalam laporan Anda sendiri, dan membaca semuanya.',
		appeal: 'Alasan lengkap dan keberatan'
	},
	skipToContent: 'Langsung ke isi',
	mainNavigation: 'Utama',
	account: 'Akun Anda',
	complaints: 'Pengaduan',
	consultations: 'Konsultasi',
	agencies: 'Instansi',
	statistics: 'Statistik',
	openData: 'Data terbuka',
	check: 'Periksa sendiri',
	surveys: 'Survei kepuasan',
	track: 'Lacak',
	signIn: 'Masuk',
	myAccount: 'Akun',
	waiting: (count: number) => `Menunggu Anda (${count})`,
	desk: 'Ruang kerja',
	admin: 'Admin',
	report: 'Tulis laporan',
	/** On the button of a narrow header. */
	reportShort: 'Lapor',
	home: 'Beranda',
	emergency: 'Ini bukan layanan darurat.',
	emergencyCall: 'Dalam keadaan darurat, hubungi 112',
	about: 'Tentang forum ini',
	api: 'API',
	book: 'Buku moderasi',
	rules: 'Aturan forum',
	privacy: 'Privasi',
	contact: 'Hubungi pengelola',
	dataProtection: 'Pelindungan data pribadi',
	footer: 'Kaki halaman',
	/** Said in the other language, for those who read that one. */
	switchLanguage: 'English'
};
