/** The yearly report of an agency's consultations, with the counts that the PEKPPP evaluation asks for. */
export const consultationYear = {
	title: (year: number) => `Laporan konsultasi ${year}`,
	short: 'Laporan tahunan',
	lead: 'Konsultasi yang masa penyampaian masukannya berakhir pada tahun ini, dengan angka yang dipakai dalam laporan tahunan dan penilaian PEKPPP.',
	years: 'Tahun',
	none: (year: number) => `Tidak ada konsultasi yang berakhir pada tahun ${year}.`,
	noneNext: 'Pilih tahun lain, atau lihat konsultasi yang sedang berjalan.',
	running: 'Semua konsultasi',
	figures: {
		consultations: 'Konsultasi',
		answered: 'Masukan dijawab',
		realised: 'Komitmen terpenuhi',
		nothingOwed: 'belum ada'
	},
	of: (part: string, whole: string) => `${part} dari ${whole}`,
	waived: (count: string) => `${count} dilepaskan sepihak`,
	column: {
		consultation: 'Konsultasi',
		inputs: 'Masukan dijawab',
		unsur: 'Unsur',
		items: 'Butir',
		realised: 'Terpenuhi',
		months: 'Bulan',
		media: 'Media'
	},
	noFigure: 'belum ada',
	how: 'Cara menghitung',
	method: [
		'Konsultasi masuk tahun tempat masa penyampaian masukannya berakhir, menurut waktu provinsi. Yang dibatalkan ikut tercantum dengan tahapnya.',
		'Unsur: jumlah unsur masyarakat yang berbeda di antara yang hadir (konsultasi daring penuh: yang hadir atau memberi masukan); penyelenggara tidak dihitung. Nilai tertinggi PEKPPP untuk lebih dari empat unsur.',
		'Terpenuhi: komitmen yang disetujui peserta dibagi semua komitmen, dibulatkan ke bawah; yang tidak ditanggapi peserta tidak ikut terhitung terpenuhi. Yang dilepaskan sepihak oleh instansi tetap dihitung belum dipenuhi; hanya yang dilepaskan dengan persetujuan peserta tidak dihitung.',
		'Bulan: dalam berapa bulan sejak tanda tangan terakhir semua komitmen dinyatakan selesai; kosong selama belum semua.',
		'Media: jumlah jenis media yang berbeda tempat hasilnya disebarluaskan.'
	],
	most: (count: number) => `Hanya ${count} konsultasi pertama yang tampil.`,
	csv: 'Unduh CSV',
	fileName: (slug: string, year: number) => `konsultasi-${slug}-${year}`
};
