import type { CutName, FigureCode } from '$lib/domain/open-data/told-figures';
import type { SetName } from '$lib/domain/open-data/data-sets';
import type { Unit } from '$lib/domain/open-data/column';

/** Names after the rules of INDAH: no abbreviation, no measure first, no period and no region. */
export const sets = {
	laporan: {
		title: 'Laporan masyarakat',
		says: 'Setiap laporan yang dapat dibaca umum, satu baris. Kata-kata pelapor dibaca di halamannya.'
	},
	penanganan: {
		title: 'Pemegang laporan dari waktu ke waktu',
		says: 'Siapa memegang setiap laporan, sejak kapan sampai kapan, dan apa yang terjadi pada masa itu.'
	},
	peristiwa: {
		title: 'Peristiwa dalam laporan',
		says: 'Setiap langkah yang tampak di riwayat laporan: waktu, tindakan, dan kedudukan yang bertindak.'
	},
	tenggat: {
		title: 'Tenggat laporan',
		says: 'Setiap kewajiban dengan mulai, jatuh tempo dan saat dipenuhi, serta instansi yang menanggungnya.'
	},
	angka: {
		title: 'Angka statistik forum',
		says: 'Setiap angka halaman Statistik, dihitung dari laporan terbuka dalam kumpulan data lain.'
	},
	kurva: {
		title: 'Lama penyelesaian laporan',
		says: 'Bagian laporan yang selesai dalam sekian hari kerja, seperti grafik di halaman Statistik.'
	},
	konsultasi: {
		title: 'Forum konsultasi publik',
		says: 'Setiap konsultasi yang sudah diumumkan dengan tahap dan jumlah masukannya.'
	},
	masukan: {
		title: 'Masukan konsultasi dan tanggapannya',
		says: 'Setiap masukan yang tampil dengan unsur masyarakat, dukungan dan tanggapannya, tanpa kata-kata dan nama.'
	},
	komitmen: {
		title: 'Komitmen berita acara',
		says: 'Setiap janji dalam berita acara yang sudah diumumkan, dengan penanggung jawab dan keadaannya.'
	},
	moderasi: {
		title: 'Buku moderasi',
		says: 'Setiap keputusan moderator dengan aturan, asal, dan hasil keberatannya.'
	},
	verifikasi: {
		title: 'Verifikasi laporan per bulan',
		says: 'Sekitar berapa laporan masuk dan diverifikasi tepat waktu, juga yang tidak dapat dibaca umum. Dihitung sekali dan dikaburkan supaya tidak seorang pun dikenali.'
	},
	instansi: { title: 'Instansi', says: 'Instansi provinsi yang melayani atau pernah melayani di forum ini.' },
	layanan: { title: 'Layanan publik', says: 'Layanan setiap instansi dan versi standar pelayanannya.' },
	kategori: { title: 'Kategori laporan', says: 'Kode rujukan kategori.' },
	wilayah: { title: 'Wilayah', says: 'Kode rujukan kabupaten dan kota.' },
	kalender: {
		title: 'Kalender hari kerja',
		says: 'Hari libur, cuti bersama dan hari kerja pengganti, semua versi yang pernah berlaku.'
	},
	kebijakan: {
		title: 'Ketentuan tenggat',
		says: 'Lamanya setiap tenggat dengan dasar hukum dan masa berlakunya.'
	},
	survei: {
		title: 'Hasil survei kepuasan masyarakat',
		says: 'Nilai setiap unsur dari survei yang sudah selesai dan dijawab paling sedikit lima orang.'
	},
	kode: { title: 'Arti kode', says: 'Semua kode dalam berkas-berkas ini dengan artinya.' }
} satisfies Record<SetName, { title: string; says: string }>;

export const unit: Record<Unit, string> = {
	day: 'hari',
	working_day: 'hari kerja',
	report: 'laporan',
	person: 'orang',
	point: 'nilai',
	share: 'bagian dari satu'
};

export const cut: Record<CutName, string> = {
	semua: 'Semua laporan',
	moderator: 'Selama pada moderator',
	instansi: 'Menurut instansi yang memegang',
	jenis: 'Menurut jenis laporan',
	sp4n: 'Menurut pencatatan di SP4N-LAPOR!',
	kategori: 'Menurut kategori utama',
	wilayah: 'Menurut wilayah'
};

export const figure: Record<FigureCode, string> = {
	diterima: 'Laporan diterima; dari pemegang: yang pernah dipegang',
	terlambat: 'Terlambat sekarang; dari pemegang: yang menjadi terlambat padanya',
	datang_terlambat: 'Dipegang sekarang dan sudah terlambat sebelum datang',
	dinilai_pelapor: 'Pelapornya setuju, menyanggah, atau membuka kembali',
	disanggah: 'Pernah disanggah',
	dibuka_kembali: 'Pernah dibuka kembali',
	keberatan: 'Pernah ada keberatan',
	dilempar: 'Pernah dialihkan atau dikembalikan',
	verifikasi_jatuh_tempo: 'Verifikasi yang sudah jatuh tempo',
	verifikasi_tepat_waktu: 'Dari itu, yang tepat waktu',
	jawaban_pertama_jatuh_tempo: 'Jawaban pertama yang sudah jatuh tempo',
	jawaban_pertama_tepat_waktu: 'Dari itu, yang tepat waktu',
	penyelesaian_jatuh_tempo: 'Penyelesaian yang sudah jatuh tempo',
	penyelesaian_tepat_waktu: 'Dari itu, yang tepat waktu',
	penerusan_ulang_jatuh_tempo: 'Penerusan ulang yang sudah jatuh tempo',
	penerusan_ulang_tepat_waktu: 'Dari itu, yang tepat waktu',
	median_hari_kerja: 'Hari kerja sampai separuh laporan selesai',
	median_lebih_dari: '1: separuh belum tercapai, jadi lebih lama dari itu',
	persentil_90_hari_kerja: 'Hari kerja sampai sembilan dari sepuluh laporan selesai',
	persentil_90_lebih_dari: '1: sembilan dari sepuluh belum tercapai, jadi lebih lama dari itu',
	akhir_disetujui: 'Selesai, disetujui pelapor',
	akhir_tanpa_tanggapan: 'Selesai tanpa tanggapan pelapor',
	akhir_diputus: 'Diputus akhir, tidak disetujui pelapor',
	akhir_ditindaklanjuti: 'Ditindaklanjuti, menunggu tanggapan pelapor',
	akhir_terbuka: 'Masih terbuka',
	akhir_dialihkan: 'Dialihkan ke pemegang lain',
	akhir_bukan_kewenangan: 'Bukan kewenangan provinsi',
	akhir_diarsipkan: 'Diarsipkan',
	akhir_ditarik: 'Ditarik pelapor',
	jawaban: 'Jawaban instansi pada laporan terbuka',
	salin_tempel: 'Dari itu, jawaban ketiga atau seterusnya dengan kata-kata yang sama'
};
