/** To the administrators, when the database of the forum is in trouble. */
export const operator = {
	look: 'Lihat keadaannya',
	begun: {
		away: {
			subject: 'Basis data forum tidak dapat dihubungi',
			meaning:
				'Sudah lebih dari satu menit forum tidak dapat menghubungi basis datanya. Yang ditulis orang dikembalikan kepada mereka dan belum tersimpan.',
			next: 'Periksa Postgres dan jaringannya. Forum pulih sendiri begitu basis data menjawab lagi.'
		},
		no_room: {
			subject: 'Ruang simpan forum habis',
			meaning:
				'Basis data forum tidak dapat menyimpan apa pun lagi. Halaman masih dapat dibaca; yang ditulis orang dikembalikan kepada mereka dan belum tersimpan.',
			next: 'Tambah ruang disk, atau kosongkan yang tidak diperlukan. Forum pulih sendiri setelah itu.'
		}
	},
	over: {
		away: { subject: 'Basis data forum menjawab lagi', meaning: 'Forum sudah berjalan seperti biasa.', next: null },
		no_room: { subject: 'Forum dapat menyimpan lagi', meaning: 'Forum sudah berjalan seperti biasa.', next: null }
	}
};
