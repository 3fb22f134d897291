import type { DemoReport } from './types';

export const socialReports = [
	{
		classification: 'complaint',
		category: 'bansos',
		title: 'Bantuan korban banjir {place} belum dibagi, padahal sudah tiba di gudang',
		body: [
			'Torang dengar beras dan selimut untuk korban banjir {place} sudah sampai di gudang sejak sepuluh hari lalu. Sampai hari ini belum dibagi, katanya tunggu acara penyerahan.',
			'Warga masih menumpang di rumah saudara. Selimut dipakai sekarang, bukan nanti.'
		],
		agency: 'dinsos',
		officialAnswers: [
			'Yth. Bapak/Ibu, benar ada 180 paket di gudang. Barang ditahan menunggu pencocokan daftar penerima, bukan menunggu acara, tetapi kami akui itu terlalu lama. Hari ini paket keluar gudang dan dibagikan langsung di balai desa dengan daftar yang dibacakan terbuka.'
		],
		completion: {
			done: 'Sebanyak 180 paket diterima 176 keluarga; empat paket sisa diberikan kepada keluarga dengan bayi. Ke depan, paket banjir keluar paling lambat tiga hari setelah data desa diterima.',
			evidence: 'Daftar tanda terima (disimpan dinas), foto pembagian, dan rekap per RT tanpa nama.'
		},
		citizenReplies: [
			'Rumah kita airnya sampai pinggang. Selimut datang, terima kasih.',
			'Tidak perlu acara-acara, langsung bagi saja.'
		],
		contest: 'Di RT 3 ada dua keluarga yang tidak dipanggil karena menumpang di kampung lain waktu pembagian.',
		headAnswer:
			'Yth. Bapak/Ibu, terima kasih. Kedua keluarga sudah kami temukan lewat ketua RT dan paketnya diantar langsung dari cadangan. Prosedur kami perbaiki: keluarga yang mengungsi keluar kampung kini dicatat di lembar tersendiri.',
		thanks: 'Sudah dapat semua. Terima kasih banyak dari RT 3.'
	},
	{
		classification: 'complaint',
		category: 'bansos',
		title: 'Nama orang mampu di {place} masuk daftar bansos, janda tua tidak',
		body: [
			'Di {place} ada warga yang punya oto dan kios besar masih terima bantuan, sementara tetangga saya janda umur 70 yang jual kue tidak pernah dapat.',
			'Saya tidak mau sebut nama. Mohon datanya diperiksa ulang dengan musyawarah yang terbuka.'
		],
		agency: 'dinsos',
		anonymous: true,
		notOurs: {
			responsible: 'Dinas Sosial {district} bersama pemerintah desa/kelurahan',
			where:
				'Usul dan sanggah data penerima dilakukan lewat musyawarah desa/kelurahan atau menu usul-sanggah pada aplikasi Cek Bansos Kementerian Sosial (call center 171). Dinas Sosial {district} memutakhirkan datanya. Salinan laporan kami kirim tanpa identitas Anda.'
		},
		citizenReplies: ['Hampir di semua kampung begini, data lama.', 'Pakai menu sanggah, bisa dari HP.']
	},
	{
		classification: 'complaint',
		category: 'lansia-disabilitas',
		title: 'Permohonan kursi roda untuk warga {place} belum dijawab enam bulan',
		body: [
			'Saya memasukkan permohonan kursi roda untuk adik (19 tahun, lumpuh) di {place} enam bulan lalu. Berkas lengkap, ada tanda terima. Selama ini ke mana-mana digendong bapak.',
			'Kalau stok habis, beri tahu saja kapan ada.'
		],
		agency: 'dinsos',
		officialAnswers: [
			'Yth. Bapak/Ibu, tanda terima Anda kami cocokkan: berkas lengkap dan menunggu antrean nomor 14 dari 40. Stok kursi roda ukuran dewasa memang habis selama empat bulan dan pemberitahuannya tidak kami kirim. Kiriman baru datang pekan depan.'
		],
		completion: {
			done: 'Kursi roda ukuran sesuai diantar ke rumah di {place} dan disetel oleh terapis, termasuk latihan pindah dari tempat tidur. Sebelas pemohon lain dalam antrean juga dilayani.',
			evidence: 'Tanda terima dan foto kursi roda (wajah tidak ditampilkan atas permintaan keluarga).'
		},
		citizenReplies: ['Semangat untuk adik dan bapak.', 'Jalan ke masjid juga perlu dibuat landai.'],
		questionFromAgency:
			'Mohon ukuran: tinggi badan, lebar pinggul, dan apakah jalan di sekitar rumah berpasir atau tangga.',
		answerFromReporter: 'Tinggi 158 cm, pinggul kira-kira 38 cm. Jalan depan rumah pasir, satu anak tangga di pintu.',
		thanks: 'Adik saya pertama kali ke pantai sendiri. Terima kasih.'
	},
	{
		classification: 'aspiration',
		category: 'lansia-disabilitas',
		title: 'Loket pelayanan provinsi agar ramah kursi roda dan tunanetra',
		body: [
			'Saya pengguna kursi roda. Di beberapa kantor provinsi di Sofifi tidak ada bidang landai, loket terlalu tinggi, dan toilet sempit. Teman saya tunanetra tidak tahu nomor antreannya karena hanya tampil di layar.',
			'Usul sederhana:\n\n1. bidang landai di pintu utama\n2. satu loket rendah\n3. nomor antrean juga dipanggil dengan suara\n4. petugas dilatih menyapa dan menuntun'
		],
		agency: 'biro-organisasi',
		districts: ['82.72'],
		officialAnswers: [
			'Yth. Bapak/Ibu, usul Anda kami pakai sebagai daftar periksa. Kami menilai 12 kantor: 5 sudah punya bidang landai, 2 punya loket rendah, tidak ada yang memanggil antrean dengan suara. Tiga kantor dengan pengunjung terbanyak menjadi tahap pertama, dan kami mengundang Anda ikut menguji.'
		],
		completion: {
			done: 'Tahap pertama selesai di tiga kantor: bidang landai 1:12, satu loket rendah, pemanggil suara, dan pelatihan 24 petugas. Sembilan kantor lain punya jadwal yang diumumkan.',
			evidence: 'Foto tiap kantor, hasil uji bersama dua organisasi penyandang disabilitas, dan jadwal tahap kedua.'
		},
		citizenReplies: ['Poin 4 paling penting, sikap.', 'Ibu saya lansia juga terbantu bidang landai.'],
		thanks: 'Saya sudah uji sendiri dan bisa masuk tanpa diangkat. Terima kasih didengar.'
	},
	{
		classification: 'complaint',
		category: 'lansia-disabilitas',
		title: 'Lansia terlantar tidur di emperan dekat {place}, mohon dijemput',
		body: [
			'Ada seorang kakek, kira-kira 75 tahun, tidur di emperan dekat {place} sudah seminggu. Beliau bilang dari pulau, keluarga tidak jelas. Warga kasih makan bergantian.',
			'Beliau batuk terus. Kami tidak berani bawa tanpa petugas.'
		],
		agency: 'dinsos',
		placeKind: 'port',
		districts: ['82.71', '82.72', '82.03', '82.04'],
		officialAnswers: [
			'Yth. Bapak/Ibu, terima kasih kepada warga yang merawat. Petugas kami dan tenaga kesehatan menemui beliau sore ini, memeriksa kesehatannya, dan membawanya ke tempat perawatan sementara atas persetujuannya sendiri.'
		],
		completion: {
			done: 'Beliau dirawat empat hari, lalu keluarganya ditemukan lewat data kependudukan dan kepala desa asal. Kepulangan didampingi petugas; bantuan permakanan dijadwalkan tiap bulan.',
			evidence: 'Berita acara penyerahan kepada keluarga (identitas tidak ditampilkan).'
		},
		citizenReplies: ['Masya Allah, terima kasih warga dan petugas.', 'Kita sempat antar nasi, beliau baik sekali.'],
		thanks: 'Lega dengar beliau sudah pulang. Terima kasih cepat.'
	},
	{
		classification: 'information_request',
		category: 'desa',
		title: 'Apakah laporan APBDes {place} wajib ditempel di papan desa?',
		body: [
			'Saya warga {place} ingin tahu penggunaan dana desa. Di balai desa tidak ada papan informasi. Waktu saya tanya, dijawab itu urusan pemerintah desa saja.',
			'Apa aturan yang mewajibkan, dan ke mana meminta kalau ditolak?'
		],
		agency: 'pmd',
		officialAnswers: [
			'Yth. Bapak/Ibu, pemerintah desa wajib menyampaikan informasi APBDes dan realisasinya kepada masyarakat melalui media yang mudah diakses, misalnya papan atau baliho. Bila permintaan lisan tidak dilayani, ajukan tertulis kepada desa sebagai badan publik, tembusan ke camat dan BPD. Bila tetap tidak dijawab, dapat diajukan keberatan dan sengketa ke Komisi Informasi.'
		],
		completion: {
			done: 'Kami berkoordinasi dengan dinas pemberdayaan desa {district}; baliho APBDes dipasang di balai desa {place}. Contoh surat permintaan informasi kami lampirkan untuk dipakai warga desa lain.',
			evidence: 'Foto baliho dan lampiran contoh surat.'
		},
		citizenReplies: ['Contoh suratnya berguna, saya simpan.'],
		thanks: 'Balihonya sudah ada. Terima kasih penjelasannya.'
	},
	{
		classification: 'complaint',
		category: 'desa',
		title: 'BLT dana desa {place} dipotong Rp50.000 dengan alasan administrasi',
		body: [
			'Penerima BLT di {place} mestinya dapat penuh, tapi dipotong Rp50.000 per orang. Katanya untuk administrasi. Tidak ada kuitansi.',
			'Orang tua-tua di kampung takut bertanya.'
		],
		agency: 'pmd',
		anonymous: true,
		notOurs: {
			responsible: 'Inspektorat dan dinas pemberdayaan masyarakat desa {district}',
			where:
				'Pemeriksaan dana desa adalah wewenang Inspektorat {district}. Laporan kami teruskan tanpa identitas Anda. BLT tidak boleh dipotong dengan alasan apa pun; bila ada unsur pidana Anda juga dapat melapor ke kepolisian.'
		},
		citizenReplies: ['Orang tua saya juga dipotong, tapi beliau bilang biar saja.']
	},
	{
		classification: 'aspiration',
		category: 'desa',
		title: 'Pelatihan BUMDes minyak kelapa dan abon ikan untuk ibu-ibu {place}',
		body: [
			'Ibu-ibu {place} sudah bisa bikin minyak kelapa murni dan abon cakalang, tapi kemasan seadanya dan belum ada izin PIRT. BUMDes ada, tapi pengurusnya bingung pembukuan.',
			'Kami usul pelatihan 3–4 hari di kampung, bukan di hotel, supaya ibu-ibu bisa ikut semua.'
		],
		agency: 'pmd',
		officialAnswers: [
			'Yth. Ibu, setuju, pelatihan di kampung lebih tepat. Kami siapkan empat hari: pembukuan sederhana, kebersihan olahan, kemasan, dan pemasaran. Petugas izin PIRT dari dinas kesehatan setempat ikut hari ketiga.'
		],
		completion: {
			done: 'Pelatihan diikuti 32 ibu dan 3 pengurus BUMDes. Sembilan produk sudah mengajukan PIRT, pembukuan kas berjalan, dan contoh produk dipajang di galeri Sofifi.',
			evidence: 'Daftar hadir per dusun, foto kegiatan, dan bukti pengajuan PIRT.'
		},
		citizenReplies: ['Abonnya enak, saya sudah coba!', 'Kampung kami mau juga, tolong dijadwalkan.'],
		questionFromAgency: 'Berapa ibu yang sudah produksi rutin, dan apakah ada listrik siang untuk alat pengemas?',
		answerFromReporter: 'Yang rutin 14 orang, yang mau ikut lebih dari 30. Listrik siang ada dari jam 8.',
		thanks: 'Terima kasih, torang so tahu hitung untung rugi.'
	},
	{
		classification: 'complaint',
		category: 'ketertiban',
		title: 'Sapi berkeliaran di jalan provinsi {place}, sering sebabkan kecelakaan',
		body: [
			'Malam hari sapi tidur di tengah jalan dekat {place}. Tiga bulan ini sudah lima motor jatuh. Pemiliknya ada, tapi dibiarkan lepas.',
			'Mohon ada penertiban, jangan tunggu yang luka parah.'
		],
		agency: 'satpolpp',
		districts: ['82.01', '82.02', '82.03', '82.04', '82.05', '82.06', '82.07', '82.08', '82.72'],
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, kami turun bersama Satpol PP {district} dan tiga kepala desa. Didata 27 pemilik dengan 140 ekor. Disepakati masa pembinaan 14 hari, setelah itu ternak lepas di jalan ditahan di kandang sementara dan ditebus sesuai aturan setempat.'
		],
		completion: {
			done: 'Setelah masa pembinaan, 9 ekor ditahan dan semuanya ditebus dengan surat pernyataan. Dua pekan terakhir tidak ada sapi di jalan saat patroli malam; rambu awas ternak dipasang.',
			evidence: 'Rekap patroli enam malam, foto rambu, dan naskah kesepakatan pemilik.'
		},
		citizenReplies: ['Saya salah satu yang jatuh, tangan patah.', 'Pemilik juga perlu dibantu kandang bersama.'],
		contest: 'Bagian jalan dekat kebun kelapa masih ada sapi tiap jam 2 pagi, patroli hanya sampai jam 11.',
		headAnswer:
			'Yth. Bapak/Ibu, jam patroli memang terlalu awal. Kini ada putaran pukul 01.30–03.00 dua kali sepekan bersama pemuda desa, dan empat ekor dari kebun itu sudah ditahan. Pemilik menandatangani pernyataan membuat kandang.',
		thanks: 'Sudah aman lewat malam. Terima kasih Pol PP dan pemuda desa.'
	},
	{
		classification: 'complaint',
		category: 'ketertiban',
		title: 'Musik pesta sampai jam 4 subuh di dekat {place}',
		body: [
			'Tiap akhir pekan ada pesta dengan sound besar dekat {place} sampai subuh. Bayi dan orang sakit tidak bisa tidur.',
			'Kami tidak anti pesta, tapi jam 12 malam sudah cukup.'
		],
		agency: 'satpolpp',
		notOurs: {
			responsible: 'Satpol PP {district} bersama pemerintah desa/kelurahan, dan Polsek untuk izin keramaian',
			where:
				'Ketertiban lingkungan diatur pemerintah {district}. Saat kejadian berlangsung hubungi Bhabinkamtibmas atau Polsek terdekat (110). Desa atau kelurahan juga dapat menetapkan batas jam pesta lewat musyawarah.'
		},
		citizenReplies: ['Betul, kita yang sif pagi tersiksa.', 'Joget boleh, tapi lihat jam juga, basudara.']
	}
] as const satisfies readonly DemoReport[];
