/** The desk of who prepares and runs consultations. */
export const hosting = {
	title: 'Meja konsultasi',
	back: 'Meja konsultasi',
	publicPage: 'Halaman publik',
	tab: {
		parts: 'Bagian konsultasi',
		overview: 'Ringkasan',
		data: 'Data',
		materials: 'Bahan',
		invitations: 'Undangan',
		meetings: 'Pertemuan',
		text: 'Naskah',
		inputs: 'Masukan',
		minutes: 'Berita acara',
		publications: 'Publikasi',
		commitments: 'Komitmen'
	}
};
