import type { ColumnName, SetName } from '$lib/domain/open-data/data-sets';

/** Konsep and definisi of a column, as the standard of statistical data asks for them. */
export type ColumnWords = readonly [concept: string, definition: string];

const NUMBER: ColumnWords = ['Laporan', 'Nomor laporan di forum ini. Alamat halamannya berakhir dengan nomor ini.'];
const TOPIC: ColumnWords = ['Konsultasi', 'Nama konsultasi dalam alamat halamannya.'];
const ADDRESS: ColumnWords = [
	'Alamat',
	'Alamat halaman yang memuat selengkapnya. Halaman yang disembunyikan menjawab 404.'
];
const agency = (role: string): ColumnWords => ['Instansi', `${role} Kode dari kumpulan data instansi.`];

/** Metadata of the province, which has one language: the files carry them, whoever reads the page. */
export const columns: { [Name in SetName]: Record<ColumnName<Name>, ColumnWords> } = {
	laporan: {
		nomor: NUMBER,
		alamat: ADDRESS,
		diterima: ['Waktu terima', 'Saat laporan dikirim oleh pelapor atau dicatat oleh petugas.'],
		jenis: ['Jenis laporan', 'Klasifikasi laporan sesudah diperiksa moderator.'],
		saluran: ['Saluran', 'Cara laporan sampai ke forum.'],
		nomor_sp4n: ['Nomor SP4N-LAPOR!', 'Nomor laporan yang sama di kanal nasional. Kosong: hanya di forum ini.'],
		kategori: ['Kategori', 'Pokok layanan yang dilaporkan. Kode dari kumpulan data kategori.'],
		wilayah: ['Wilayah', 'Kabupaten atau kota tempat kejadian. Kode wilayah, selalu teks.'],
		instansi: agency('Yang memegang laporan sekarang. Kosong: belum atau tidak diteruskan.'),
		dicatat_instansi: agency(
			'Yang petugasnya mencatat laporan di loketnya. Angka instansi itu sendiri tidak menghitungnya.'
		),
		status: ['Status', 'Keadaan laporan saat berkas dibuat.'],
		dikerjakan: ['Waktu selesai', 'Saat pekerjaan dinyatakan selesai dan tidak dibantah. Kosong: belum.'],
		ditutup: ['Waktu tutup', 'Saat laporan ditutup, dengan alasan apa pun. Kosong: masih terbuka.'],
		alih_tangan: ['Alih tangan', 'Berapa kali instansi mengalihkan laporan ke instansi lain.'],
		pengembalian: ['Pengembalian', 'Berapa kali instansi mengembalikan laporan ke moderator.'],
		dukungan: ['Dukungan', 'Jumlah orang yang menyatakan mengalami hal yang sama.'],
		tanggapan: ['Tanggapan', 'Jumlah tanggapan yang dapat dibaca umum.'],
		nilai_pelapor: ['Nilai pelapor', 'Nilai 1 sampai 5 dari pelapor sesudah laporan ditutup. Kosong: tidak dinilai.']
	},
	penanganan: {
		nomor: NUMBER,
		urutan: ['Urutan', 'Urutan pemegang laporan, mulai dari moderator.'],
		instansi: agency('Yang memegang laporan pada masa ini. Kosong: moderator.'),
		sejak: ['Sejak', 'Awal masa pegang.'],
		sampai: ['Sampai', 'Akhir masa pegang. Kosong: masih memegang, atau memegang saat laporan ditutup.'],
		disanggah: ['Sanggahan', 'Pelapor menyanggah penyelesaian dalam masa ini.'],
		dibuka_kembali: ['Dibuka kembali', 'Pelapor membuka kembali laporan dalam masa ini.'],
		keberatan: ['Keberatan', 'Pelapor berkeberatan atas penolakan dalam masa ini.'],
		dilempar: ['Dilempar', 'Pemegang mengalihkan atau mengembalikan laporan dalam masa ini.']
	},
	peristiwa: {
		nomor: NUMBER,
		urutan: ['Urutan', 'Nomor peristiwa dalam laporan. Nomor yang tidak ada bukan untuk umum.'],
		waktu: ['Waktu', 'Saat peristiwa terjadi.'],
		tindakan: ['Tindakan', 'Apa yang dilakukan.'],
		dari_status: ['Status sebelum', 'Status laporan sebelum peristiwa. Kosong: tidak mengubah status.'],
		ke_status: ['Status sesudah', 'Status laporan sesudah peristiwa. Kosong: tidak mengubah status.'],
		pelaku: ['Pelaku', 'Kedudukan yang bertindak, tidak pernah orangnya.'],
		instansi: agency('Asal petugas yang bertindak. Kosong: bukan petugas instansi.')
	},
	tenggat: {
		nomor: NUMBER,
		tenggat: ['Tenggat', 'Kewajiban yang diukur waktunya.'],
		putaran: ['Putaran', 'Ke berapa kali kewajiban yang sama dimulai.'],
		pemilik: ['Pemilik', 'Siapa yang harus memenuhinya.'],
		instansi: agency('Yang harus memenuhinya. Kosong: bukan instansi.'),
		kebijakan: ['Kebijakan', 'Ketentuan yang menetapkan lamanya. Kode dari kumpulan data kebijakan.'],
		mulai: ['Mulai', 'Saat hitungan dimulai. Hari itu sendiri hari ke nol.'],
		hari_jatuh_tempo: ['Hari jatuh tempo', 'Hari terakhir yang masih tepat waktu. Kosong: hitungan sedang dijeda.'],
		jatuh_tempo: ['Batas', 'Saat pertama yang sudah terlambat.'],
		jatuh_pada: ['Jatuh tempo dihitung', 'Saat kewajiban dihitung jatuh tempo. Kosong: tidak pernah jatuh tempo.'],
		jatuh_kepada: agency('Yang memegang laporan pada saat itu, dan menanggungnya. Kosong: moderator atau pelapor.'),
		dipenuhi: ['Dipenuhi', 'Saat kewajiban dipenuhi. Tepat waktu jika sebelum jatuh_pada.'],
		berakhir: ['Berakhir', 'Saat kewajiban gugur tanpa dipenuhi.'],
		dijeda: ['Dijeda', 'Sejak kapan hitungan menunggu keterangan pelapor.']
	},
	angka: {
		periode: ['Periode', '30, 90, 365: sekian hari terakhir. Empat angka tahun: tahun itu.'],
		dari: ['Hari pertama', 'Laporan yang diterima mulai hari ini dihitung.'],
		sampai: ['Hari terakhir', 'Laporan yang diterima sampai hari ini dihitung.'],
		dihitung: ['Waktu hitung', 'Sejak saat ini tidak ada yang berubah. Laporan dihitung menurut keadaannya waktu itu.'],
		irisan: ['Irisan', 'Bagian laporan yang dihitung.'],
		pokok: [
			'Pokok irisan',
			'Kode instansi, jenis, kategori atau wilayah; tercatat atau tidak-tercatat di SP4N-LAPOR!.'
		],
		angka: ['Angka', 'Apa yang dihitung.'],
		nilai: ['Nilai', 'Banyaknya. Kosong jika tersembunyi, atau jika belum ada yang dihitung.'],
		tersembunyi: [
			'Tersembunyi',
			'Lamanya tidak diberitahukan karena laporannya kurang dari lima. Banyaknya laporan tidak pernah disembunyikan.'
		]
	},
	kurva: {
		periode: ['Periode', 'Seperti dalam kumpulan data angka.'],
		hari_kerja: ['Hari kerja', 'Banyaknya hari kerja sejak laporan diterima.'],
		dapat_ditunggu: ['Dapat ditunggu', 'Laporan yang sudah berumur paling sedikit sekian hari kerja.'],
		selesai: ['Selesai', 'Dari laporan itu, yang selesai dalam sekian hari kerja.'],
		bagian: ['Bagian selesai', 'selesai dibagi dapat_ditunggu. Tidak pernah turun.']
	},
	konsultasi: {
		konsultasi: TOPIC,
		alamat: ADDRESS,
		judul: ['Judul', 'Judul dari penyelenggara.'],
		instansi: agency('Penyelenggara.'),
		tahap: ['Tahap', 'Tahap konsultasi saat berkas dibuat.'],
		lingkup: ['Ruang lingkup', 'Pokok konsultasi menurut PermenPANRB 16/2017.'],
		cara: ['Cara', 'Bertemu langsung, daring, atau keduanya.'],
		diumumkan: ['Diumumkan', 'Saat konsultasi dapat dibaca umum.'],
		dibuka: ['Dibuka', 'Saat masukan mulai diterima.'],
		ditutup: ['Ditutup', 'Saat masukan terakhir diterima.'],
		masukan: ['Masukan', 'Jumlah masukan.'],
		dijawab: ['Dijawab', 'Jumlah masukan yang sudah ditanggapi.']
	},
	masukan: {
		konsultasi: TOPIC,
		nomor: ['Nomor masukan', 'Nomor masukan dalam konsultasinya.'],
		waktu: ['Waktu', 'Saat masukan diterima.'],
		jenis: ['Jenis masukan', 'Setuju, keberatan, usul atau pertanyaan.'],
		unsur: ['Unsur masyarakat', 'Siapa yang diwakili, menurut yang bersangkutan.'],
		saluran: ['Saluran', 'Cara masukan sampai.'],
		versi_naskah: ['Versi naskah', 'Versi naskah yang dibaca saat masukan ditulis. Nol: tanpa naskah.'],
		pertanyaan: ['Pertanyaan', 'Nomor pertanyaan yang dijawab. Kosong: bukan jawaban atas pertanyaan.'],
		dukungan: ['Dukungan', 'Jumlah orang yang mendukung masukan ini.'],
		tanggapan: ['Tanggapan', 'Apa jadinya masukan ini. Kosong: belum ditanggapi.'],
		ditanggapi: ['Waktu tanggapan', 'Saat masukan ditanggapi.'],
		disembunyikan: ['Disembunyikan', 'Kata-katanya disembunyikan moderator. Masukannya tetap dihitung.']
	},
	komitmen: {
		konsultasi: TOPIC,
		butir: ['Butir', 'Nomor butir dalam berita acara.'],
		alamat: ADDRESS,
		rekomendasi: ['Rekomendasi', 'Apa yang dijanjikan, seperti ditandatangani dalam berita acara.'],
		instansi: agency('Penanggung jawab.'),
		jangka: ['Jangka waktu', 'Paling lama 3 bulan, paling lama 12 bulan, atau lebih.'],
		jatuh_tempo: ['Jatuh tempo', 'Hari terakhir untuk memenuhi janji.'],
		status: ['Status', 'Keadaan janji saat berkas dibuat.'],
		dilaporkan: ['Dilaporkan', 'Saat instansi melaporkan janji dipenuhi, dengan bukti.'],
		diputuskan: ['Diputuskan', 'Saat diputuskan apakah janji dipenuhi.']
	},
	moderasi: {
		nomor: ['Nomor catatan', 'Nomor dalam buku moderasi, tidak pernah melompat.'],
		waktu: ['Waktu', 'Saat diputuskan.'],
		tindakan: ['Tindakan', 'Apa yang diputuskan.'],
		aturan: ['Aturan', 'Kode aturan forum yang dipakai. Kosong: bukan karena aturan forum.'],
		versi_aturan: ['Versi aturan', 'Versi aturan yang berlaku saat itu.'],
		tentang: ['Pokok', 'Tentang laporan, konsultasi atau akun, tidak pernah yang mana.'],
		pelaku: ['Pelaku', 'Kedudukan yang memutuskan.'],
		asal: ['Asal', 'Bagaimana hal itu diketahui.'],
		sampai: ['Sampai', 'Berlaku sampai saat ini. Kosong: tanpa batas.'],
		berakhir: ['Berakhir', 'Saat keputusan tidak berlaku lagi. Kosong: masih berlaku.'],
		cara_berakhir: ['Cara berakhir', 'Mengapa keputusan tidak berlaku lagi.'],
		banding: ['Banding', 'Saat keberatan diajukan. Kosong: tidak ada.'],
		putusan_banding: ['Putusan banding', 'Apa jadinya keberatan itu. Kosong: belum diputus.']
	},
	verifikasi: {
		bulan: ['Bulan', 'Hari pertama bulan laporan itu masuk.'],
		diterima: [
			'Laporan masuk',
			'Sekitar sekian laporan masuk, juga yang rahasia, disembunyikan, atau tidak diterima. Dikaburkan dengan bilangan acak, lalu dibulatkan ke kelipatan lima.'
		],
		tepat_waktu: [
			'Diverifikasi tepat waktu',
			'Sekitar sekian di antaranya tidak pernah melewati batas waktu verifikasi. Dikaburkan tersendiri dengan cara yang sama, paling banyak sebesar laporan masuk.'
		],
		dihitung: ['Dihitung', 'Saat bulan itu dihitung, sekali, setelah laporan terakhirnya jatuh tempo diverifikasi.']
	},
	instansi: {
		instansi: ['Instansi', 'Nama instansi dalam alamat halamannya.'],
		nama: ['Nama', 'Nama resmi.'],
		nama_singkat: ['Nama singkat', 'Nama yang biasa dipakai.'],
		berlaku_sampai: ['Berlaku sampai', 'Hari terakhir instansi ini ada. Kosong: masih ada.'],
		dilebur_ke: agency('Penerus tugasnya.')
	},
	layanan: {
		layanan: ['Layanan', 'Nama layanan dalam alamat halamannya.'],
		instansi: agency('Yang memberi layanan.'),
		nama: ['Nama', 'Nama layanan.'],
		berlaku_sampai: ['Berlaku sampai', 'Hari terakhir layanan diberikan. Kosong: masih diberikan.'],
		versi_standar: ['Versi standar', 'Versi terbaru standar pelayanan. Kosong: belum ada.'],
		standar_ditetapkan: ['Standar ditetapkan', 'Saat versi itu diterbitkan di forum ini.']
	},
	kategori: {
		kategori: ['Kategori', 'Kode kategori.'],
		nama: ['Nama', 'Nama kategori.'],
		nama_inggris: ['Nama Inggris', 'Nama kategori dalam bahasa Inggris.'],
		induk: ['Induk', 'Kategori utama yang memuatnya. Kosong: kategori utama.'],
		instansi: agency('Yang biasanya menangani.')
	},
	wilayah: {
		wilayah: ['Wilayah', 'Kode wilayah menurut Kementerian Dalam Negeri, selalu teks: 82.71.'],
		nama: ['Nama', 'Nama kabupaten atau kota.']
	},
	kalender: {
		pengenal: ['Pengenal', 'Pengenal baris.'],
		hari: ['Hari', 'Hari yang berbeda dari pekan biasa, Senin sampai Jumat.'],
		wilayah: ['Wilayah', 'Berlaku di kabupaten atau kota ini saja. Kosong: seluruh provinsi.'],
		jenis: ['Jenis hari', 'Libur, cuti bersama, atau hari kerja pengganti.'],
		nama: ['Nama', 'Nama hari.'],
		dasar: ['Dasar', 'Keputusan yang menetapkannya.'],
		sementara: ['Sementara', 'Belum ada keputusan yang menetapkannya.'],
		sejak_versi: ['Sejak versi', 'Versi kalender pertama yang memuatnya.'],
		sampai_versi: ['Sampai versi', 'Versi kalender pertama yang tidak memuatnya lagi. Kosong: masih dimuat.'],
		berlaku: ['Berlaku', 'Dimuat dalam kalender yang berlaku sekarang.']
	},
	kebijakan: {
		kebijakan: ['Kebijakan', 'Pengenal ketentuan.'],
		kode: ['Kode', 'Kode yang sama untuk semua versi ketentuan.'],
		berlaku_sejak: ['Berlaku sejak', 'Hari pertama berlaku.'],
		berlaku_sampai: ['Berlaku sampai', 'Hari terakhir berlaku. Kosong: tanpa batas.'],
		ditarik: ['Ditarik', 'Saat ketentuan ditarik kembali. Kosong: tidak.'],
		tenggat: ['Tenggat', 'Kewajiban yang diukur.'],
		jenis: ['Jenis laporan', 'Hanya untuk jenis ini. Kosong: semua jenis.'],
		instansi: agency('Hanya untuk instansi ini, yang menetapkan batas lebih singkat. Kosong: umum.'),
		nama: ['Nama', 'Nama ketentuan.'],
		lama: ['Lama', 'Banyaknya satuan waktu.'],
		satuan: ['Satuan', 'Hari kerja, hari, atau jam.'],
		dasar: ['Dasar', 'Dasar hukumnya.']
	},
	survei: {
		survei: ['Survei', 'Nama survei dalam alamat halamannya.'],
		unsur: ['Unsur pelayanan', 'Salah satu dari sembilan unsur SKM.'],
		alamat: ADDRESS,
		judul: ['Judul', 'Judul survei.'],
		instansi: agency('Yang dinilai.'),
		layanan: ['Layanan', 'Nama layanan yang dinilai. Kosong: instansi seluruhnya.'],
		periode_mulai: ['Periode mulai', 'Hari pertama survei.'],
		periode_akhir: ['Periode akhir', 'Hari terakhir survei.'],
		status: ['Status', 'Belum dibuka, sedang dibuka, atau selesai. Hasil hanya dari survei yang selesai.'],
		responden: ['Responden', 'Jumlah yang menjawab. Kosong: belum selesai, atau kurang dari lima.'],
		jumlah_nilai: ['Jumlah nilai', 'Jumlah nilai 1 sampai 4 dari semua responden untuk unsur ini.'],
		indeks: [
			'Indeks',
			'IKM survei: jumlah nilai semua unsur dibagi responden kali sembilan, kali 25, dibulatkan dua angka.'
		],
		mutu: ['Mutu pelayanan', 'A dari 88,31; B dari 76,61; C dari 65,00; D di bawahnya.']
	},
	kode: {
		daftar: ['Daftar', 'Nama daftar kode.'],
		kode: ['Kode', 'Kode dalam berkas.'],
		nama: ['Nama', 'Arti kode.']
	}
};
