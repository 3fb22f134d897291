import type { TemplateAct } from '$lib/domain/answer/acts';
import type { Place } from '$lib/domain/answer/places';

/** The templates of answers, at the desk. */
export const templates = {
	title: 'Templat jawaban',
	lead: 'Kata-kata yang sering dipakai, siap disesuaikan dengan setiap laporan.',
	back: 'Templat jawaban',
	write: 'Tulis templat',
	none: 'Belum ada templat',
	empty: 'Tulis yang pertama: misalnya cara Anda menjawab laporan jalan berlubang.',
	forAll: 'Semua instansi',
	anyCategory: 'Semua kategori',
	kept: 'Tidak dipakai lagi',
	line: (owner: string, version: number) => `${owner} · versi ${version}`,
	newTitle: 'Templat baru',
	fields: {
		lingkup: 'Untuk',
		tindakan: 'Dipakai saat',
		kategori: 'Kategori laporan',
		nama: 'Nama templat',
		isi: 'Isi',
		milik: 'Saya yang menjaga templat ini mulai sekarang'
	},
	acts: {
		answer: 'Memberi jawaban resmi',
		promise: 'Menyatakan belum selesai',
		resolve: 'Melaporkan sudah selesai',
		ask: 'Bertanya kepada pelapor',
		dispose: 'Menjawab masukan konsultasi'
	} satisfies Record<TemplateAct, string>,
	onlyInputs: 'Dipakai saat menjawab masukan konsultasi.',
	places: 'Tanda isian yang diganti sendiri',
	placeSays: {
		nama: 'sebutan pelapor yang dibaca umum, tidak pernah namanya',
		nomor: 'nomor laporan, atau nomor masukan yang dijawab',
		judul: 'judul laporan',
		instansi: 'nama instansi',
		kategori: 'kategori laporan',
		wilayah: 'kabupaten atau kota',
		tanggal: 'tanggal hari ini',
		tenggat: 'batas waktu yang sedang berjalan',
		pasal: 'untuk masukan: pasal yang dibicarakan, bila satu',
		konsultasi: 'untuk masukan: nama konsultasi'
	} satisfies Record<Place, string>,
	unknownPlace:
		'Ada tanda isian yang tidak dikenal di sini. Untuk laporan: {nama}, {nomor}, {judul}, {instansi}, {kategori}, {wilayah}, {tanggal}, {tenggat}. Untuk masukan: {nomor}, {pasal}, {konsultasi}, {instansi}, {tanggal}.',
	noCategory: 'Masukan konsultasi tidak berkategori: pilih “Semua kategori”.',
	save: 'Simpan templat',
	saveVersion: 'Simpan versi baru',
	saved: 'Templat tersimpan.',
	retired: 'Templat ini tidak ditawarkan lagi. Jawaban yang memakainya tidak berubah.',
	retire: 'Jangan tawarkan lagi',
	restore: 'Tawarkan lagi',
	history: 'Riwayat',
	version: (version: number, by: string) => `Versi ${version}, ${by}`,
	tryTitle: 'Coba pada laporan',
	tryRef: 'Nomor laporan',
	try: 'Coba',
	tryNone: 'Tidak ada laporan itu yang dapat Anda baca.',
	tried: (ref: string) => `Begini jadinya pada laporan ${ref}`
};
