import type { DemoReport } from './types';

export const roadReports = [
	{
		classification: 'complaint',
		category: 'jalan-rusak',
		title: 'Jalan provinsi di {place} berlubang, motor sering jatuh',
		body: [
			'Jalan utama masuk {place} so rusak parah dari sebelum Lebaran. Ada sekitar 300 meter yang lubangnya dalam sampai setengah ban. Kalau hujan, lubang tara kelihatan karena tertutup air.',
			'Minggu lalu saya lihat sendiri dua motor jatuh di tempat yang sama, satu di antaranya ibu yang bawa anak sekolah. Warga sudah timbun pakai batu karang, tapi satu kali hujan hilang lagi.',
			'Torang minta minimal ditambal dulu yang dekat tikungan turunan. Itu yang paling berbahaya.'
		],
		agency: 'pupr',
		officialAnswers: [
			'Yth. Bapak/Ibu, terima kasih atas laporannya. Petugas UPTD Pemeliharaan Jalan sudah mengukur ruas di {place} hari Rabu: terdapat 41 lubang pada bentang 320 meter, 9 di antaranya lebih dalam dari 15 cm, semuanya di sekitar tikungan turunan. Ruas ini benar jalan provinsi.\n\nTahap pertama, 9 lubang terdalam kami tutup dengan agregat dan campuran dingin dalam lima hari kerja. Rambu hati-hati sudah dipasang di kedua arah.',
			'Menyambung jawaban kami: penutupan 9 lubang terdalam selesai. Sisa 32 lubang masuk paket pemeliharaan rutin dan dikerjakan pekan depan bila cuaca memungkinkan.'
		],
		completion: {
			done: 'Seluruh 41 lubang di ruas {place} sudah ditambal, permukaan dipadatkan, dan bahu jalan di tikungan turunan diratakan agar air tidak kembali menggenang.',
			evidence:
				'Foto sebelum dan sesudah di tiga titik (tikungan turunan, depan masjid, ujung kampung) serta lembar pengukuran petugas UPTD.'
		},
		citizenReplies: [
			'Betul ini, saya tiap hari lewat antar anak. Malam hari paling bahaya.',
			'Yang dekat deker juga tolong dilihat, pinggirnya so mulai runtuh.',
			'Sudah saya dukung. Jangan tunggu ada korban dulu.'
		],
		contest:
			'Memang so ditambal, tapi yang dekat deker di ujung kampung dilewati. Di situ masih ada dua lubang besar dan tambalan sebelahnya sudah terangkat lagi kena hujan kemarin.',
		headAnswer:
			'Yth. Bapak/Ibu, keberatan Anda benar. Dua lubang di dekat deker tidak masuk lembar pengukuran kami. Saya sudah meminta UPTD kembali ke lokasi; hari Kamis kedua lubang ditutup, tambalan yang terangkat dibongkar dan dipadatkan ulang. Foto hasilnya terlampir, dan titik deker masuk daftar pantau bulanan.',
		thanks: 'Sudah saya cek sendiri, sekarang aman dilewati. Syukur dofu-dofu.'
	},
	{
		classification: 'complaint',
		category: 'jalan-rusak',
		title: 'Longsor tutup separuh badan jalan setelah {place}',
		body: [
			'Sudah enam hari tanah longsor menutup separuh jalan, kira-kira 2 km setelah {place}. Oto besar harus antre satu-satu, dan bibir jalan di sisi jurang sudah retak.',
			'Mohon alat berat dikirim. Kalau hujan besar lagi, bisa putus total dan kampung di sebelah tidak bisa keluar.'
		],
		agency: 'pupr',
		districts: ['82.01', '82.02', '82.03', '82.04', '82.06', '82.72'],
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, laporan Anda kami teruskan ke tim siaga jalan pada hari yang sama. Satu ekskavator dan dua dump truck bergerak dari pangkalan terdekat dan mulai bekerja besok pagi. Sampai selesai, jalan dibuka bergantian dengan petugas di dua ujung, pukul 06.00–18.00 WIT.'
		],
		completion: {
			done: 'Sekitar 480 m³ material longsor sudah diangkut, dua lajur terbuka penuh. Di sisi jurang dipasang bronjong sementara sepanjang 18 meter dan patok pengaman.',
			evidence: 'Foto lokasi dari dua arah dan laporan harian alat berat selama empat hari kerja.'
		},
		citizenReplies: [
			'Terima kasih sudah melapor. Oto sayur dari kampung torang tertahan dua hari.',
			'Sopir lintas, hati-hati malam, lampu tidak ada di situ.'
		],
		questionFromAgency:
			'Mohon dibantu: apakah retakan di bibir jalan terus melebar, dan kira-kira berapa jauh titik itu dari jembatan terdekat? Foto dari arah {place} sangat membantu petugas kami memilih alat.',
		answerFromReporter:
			'Retakan sekitar 10 meter panjangnya, lebarnya so masuk tiga jari. Jaraknya kira-kira 400 meter dari jembatan kayu lama. Foto saya kirim di lampiran.',
		thanks: 'Jalan sudah terbuka dua jalur. Cepat, mantap.'
	},
	{
		classification: 'complaint',
		category: 'jalan-rusak',
		title: 'Bekas galian pipa di jalan {place} tidak ditutup kembali',
		body: [
			'Galian pipa melintang jalan di {place} sudah dua bulan hanya ditimbun tanah. Sekarang turun jadi parit, semua kendaraan ambil kanan untuk menghindar.',
			'Siapa yang bertanggung jawab mengembalikan aspal? Tiap ditanya, satu bilang urusan dinas, satu bilang urusan pelaksana.'
		],
		agency: 'pupr',
		officialAnswers: [
			'Yth. Bapak/Ibu, setiap pihak yang menggali di ruang milik jalan provinsi wajib mengembalikan kondisi jalan. Kami periksa buku izin: pekerjaan di {place} punya izin galian dengan masa pemulihan 14 hari dan jaminan pemulihan. Batas itu sudah lewat, jadi pelaksana kami panggil dan kami beri waktu tujuh hari. Bila tidak dipenuhi, jaminan kami pakai untuk mengerjakannya sendiri.'
		],
		completion: {
			done: 'Empat bekas galian melintang sudah dipadatkan dan diaspal kembali selebar 1,2 meter. Pengawas kami memeriksa kepadatannya sebelum jaminan pemulihan dikembalikan.',
			evidence: 'Foto keempat titik dan berita acara pemeriksaan pemulihan jalan.'
		},
		citizenReplies: [
			'Akhirnya ada yang tanya. Ban motor saya pecah di situ.',
			'Bagus kalau aturan jaminan itu diumumkan, kita baru tahu.'
		],
		thanks: 'Sudah rata. Terima kasih juga penjelasan soal siapa yang wajib memperbaiki.'
	},
	{
		classification: 'complaint',
		category: 'jembatan',
		title: 'Papan jembatan di {place} lapuk, oto tidak berani lewat',
		body: [
			'Jembatan kayu di {place} papannya so banyak yang patah. Sekarang cuma motor yang bisa lewat, itu pun harus turun dorong. Oto pengangkut kopra dan hasil kebun berhenti di seberang, lalu barang dipikul.',
			'Keadaan sekarang:\n\n- 7 papan lantai hilang, ditambal batang kelapa\n- pagar kiri tidak ada lagi\n- satu balok induk kelihatan retak dari bawah',
			'Anak sekolah lewat sini tiap pagi. Mohon dilihat sebelum musim ombak dan hujan.'
		],
		agency: 'pupr',
		districts: ['82.01', '82.02', '82.03', '82.04', '82.05', '82.06', '82.07', '82.08', '82.72'],
		officialAnswers: [
			'Yth. Bapak/Ibu, tim jembatan memeriksa dari atas dan bawah. Hasilnya: dua dari lima balok induk lapuk di bagian tumpuan, tujuh papan lantai hilang, batas beban kami turunkan menjadi 2 ton dan rambunya sudah dipasang.\n\nUntuk sementara kami ganti papan lantai dan dua balok. Penggantian menjadi jembatan permanen kami ajukan dalam usulan tahun anggaran berikutnya; keputusan anggarannya akan kami sampaikan di utas ini.'
		],
		completion: {
			done: 'Dua balok induk dan seluruh papan lantai diganti kayu kelas kuat I, pagar dipasang di kedua sisi. Oto ringan dan angkutan hasil kebun sampai 5 ton bisa lewat lagi.',
			evidence: 'Foto atas dan bawah jembatan, uji lewat kendaraan, dan gambar kerja penggantian balok.'
		},
		citizenReplies: [
			'Kita pe kopra dua minggu tertahan di seberang. Semoga cepat.',
			'Kalau bisa jembatan beton, jangan kayu terus.',
			'Terima kasih su pasang rambu, banyak sopir dari luar tidak tahu.'
		],
		thanks: 'Oto sudah lewat lagi. Torang tunggu yang permanen juga.'
	},
	{
		classification: 'aspiration',
		category: 'jembatan',
		title: 'Usul jembatan gantung penghubung kebun warga {place}',
		body: [
			'Sekitar 120 keluarga di {place} berkebun pala dan kelapa di seberang kali. Kalau air naik, orang harus tunggu sampai sore, pernah ada yang bermalam di kebun.',
			'Kami mengusulkan jembatan gantung untuk pejalan kaki dan motor, lebar sungai kira-kira 45 meter. Tanah di dua sisi siap dihibahkan, surat kesediaan pemilik sudah ada di kantor desa.'
		],
		agency: 'pupr',
		districts: ['82.01', '82.02', '82.03', '82.04', '82.05', '82.06', '82.07', '82.08'],
		officialAnswers: [
			'Yth. Bapak/Ibu, usul Anda sudah kami telaah. Kebutuhannya jelas dan kesiapan lahan adalah nilai tambah besar. Syarat yang masih kurang: titik koordinat dua tumpuan, data tinggi muka air banjir, dan berita acara musyawarah desa. Tenaga fasilitator kami akan membantu desa melengkapinya.'
		],
		completion: {
			done: 'Survei awal selesai: bentang 48 meter, tanah tumpuan baik di kedua sisi. Usul dicatat dalam daftar panjang jembatan gantung provinsi untuk dibahas pada penyusunan RKPD, dengan nomor usulan yang diberikan kepada desa.',
			evidence: 'Ringkasan survei, sketsa bentang, dan lembar pencatatan usulan.'
		},
		citizenReplies: [
			'Setuju sekali. Tahun lalu bapak saya hampir hanyut waktu pulang kebun.',
			'Tanah di sisi barat punya keluarga kami, siap dipakai.'
		],
		questionFromAgency:
			'Berapa jumlah pengguna pada hari biasa, dan apakah ada jalur lain saat air naik? Mohon juga kabar apakah desa sudah memiliki titik koordinat.',
		answerFromReporter:
			'Hari biasa kira-kira 80 orang pulang pergi, waktu panen pala bisa dua kali lipat. Jalur lain memutar 9 km. Koordinat belum ada, kami siap antar petugas.',
		thanks: 'Terima kasih, jelas sekarang usulnya sampai di tahap mana. Kami kawal di Musrenbang.'
	},
	{
		classification: 'complaint',
		category: 'drainase',
		title: 'Air hujan meluap ke rumah warga, selokan jalan di {place} tersumbat',
		body: [
			'Setiap hujan lebih dari satu jam, air dari jalan masuk ke rumah kami di {place}. Selokan pinggir jalan provinsi penuh pasir dan ada deker yang tersumbat batang kayu.',
			'Kami sudah kerja bakti dua kali tapi bagian bawah deker tara bisa dijangkau tangan. Perlu alat.'
		],
		agency: 'pupr',
		officialAnswers: [
			'Yth. Bapak/Ibu, sudah kami cek bersama ketua RT. Sumbatan ada pada dua deker silang; isi salurannya pasir dan kayu sekitar 70 persen. Kerja bakti warga sangat membantu bagian atas. Tim kami membersihkan deker dengan penyemprot air bertekanan pada hari Sabtu agar tidak mengganggu lalu lintas.'
		],
		completion: {
			done: 'Dua deker silang dan 260 meter selokan dibersihkan, dua bak penangkap pasir dibuat di sisi hulu. Saat hujan lebat berikutnya air mengalir normal.',
			evidence: 'Foto deker sebelum dan sesudah, serta video pendek aliran air saat hujan.'
		},
		citizenReplies: [
			'Rumah kita yang paling rendah, selalu duluan kena. Terima kasih sudah angkat.',
			'Tolong warga jangan buang ranting ke got lagi.'
		],
		contest: 'Sudah dibersihkan, tapi semalam hujan dan air masih naik sampai teras, memang tidak setinggi dulu.',
		headAnswer:
			'Yth. Bapak/Ibu, kami cek ulang keesokan harinya. Deker sudah lancar, tetapi mulut saluran di halaman kosong sebelah rumah Anda lebih tinggi 20 cm. Dengan izin pemiliknya, salurannya sudah kami turunkan. Mohon dipantau pada hujan berikut dan kabari kami di sini.',
		thanks: 'Tadi malam hujan deras dan air tidak masuk lagi. Terima kasih banyak.'
	},
	{
		classification: 'complaint',
		category: 'penerangan-jalan',
		title: 'Lampu jalan mati sepanjang tanjakan {place}, gelap buta',
		body: [
			'Sebelas lampu jalan di tanjakan {place} mati semua sejak kira-kira tiga minggu. Gelap buta, padahal itu jalan pulang pegawai dan anak-anak mengaji.',
			'Sebagian lampu tenaga surya, panelnya masih ada. Mungkin baterainya hilang atau rusak.'
		],
		agency: 'dishub',
		officialAnswers: [
			'Yth. Bapak/Ibu, teknisi kami memeriksa 11 titik: 7 lampu tenaga surya baterainya lemah, 3 kabelnya putus, 1 panel pecah. Tidak ada yang hilang. Baterai pengganti tersedia di gudang Sofifi dan kami pasang pekan ini; satu panel menunggu kiriman.'
		],
		completion: {
			done: 'Sepuluh lampu menyala kembali setelah penggantian baterai dan kabel. Titik ke-11 diganti unit cadangan karena panel pecah, sehingga seluruh tanjakan terang.',
			evidence: 'Foto malam hari dari bawah dan atas tanjakan serta daftar nomor tiang yang diperbaiki.'
		},
		citizenReplies: [
			'Betul, saya pernah hampir tabrak sapi di situ.',
			'Titik dekat pangkalan ojek tolong diprioritaskan.'
		],
		contest: 'Malam ini saya hitung yang menyala cuma delapan. Tiga yang paling atas masih gelap.',
		headAnswer:
			'Yth. Bapak/Ibu, terima kasih sudah menghitung. Tiga lampu teratas menyala saat uji, tetapi pengatur waktunya salah setel sehingga padam pukul 20.00. Sudah disetel ulang menyala sampai pukul 05.30 dan dicek dua malam berturut-turut.',
		thanks: 'Su terang samua. Terima kasih, Dishub.'
	},
	{
		classification: 'complaint',
		category: 'perumahan',
		title: 'Rumah orang tua di {place} tidak layak, usulan bedah rumah tak ada kabar',
		body: [
			'Saya mengusulkan perbaikan rumah orang tua saya di {place} lewat desa tahun lalu. Dinding papan sudah lapuk, atap rumbia bocor di tiga tempat, dan beliau sudah 74 tahun.',
			'Sampai sekarang tidak ada kabar diterima atau ditolak. Kalau memang tidak memenuhi syarat, kami ikhlas, asal ada kejelasan.'
		],
		agency: 'perkim',
		officialAnswers: [
			'Yth. Bapak/Ibu, usulan dari desa sudah kami temukan. Berkasnya belum diverifikasi karena belum ada bukti penguasaan tanah dan foto dalam rumah; pemberitahuan kekurangan itu ternyata hanya sampai ke kantor desa. Kami mohon maaf.\n\nUntuk tanah warisan yang belum bersertifikat, cukup surat keterangan kepala desa yang diketahui camat.'
		],
		completion: {
			done: 'Berkas sudah lengkap dan rumah diverifikasi di lokasi dengan hasil tidak layak huni tingkat berat. Nama orang tua Anda masuk daftar penerima tahap kedua; pekerjaan dimulai setelah pencairan bahan bangunan.',
			evidence: 'Lembar hasil verifikasi (data pribadi disamarkan) dan jadwal tahap kedua.'
		},
		citizenReplies: ['Di kampung torang juga banyak yang begitu, usul tapi tidak tahu nasibnya.'],
		questionFromAgency:
			'Apakah keterangan tanah dari kepala desa sudah ada? Bila sudah, mohon unggah di sini atau serahkan lewat kantor desa.',
		answerFromReporter: 'Sudah ada, diketahui camat juga. Saya lampirkan bersama foto dapur dan kamar.',
		thanks: 'Alhamdulillah sudah ada kejelasan. Mama pe hati senang.'
	},
	{
		classification: 'information_request',
		category: 'jalan-rusak',
		title: 'Bagaimana tahu jalan di {place} itu jalan provinsi atau kabupaten?',
		body: [
			'Saya mau melapor jalan rusak di {place} tapi bingung, orang desa bilang jalan kabupaten, orang kabupaten bilang jalan provinsi.',
			'Apakah ada daftar atau peta yang bisa dilihat umum? Dan kalau salah lapor, apakah laporan saya diteruskan atau dibuang?'
		],
		agency: 'pupr',
		officialAnswers: [
			'Yth. Bapak/Ibu, daftar ruas jalan provinsi ditetapkan dengan keputusan gubernur dan dapat diminta di Dinas PUPR. Cara mudah di lapangan: patok kilometer berkepala kuning untuk jalan nasional, biru untuk jalan provinsi, dan putih untuk jalan kabupaten/kota.\n\nLaporan yang salah alamat tidak dibuang. Moderator meneruskan atau memberi tahu Anda siapa yang berwenang beserta kontaknya.'
		],
		completion: {
			done: 'Daftar ruas jalan provinsi di {district} sudah kami lampirkan, lengkap dengan nama pangkal, ujung, dan panjangnya. Jalan utama di {place} termasuk di dalamnya; jalan lingkungan di belakangnya jalan kabupaten/kota.',
			evidence: 'Lampiran daftar ruas dan potongan peta jaringan jalan.'
		},
		citizenReplies: ['Baru tahu soal warna patok. Berguna sekali.'],
		thanks: 'Jelas sekali. Terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'jalan-rusak',
		title: 'Jalan lingkungan di {place} becek, minta pengerasan',
		body: [
			'Lorong masuk ke perumahan warga di {place} kalau hujan jadi pece. Motor sering terpeleset, anak-anak ke sekolah jinjing sepatu.',
			'Panjangnya cuma kira-kira 150 meter. Mohon dibantu paving atau rabat beton.'
		],
		agency: 'pupr',
		notOurs: {
			responsible: 'Dinas Pekerjaan Umum {district}',
			where:
				'Lorong di {place} termasuk jalan lingkungan, kewenangan pemerintah {district}. Sampaikan ke dinas pekerjaan umum setempat atau lewat musyawarah desa/kelurahan; salinan laporan ini sudah kami kirim agar Anda tidak perlu menulis ulang.'
		},
		citizenReplies: ['Sama dengan lorong torang. Semoga pemda setempat baca.']
	},
	{
		classification: 'complaint',
		category: 'jembatan',
		title: 'Oprit jembatan jalan nasional dekat {place} turun dan berbahaya',
		body: [
			'Sambungan antara jalan dan jembatan dekat {place} turun kira-kira 15 cm. Mobil kecil mentok, motor yang tidak tahu bisa terlempar.',
			'Ini jalan lintas utama Trans Halmahera dan ramai truk. Sudah ada warga yang pasang ban bekas sebagai tanda.'
		],
		agency: 'pupr',
		districts: ['82.01', '82.02', '82.03', '82.06', '82.72'],
		placeKind: 'subdistrict',
		notOurs: {
			responsible: 'Balai Pelaksanaan Jalan Nasional (BPJN) Maluku Utara, Kementerian Pekerjaan Umum',
			where:
				'Ruas ini jalan nasional. Laporkan ke kantor BPJN Maluku Utara atau lewat kanal SP4N-LAPOR! dengan tujuan Kementerian Pekerjaan Umum. Koordinat dan foto Anda sudah kami teruskan melalui surat pemberitahuan.'
		},
		citizenReplies: ['Hati-hati kalau dari arah kebun, turunannya tajam.', 'Semoga cepat, truk logistik banyak lewat.']
	},
	{
		classification: 'complaint',
		category: 'jalan-rusak',
		title: 'Semua jalan di Maluku Utara rusak dan pemerintah diam',
		body: [
			'Semua jalan rusak. Dari dulu begitu terus. Pemerintah diam, tidak ada kerja. Tolong diperbaiki semua secepatnya, jangan cuma janji, rakyat sudah capek.'
		],
		agency: 'pupr',
		archiveReason: {
			code: 'too_general',
			text: 'Kami mengerti kekesalan Anda. Namun laporan ini belum menyebut ruas, kampung, atau titik mana pun sehingga tidak ada yang dapat diperiksa petugas. Permintaan melengkapi lokasi tidak dijawab. Silakan kirim laporan baru dengan nama tempat dan, bila ada, foto; laporan seperti itu pasti kami teruskan.'
		}
	}
] as const satisfies readonly DemoReport[];
