import type { DemoReport } from './types';

export const administrationReports = [
	{
		classification: 'complaint',
		category: 'kependudukan',
		title: 'Perekaman KTP jemput bola di {place} batal dua kali',
		body: [
			'Sekitar 90 warga {place} belum rekam KTP. Dua kali dijadwalkan jemput bola, dua kali batal. Warga sudah turun dari kebun dan tunggu seharian.',
			'Ke kantor di kota ongkosnya Rp400.000 pulang pergi per orang. Mohon provinsi bantu fasilitasi.'
		],
		agency: 'dukcapil',
		districts: ['82.02', '82.04', '82.05', '82.06', '82.08'],
		officialAnswers: [
			'Yth. Bapak/Ibu, pembatalan terjadi karena alat rekam bergerak milik kabupaten rusak dan kapal tidak jalan. Provinsi meminjamkan satu alat beserta teknisi. Jadwal disusun bersama Disdukcapil {district} dan kali ini dua hari, dengan cadangan hari ketiga bila cuaca buruk.'
		],
		completion: {
			done: 'Dua hari pelayanan di {place}: 96 orang direkam, 41 KK diperbaiki, 22 akta kelahiran terbit di tempat. KTP fisik diantar lewat kepala desa.',
			evidence: 'Rekap layanan per jenis dan foto kegiatan di balai desa.'
		},
		citizenReplies: [
			'Oma saya 81 tahun baru punya KTP. Terima kasih.',
			'Bagus ada hari cadangan, jadi tidak kecewa lagi.'
		],
		questionFromAgency:
			'Apakah ada listrik siang di balai desa, dan berapa lansia atau orang sakit yang perlu direkam di rumah?',
		answerFromReporter: 'Listrik pakai genset desa, siap. Yang perlu didatangi di rumah ada tujuh orang.',
		thanks: 'Petugas sampai jalan kaki ke rumah orang sakit. Hormat.'
	},
	{
		classification: 'complaint',
		category: 'kependudukan',
		title: 'NIK saya terbaca ganda, tidak bisa urus apa-apa',
		body: [
			'Waktu mau daftar kerja, NIK saya muncul atas nama orang lain di provinsi lain. Bank juga menolak. Sudah tiga kali ke kantor, disuruh tunggu pusat.',
			'Saya butuh kepastian. NIK tidak saya tulis di sini.'
		],
		agency: 'dukcapil',
		confidential: true,
		officialAnswers: [
			'Yth. Bapak/Ibu, keputusan Anda tidak menulis NIK sudah tepat. Kami memeriksa lewat jalur resmi: ada salah perekaman sidik jari pada data lama. Permintaan pembetulan kami ajukan ke pusat bersama Disdukcapil setempat, dan Anda perlu hadir satu kali untuk perekaman ulang.'
		],
		completion: {
			done: 'Perekaman ulang dilakukan, data ganda dinonaktifkan pusat, dan NIK Anda terbaca tunggal di layanan perbankan dan ketenagakerjaan yang kami uji bersama Anda.',
			evidence: 'Surat keterangan pembetulan data yang diserahkan langsung kepada Anda.'
		},
		questionFromAgency:
			'Kapan Anda dapat hadir untuk perekaman ulang? Kami siapkan loket khusus sehingga tidak perlu antre.',
		answerFromReporter: 'Hari Selasa pagi bisa, saya kebetulan di kota.',
		thanks: 'Sudah bisa dipakai daftar kerja. Terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'perizinan',
		title: 'Izin usaha pengolahan ikan tertahan di rekomendasi teknis 40 hari',
		body: [
			'Saya mengurus izin usaha pengolahan ikan asap di {place}. Berkas lengkap, tapi di sistem statusnya "menunggu rekomendasi teknis" selama 40 hari, padahal standar pelayanan tertulis 7 hari kerja.',
			'Tiap ditanya, DPMPTSP bilang di dinas teknis, dinas teknis bilang belum terima.'
		],
		agency: 'dpmptsp',
		officialAnswers: [
			'Yth. Bapak/Ibu, setelah dilacak, permintaan rekomendasi terkirim ke akun dinas teknis yang petugasnya sudah pindah. Ini kelalaian kami berdua, bukan kesalahan Anda. Berkas hari ini diserahkan langsung dan diperiksa bersama; peninjauan lokasi dijadwalkan Kamis.'
		],
		completion: {
			done: 'Rekomendasi terbit dan izin usaha sudah dapat diunduh. Seluruh akun dinas teknis diperiksa: tiga akun mati diganti, dan sistem kini memberi peringatan bila rekomendasi lewat tiga hari kerja.',
			evidence: 'Nomor izin (dikirim kepada pemohon) dan daftar akun yang diperbarui.'
		},
		citizenReplies: ['Usaha kecil jangan disuruh bolak-balik, betul.', 'Sukses ikan asapnya!'],
		contest: 'Izin memang terbit, tapi alamat usaha salah ketik desa lain sehingga bank menolak.',
		headAnswer:
			'Yth. Bapak/Ibu, salah ketik itu terjadi saat berkas dimasukkan ulang oleh petugas kami. Izin sudah diperbaiki tanpa permohonan baru dan kami menelepon bank Anda untuk mengonfirmasi keabsahannya.',
		thanks: 'Sudah betul dan kredit usaha saya jalan. Terima kasih.'
	},
	{
		classification: 'information_request',
		category: 'perizinan',
		title: 'Cara buat NIB untuk usaha kue rumahan di {place}',
		body: [
			'Saya jualan kue bagea dan kenari dari rumah di {place}. Ada yang bilang harus punya NIB baru bisa masuk toko oleh-oleh.',
			'Apakah bisa diurus tanpa ke Sofifi, biayanya berapa, dan apa bedanya dengan PIRT?'
		],
		agency: 'dpmptsp',
		officialAnswers: [
			'Yth. Ibu, NIB gratis dan dapat dibuat dari HP melalui OSS dengan KTP dan surel; usaha risiko rendah langsung terbit. PIRT berbeda: itu izin edar pangan rumahan dari dinas kesehatan kabupaten/kota setelah penyuluhan keamanan pangan. Untuk toko oleh-oleh biasanya diminta keduanya.'
		],
		completion: {
			done: 'Petugas kami mendampingi lewat telepon dan NIB Ibu terbit hari itu. Jadwal penyuluhan PIRT terdekat di {district} kami sampaikan, beserta panduan bergambar untuk tetangga yang mau ikut.',
			evidence: 'Lampiran panduan bergambar tiga halaman.'
		},
		citizenReplies: ['Bagea Ibu boleh dong dikirim ke Ternate, hehe.', 'Saya ikut panduannya, jadi dalam 20 menit.'],
		thanks: 'Ternyata gampang. Terima kasih sudah sabar.'
	},
	{
		classification: 'complaint',
		category: 'pajak-kendaraan',
		title: 'Samsat keliling {place} tidak datang sesuai jadwal',
		body: [
			'Jadwal Samsat keliling di {place} tiap Kamis minggu kedua. Dua bulan ini tidak muncul. Sekarang pajak motor saya lewat dan kena denda, padahal saya datang tepat waktu.',
			'Dendanya kecil, tapi bukan salah kami.'
		],
		agency: 'bapenda',
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, mobil layanan rusak gardan dan pengumuman hanya ditempel di kantor Samsat. Denda yang timbul karena layanan tidak datang dapat dihapus: kami catat 23 wajib pajak di {place} pada dua tanggal tersebut dan memprosesnya tanpa permohonan satu-satu.'
		],
		completion: {
			done: 'Denda 23 kendaraan dihapus dalam sistem dan yang telanjur membayar menerima kompensasi pada pajak berikutnya. Layanan berjalan lagi dengan mobil pengganti; perubahan jadwal diumumkan paling lambat H-2 lewat kecamatan.',
			evidence: 'Rekap penghapusan denda tanpa nama dan foto layanan Kamis terakhir.'
		},
		citizenReplies: ['Saya juga datang dan tunggu sampai jam 1.', 'Bagus, tidak perlu urus sendiri-sendiri.'],
		thanks: 'Sudah saya bayar tanpa denda. Adil.'
	},
	{
		classification: 'complaint',
		category: 'pajak-kendaraan',
		title: 'Motor sudah dijual tiga tahun lalu, tagihan pajak masih ke saya',
		body: [
			'Motor saya jual ke orang yang sekarang pindah dari {place}. Saya sudah pernah lapor jual, tapi tagihan pajak tetap datang dan kena pajak progresif waktu beli motor baru.',
			'Bagaimana memutusnya?'
		],
		agency: 'bapenda',
		officialAnswers: [
			'Yth. Bapak/Ibu, lapor jual (blokir) memutus tagihan atas nama Anda. Di sistem kami laporan Anda tercatat, tetapi nomor rangkanya salah satu angka sehingga tidak mengenai kendaraan. Silakan bawa KTP dan, bila ada, kuitansi jual ke Samsat mana pun.'
		],
		completion: {
			done: 'Blokir diperbaiki sejak tanggal laporan pertama, tunggakan tiga tahun dihapus dari nama Anda, dan selisih pajak progresif dikembalikan sebagai kompensasi.',
			evidence: 'Surat keterangan blokir diserahkan kepada Anda; cuplikan sistem tanpa data pribadi.'
		},
		questionFromAgency:
			'Apakah tanda terima lapor jual yang dulu masih ada? Cukup tuliskan bulan dan kantor Samsatnya, jangan nomor polisi.',
		answerFromReporter: 'Masih ada, Samsat Ternate, kira-kira bulan Maret tiga tahun lalu.',
		citizenReplies: ['Penting ini, jual motor harus lapor jual dan cek lagi.'],
		thanks: 'Beres. Terima kasih petugas Samsat.'
	},
	{
		classification: 'complaint',
		category: 'layanan-digital',
		title: 'Situs informasi provinsi sering error dan datanya lama',
		body: [
			'Saya mahasiswa, butuh data produksi perikanan. Situs data provinsi tiga hari ini "502", dan ketika terbuka datanya berhenti empat tahun lalu. Nomor kontaknya tidak aktif.',
			'Kalau datanya memang tidak ada, tulis saja tidak ada.'
		],
		agency: 'diskominfosan',
		officialAnswers: [
			'Yth. Saudara, gangguan 502 disebabkan penyimpanan server penuh dan sudah pulih. Soal data: 64 dari 120 set data memang belum diperbarui lebih dari dua tahun. Kami menandainya "perlu pembaruan" dengan nama dinas penanggung jawab agar pengguna tidak tertipu tanggal.'
		],
		completion: {
			done: 'Data produksi perikanan tiga tahun terakhir sudah tersedia dalam CSV dengan keterangan sumber. Pemantau otomatis dipasang dan nomor kontak diganti dengan nomor yang dijawab pada jam kerja.',
			evidence: 'Tautan set data, catatan ketersediaan 30 hari, dan daftar set data yang masih menunggu dinas.'
		},
		citizenReplies: ['Terima kasih, skripsi saya selamat.', 'Penanda "perlu pembaruan" itu jujur, bagus.'],
		thanks: 'Datanya sudah saya unduh dan lengkap. Terima kasih.'
	},
	{
		classification: 'information_request',
		category: 'layanan-digital',
		title: 'Permintaan daftar anggaran perbaikan jalan provinsi di {district}',
		body: [
			'Saya ingin mengetahui daftar paket pemeliharaan jalan provinsi di {district} tahun anggaran berjalan: nama ruas, panjang, nilai, dan jadwal.',
			'Untuk bahan diskusi karang taruna. Salinan digital cukup.'
		],
		agency: 'diskominfosan',
		officialAnswers: [
			'Yth. Bapak/Ibu, permintaan Anda kami catat sebagai permohonan informasi publik dan kami minta datanya kepada Dinas PUPR. Informasi paket dan nilai kontrak adalah informasi terbuka. Tidak ada biaya untuk salinan digital.'
		],
		completion: {
			done: 'Daftar paket di {district} kami serahkan dalam bentuk CSV dan PDF: nama ruas, panjang, nilai, dan rencana bulan mulai serta selesai. Daftar yang sama diumumkan di laman data terbuka.',
			evidence: 'Lampiran dua berkas daftar paket.'
		},
		citizenReplies: ['Mantap karang taruna. Kawal sama-sama.'],
		thanks: 'Data diterima lengkap. Diskusi torang jadi pakai angka.'
	},
	{
		classification: 'complaint',
		category: 'pelayanan-kantor',
		title: 'Loket salah satu kantor provinsi tutup jam 11, padahal jam kerja sampai sore',
		body: [
			'Saya tiba dari {place} jam 11.15 dan loket sudah tutup. Pintu tertulis buka sampai jam 16. Satpam bilang petugasnya "keluar sebentar", saya tunggu sampai jam 3 tidak kembali.',
			'Ongkos saya pulang pergi Rp250.000. Mohon jam layanan dihormati.'
		],
		agency: 'biro-organisasi',
		districts: ['82.01', '82.02', '82.03', '82.06', '82.71'],
		officialAnswers: [
			'Yth. Bapak/Ibu, kami minta rekaman kehadiran loket: pada hari itu loket kosong pukul 10.50–15.40 tanpa pengganti. Itu melanggar standar pelayanan. Kantor bersangkutan menyampaikan maaf dan menawarkan penyelesaian urusan Anda tanpa datang lagi.'
		],
		completion: {
			done: 'Urusan Anda diselesaikan jarak jauh dan hasilnya dikirim. Kantor itu menetapkan dua petugas cadangan dan papan "loket dijaga oleh" setiap hari; dalam dua pemeriksaan mendadak loket selalu terisi.',
			evidence: 'Jadwal petugas cadangan dan lembar dua kali pemeriksaan mendadak.'
		},
		citizenReplies: [
			'Jauh-jauh dari kampung, loket kosong. Sakit hati memang.',
			'Periksa mendadaknya jangan cuma dua kali.'
		],
		questionFromAgency: 'Layanan apa yang Anda urus dan pada hari apa? Tidak perlu menyebut nama petugas.',
		answerFromReporter: 'Urus legalisasi ijazah, hari Rabu minggu lalu.',
		thanks: 'Dokumen sudah sampai di rumah. Terima kasih.'
	},
	{
		classification: 'aspiration',
		category: 'perencanaan',
		title: 'Usulan Musrenbang {place} mohon bisa dilacak seperti paket kiriman',
		body: [
			'Setiap tahun kami di {place} ikut Musrenbang, usul talud dan air bersih. Setelah itu gelap, tidak tahu diterima, ditunda, atau ditolak karena apa.',
			'Usul kami: tiap usulan dapat nomor dan bisa dilihat sampai di mana. Kalau ditolak, tulis alasannya satu kalimat.'
		],
		agency: 'bappeda',
		officialAnswers: [
			'Yth. Bapak/Ibu, usul ini masuk akal dan bisa kami mulai tanpa menunggu aplikasi baru. Usulan tahun ini (1.146 butir) sudah bernomor di sistem perencanaan; yang belum ada adalah halaman untuk umum. Kami umumkan lebih dahulu dalam bentuk tabel per kecamatan.'
		],
		completion: {
			done: 'Tabel status seluruh 1.146 usulan diterbitkan: diterima, ditunda, atau tidak diterima, masing-masing dengan alasan. Dua usulan dari {place} berstatus diterima (air bersih) dan ditunda (talud, menunggu kajian abrasi).',
			evidence: 'Tautan tabel, dengan saringan kecamatan dan unduhan CSV.'
		},
		citizenReplies: ['Ini yang ditunggu kampung-kampung.', 'Ditolak juga tara apa-apa asal ada alasan.'],
		thanks: 'Sudah saya cari dan ketemu usulan kami. Terima kasih banyak.'
	},
	{
		classification: 'complaint',
		category: 'kependudukan',
		title: 'Akta kelahiran anak di {place} tiga bulan belum jadi',
		body: [
			'Saya urus akta kelahiran anak sejak tiga bulan lalu dari {place}. Berkas sudah lengkap, tapi selalu dibilang blanko atau jaringan.',
			'Akta perlu untuk daftar sekolah minggu depan.'
		],
		agency: 'dukcapil',
		notOurs: {
			responsible: 'Dinas Kependudukan dan Pencatatan Sipil {district}',
			where:
				'Akta diterbitkan Disdukcapil {district}. Sejak memakai kertas biasa dan tanda tangan elektronik tidak ada lagi blanko yang harus ditunggu; Anda dapat meminta berkas PDF-nya. Salinan laporan sudah kami teruskan. Sekolah tetap wajib menerima anak sambil menunggu akta.'
		},
		citizenReplies: ['Minta PDF saja, cetak sendiri boleh.']
	},
	{
		classification: 'complaint',
		category: 'pelayanan-kantor',
		title: 'Minta pemerintah provinsi perintahkan hakim memenangkan perkara tanah kami',
		body: [
			'Tanah keluarga kami digugat saudara sendiri dan perkaranya masih disidang di pengadilan negeri. Kami minta pemerintah provinsi memerintahkan hakim memenangkan kami karena bukti kami lebih lengkap dan kami pemilik yang sah sejak zaman kakek.'
		],
		agency: 'biro-organisasi',
		archiveReason: {
			code: 'in_court',
			text: 'Perkara ini sedang diperiksa pengadilan. Pemerintah provinsi tidak boleh mencampuri putusan hakim, sehingga laporan tidak dapat kami tindak lanjuti. Bila membutuhkan pendampingan, Anda dapat meminta bantuan hukum cuma-cuma di Pos Bantuan Hukum (Posbakum) pengadilan.'
		}
	}
] as const satisfies readonly DemoReport[];
