import { formatNumber } from '../../format';
import { unit } from './sets';

const number = (value: number) => formatNumber('id', value);

export const page = {
	title: 'Data terbuka',
	lead: 'Semua yang dihitung forum ini dapat dibawa pulang dan dihitung ulang. Berkas dibuat saat diminta, dari yang dapat dibaca umum.',
	forWhom: 'Untuk siapa',
	uses: [
		'Wartawan dan peneliti: mulai dari angka, lalu hitung sendiri dari laporan, penanganan dan tenggat.',
		'Instansi dan walidata: kode, metadata statistik dan katalog menurut Satu Data Indonesia.',
		'Pengembang: alamat tetap, satu skema, tanpa kunci.'
	],
	sets: 'Kumpulan data',
	aboutReports: 'Laporan',
	aboutTopics: 'Konsultasi',
	aboutFigures: 'Angka',
	reference: 'Kode rujukan',
	columns: (count: number) => `${number(count)} kolom`,
	files: 'Unduh',
	sheet: 'CSV untuk Excel',
	editions: 'Edisi bulanan',
	editionsSay:
		'Setiap tanggal 1 seluruh kumpulan data disimpan sebagai edisi yang tidak pernah berubah, dengan daftar sha256. Kutip edisi, bukan berkas yang terus berubah.',
	noEditions: 'Edisi pertama dibuat pada tanggal 1 bulan depan.',
	edition: (month: string) => `Edisi ${month}`,
	corrected: 'dikoreksi oleh edisi yang lebih baru',
	checksums: 'Daftar sha256',
	hidden:
		'Edisi memuat kode, waktu dan jumlah, tanpa kata-kata. Laporan yang disembunyikan sesudah edisi dibuat tetap punya baris di edisi itu; halamannya tidak terbuka lagi, dan edisi berikutnya tidak memuatnya.',
	catalogues: 'Untuk mesin',
	machine: {
		datapackage: 'Data Package: semua kolom, kunci dan rujukan',
		dcat: 'Katalog DCAT 3',
		ckan: 'CKAN: daftar kumpulan data',
		indicators: 'Metadata indikator (MS-Ind)',
		variables: 'Metadata variabel (MS-Var)'
	},
	licence: 'Lisensi',
	licenceSays: 'Boleh dipakai, diubah dan dijual dengan menyebut sumber.',
	cite: 'Cara mengutip',
	citation: (site: string, title: string, day: string, address: string) =>
		`${site}. ${title}. ${day}. ${address}. CC BY 4.0.`,
	protection: 'Yang tidak dimuat',
	protectionSays: [
		'Nama, kontak dan kata-kata warga; jenis kelamin dan disabilitas; laporan rahasia, yang belum terbit, dan yang disembunyikan.',
		'Desa: tempat sekecil itu dapat menunjukkan orangnya.',
		'Apa pun yang dapat dihitung dari selisih: setiap angka hanya menghitung laporan terbuka. Nilai survei hanya dari lima responden atau lebih, setelah survei selesai.'
	],
	codebook: 'Buku kode',
	codebookSays: 'Setiap kolom dengan arti, tipe dan kodenya.',
	column: 'Kolom',
	meaning: 'Arti',
	type: 'Tipe',
	key: 'kunci',
	required: 'selalu diisi',
	derived: 'hasil hitungan',
	liveOnly: 'tidak dalam edisi',
	refersTo: 'kode dari',
	units: unit,
	codes: 'Kode',
	types: {
		string: 'teks',
		integer: 'bilangan bulat',
		number: 'bilangan',
		boolean: 'true atau false',
		date: 'hari',
		datetime: 'waktu'
	},
	howTo: 'Menghitung ulang angka',
	howToSays: [
		'Hari kerja antara dua saat: banyaknya hari kerja sesudah hari pertama sampai dengan hari kedua. Hari kerja adalah Senin sampai Jumat, kecuali hari dalam kalender yang berlaku tanpa wilayah; hari kerja pengganti dihitung.',
		'Tepat waktu: dipenuhi sebelum jatuh_pada, dari semua yang jatuh_pada-nya sudah lewat.',
		'Lama: untuk setiap banyaknya hari, bagian yang selesai dari laporan yang sudah berumur paling sedikit sekian hari. Yang belum selesai tidak dikeluarkan; yang bukan kewenangan atau diarsipkan tidak ikut. Hitungan berhenti bila yang tersisa kurang dari sepersepuluh atau kurang dari lima.',
		'Dari instansi: laporan yang pernah dipegangnya, kecuali yang dicatat loketnya sendiri; harinya hanya masa ia memegang.',
		'Halaman Statistik, berkas langsung dan edisi menghitung laporan terbuka saja, dengan cara yang sama: setiap angkanya dapat dihitung ulang dari baris, kecuali jawaban salin-tempel, yang dihitung dari kata-kata.'
	],
	back: 'Semua kumpulan data',
	metadataIndonesian: '',
	updated: 'Perubahan terakhir',
	size: (rows: number) => `${number(rows)} baris`
};
