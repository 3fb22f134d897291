/** Words of the moderators' queue. */
export const queue = {
	act: {
		hide: 'Sembunyikan',
		leave: 'Biarkan tampil',
		admit: 'Tampilkan',
		refuse: 'Tolak',
		route: 'Teruskan ke instansi',
		otherAgency: 'Instansi lain',
		ask: 'Minta dilengkapi',
		archive: 'Arsipkan',
		refer: 'Bukan kewenangan',
		uphold: 'Tetap ditolak'
	},
	/** What the author reads where the moderator adds no words. */
	standard: (words: string) => `Disembunyikan moderator. ${words}`,
	archived: (reason: string) => `Laporan ini kami arsipkan. Alasannya: ${reason}.`,
	fact: {
		reasons: 'Dilaporkan karena',
		said: 'Kata yang melaporkan',
		writer: 'Penulis',
		category: 'Kategori',
		place: 'Tempat',
		meant: 'Instansi menurut pelapor',
		elsewhere: 'Kemungkinan bukan kewenangan provinsi'
	},
	report: 'Isi laporan',
	question: 'Pertanyaan konsultasi'
};
