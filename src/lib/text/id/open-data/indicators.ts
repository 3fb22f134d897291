import type { ColumnName, SetName } from '$lib/domain/open-data/data-sets';

type Source = { [Name in SetName]: readonly [set: Name, column: ColumnName<Name>] }[SetName];

/** An indicator as MS-Ind asks for it. */
type Indicator = {
	name: string;
	concept: string;
	definition: string;
	meaning: string;
	method: string;
	measure: 'persentase' | 'median' | 'jumlah' | 'indeks';
	unit: string;
	by: string;
	from: readonly Source[];
	level: string;
};

const LEVEL = 'Provinsi dan instansi';

export const indicators: readonly Indicator[] = [
	{
		name: 'Ketepatan jawaban pertama',
		concept: 'Ketepatan waktu pelayanan pengaduan',
		definition: 'Bagian jawaban pertama instansi yang diberikan sebelum jatuh tempo.',
		meaning: 'Makin tinggi, makin sering pelapor mendapat jawaban pada waktunya.',
		method:
			'Jawaban pertama dengan dipenuhi sebelum jatuh_pada, dibagi semua yang jatuh_pada-nya sudah lewat, kali 100.',
		measure: 'persentase',
		unit: 'persen',
		by: 'Instansi, jenis laporan',
		from: [
			['tenggat', 'jatuh_pada'],
			['tenggat', 'dipenuhi']
		],
		level: LEVEL
	},
	{
		name: 'Lama penyelesaian laporan',
		concept: 'Lama pelayanan',
		definition: 'Hari kerja yang cukup untuk menyelesaikan separuh laporan yang sudah dapat ditunggu selama itu.',
		meaning: 'Makin kecil, makin cepat laporan selesai. Laporan yang masih terbuka ikut dihitung.',
		method: 'Hari kerja terkecil dengan bagian selesai paling sedikit 0,5 dalam kumpulan data kurva.',
		measure: 'median',
		unit: 'hari kerja',
		by: 'Instansi, jenis laporan',
		from: [
			['laporan', 'diterima'],
			['laporan', 'dikerjakan']
		],
		level: LEVEL
	},
	{
		name: 'Laporan terlambat',
		concept: 'Kewajiban yang lewat waktu',
		definition: 'Laporan yang sekarang memiliki kewajiban lewat jatuh tempo, bukan milik pelapor.',
		meaning: 'Makin kecil, makin sedikit orang menunggu lebih lama dari haknya.',
		method:
			'Banyaknya nomor berbeda dengan jatuh_tempo sudah lewat, dipenuhi kosong, berakhir kosong, pemilik bukan reporter.',
		measure: 'jumlah',
		unit: 'laporan',
		by: 'Instansi, jenis laporan',
		from: [
			['tenggat', 'jatuh_tempo'],
			['tenggat', 'pemilik']
		],
		level: LEVEL
	},
	{
		name: 'Persetujuan pelapor',
		concept: 'Hasil pelayanan menurut penerimanya',
		definition: 'Bagian laporan yang penyelesaiannya disetujui pelapor. Diam bukan setuju.',
		meaning: 'Makin tinggi, makin banyak pelapor menyatakan masalahnya selesai.',
		method: 'Laporan berstatus closed_agreed dibagi semua laporan yang diterima, kali 100.',
		measure: 'persentase',
		unit: 'persen',
		by: 'Instansi, jenis laporan',
		from: [['laporan', 'status']],
		level: LEVEL
	},
	{
		name: 'Laporan dilempar',
		concept: 'Kejelasan kewenangan',
		definition: 'Bagian laporan yang pernah dialihkan atau dikembalikan instansi.',
		meaning: 'Makin kecil, makin jarang pelapor dikirim dari pintu ke pintu.',
		method: 'Nomor berbeda dengan dilempar bernilai true, dibagi semua laporan yang diterima, kali 100.',
		measure: 'persentase',
		unit: 'persen',
		by: 'Instansi, kategori',
		from: [['penanganan', 'dilempar']],
		level: LEVEL
	},
	{
		name: 'Masukan konsultasi yang ditanggapi',
		concept: 'Tanggapan atas partisipasi',
		definition: 'Bagian masukan konsultasi yang sudah mendapat tanggapan penyelenggara.',
		meaning: 'Sesudah konsultasi ditutup, seharusnya 100 persen.',
		method: 'Masukan dengan tanggapan terisi dibagi semua masukan, kali 100.',
		measure: 'persentase',
		unit: 'persen',
		by: 'Konsultasi, unsur masyarakat',
		from: [
			['masukan', 'tanggapan'],
			['masukan', 'unsur']
		],
		level: 'Konsultasi'
	},
	{
		name: 'Indeks Kepuasan Masyarakat',
		concept: 'Kepuasan atas pelayanan',
		definition: 'Nilai sembilan unsur pelayanan menurut yang menerimanya, dari 25 sampai 100.',
		meaning: 'A dari 88,31; B dari 76,61; C dari 65,00; D di bawahnya.',
		method: 'Jumlah jumlah_nilai dari sembilan unsur dibagi responden kali sembilan, kali 25, dibulatkan dua angka.',
		measure: 'indeks',
		unit: 'nilai',
		by: 'Survei, unsur pelayanan',
		from: [
			['survei', 'jumlah_nilai'],
			['survei', 'responden']
		],
		level: 'Layanan'
	}
];
