import type { DemoReport } from './types';

export const healthReports = [
	{
		classification: 'complaint',
		category: 'rumah-sakit',
		title: 'Antrean pendaftaran RSUD provinsi dari subuh, dipanggil siang',
		body: [
			'Saya mengantar mama kontrol dari {place}. Datang jam 05.30, nomor antrean 87, baru dipanggil 11.40. Dokter pulang jam 12, jadi kami disuruh kembali besok.',
			'Kami dari pulau, kembali besok berarti menginap dan ongkos lagi. Apa tara bisa daftar dari kampung atau ada jalur khusus pasien dari jauh?'
		],
		agency: 'rsud',
		districts: ['82.01', '82.02', '82.04', '82.05', '82.07', '82.08', '82.72'],
		officialAnswers: [
			'Yth. Bapak/Ibu, kami mohon maaf. Data hari itu: 212 pasien poli, dua loket buka, satu petugas sakit. Mulai Senin kami buka loket ketiga khusus pasien dari luar Pulau Ternate dengan menunjukkan KTP atau tiket kapal, dan menyediakan pendaftaran lewat pesan sehari sebelumnya.',
			'Perkembangan: pada pekan pertama rata-rata waktu tunggu pendaftaran turun dari 3 jam 20 menit menjadi 1 jam 15 menit.'
		],
		completion: {
			done: 'Loket pasien luar pulau berjalan tetap setiap hari kerja. Pasien yang terdaftar sebelum pukul 10.00 dijamin diperiksa hari itu; bila dokter berhalangan, dialihkan ke dokter pengganti.',
			evidence: 'Grafik waktu tunggu tiga pekan, foto loket, dan salinan aturan jaminan pemeriksaan hari yang sama.'
		},
		citizenReplies: [
			'Torang dari Sula pernah bermalam di emperan karena ini.',
			'Daftar lewat pesan bagus, tapi orang tua perlu dibantu.',
			'Petugasnya ramah, cuma memang kurang orang.'
		],
		contest: 'Minggu ini saya coba lagi, loket luar pulau tutup hari Jumat dan kami diarahkan ke antrean biasa.',
		headAnswer:
			'Yth. Bapak/Ibu, benar, hari Jumat petugasnya ikut pelatihan dan penggantinya tidak disiapkan. Kini dua petugas cadangan ditetapkan untuk tiap hari, dan daftar jaga ditempel di kaca loket. Bila loket tutup pada jam kerja, hubungi meja informasi; pasien langsung didahulukan.',
		thanks: 'Kontrol terakhir selesai jam 9 pagi dan sempat naik kapal siang. Terima kasih banyak.'
	},
	{
		classification: 'complaint',
		category: 'rumah-sakit',
		title: 'Obat resep poli saraf kosong, keluarga disuruh beli di luar',
		body: [
			'Dua bulan berturut-turut obat epilepsi untuk adik saya tidak ada di apotek RSUD. Kami peserta JKN, tapi disuruh beli sendiri di luar Rp420.000.',
			'Apakah uang itu bisa diganti? Dan kapan obatnya tersedia lagi?'
		],
		agency: 'rsud',
		officialAnswers: [
			'Yth. Bapak/Ibu, obat yang masuk formularium nasional tidak boleh dibebankan kepada pasien JKN. Kekosongan terjadi karena kiriman distributor tertunda 24 hari. Silakan bawa kuitansi, salinan resep, dan kartu JKN ke bagian pengaduan; penggantian diproses paling lama 10 hari kerja.'
		],
		completion: {
			done: 'Obat tersedia lagi dengan cadangan dua bulan. Biaya keluarga Anda diganti penuh, begitu juga enam pasien lain yang kami telusuri dari catatan resep kosong.',
			evidence: 'Kartu stok, bukti penggantian (nama disamarkan), dan daftar obat yang kini dipantau tiap Senin.'
		},
		citizenReplies: ['Baru tahu bisa diganti. Simpan kuitansi, teman-teman.'],
		anonymous: true,
		questionFromAgency:
			'Mohon tanggal resep yang tidak terlayani (tanpa menulis nama pasien atau nomor kartu di utas ini).',
		answerFromReporter: 'Dua kali, resep awal bulan lalu dan awal bulan ini. Kuitansi dua-duanya ada.',
		thanks: 'Uang sudah diterima dan obat ada. Terima kasih sudah jujur soal hak pasien.'
	},
	{
		classification: 'complaint',
		category: 'obat-tenaga-kesehatan',
		title: 'Tidak ada dokter di puskesmas {place} sejak tiga bulan',
		body: [
			'Dokter di puskesmas {place} selesai masa tugas tiga bulan lalu dan belum ada pengganti. Kalau ada yang gawat, perawat hanya bisa rujuk lewat laut.',
			'Kami tahu puskesmas urusan kabupaten, tapi mungkin provinsi punya dokter yang bisa ditugaskan sementara.'
		],
		agency: 'dinkes',
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, penempatan dokter puskesmas adalah tugas {district}, tetapi provinsi dapat membantu lewat tim kesehatan bergerak. Kami sudah berbicara dengan dinas kesehatan setempat: formasi pengganti sedang diajukan. Sementara itu satu dokter tim bergerak bertugas di {place} selama dua pekan setiap bulan.'
		],
		completion: {
			done: 'Dokter tim bergerak sudah bertugas dan melayani 164 pasien pada kunjungan pertama. Dinas kesehatan setempat menetapkan dokter tetap mulai bulan depan; konsultasi jarak jauh disediakan di antara kunjungan.',
			evidence: 'Surat tugas, rekap kunjungan, dan surat jawaban dinas kesehatan {district}.'
		},
		citizenReplies: [
			'Terima kasih, dokter bergerak periksa sampai malam.',
			'Semoga dokter tetapnya betah, rumah dinas perlu dibaiki juga.'
		],
		thanks: 'Akhirnya ada dokter. Masyarakat sangat terbantu.'
	},
	{
		classification: 'complaint',
		category: 'rujukan-jaminan',
		title: 'Ambulans laut dari {place} rusak, pasien rujukan naik ketinting',
		body: [
			'Malam Kamis ada ibu mau melahirkan dengan perdarahan. Ambulans laut di {place} mesinnya rusak sudah lama, jadi dibawa pakai ketinting tiga jam, hujan pula.',
			'Alhamdulillah selamat. Tapi jangan sampai ada kejadian lagi. Mesinnya satu 40 PK, katanya tunggu suku cadang.'
		],
		agency: 'dinkes',
		districts: ['82.02', '82.04', '82.05', '82.07', '82.08'],
		officialAnswers: [
			'Yth. Bapak/Ibu, kami bersyukur ibu dan bayi selamat. Pemeriksaan kami: mesin rusak di bagian gir sejak tujuh minggu, permintaan suku cadang tertahan di tingkat kabupaten. Provinsi mengirim satu mesin 40 PK cadangan dan seorang mekanik hari Sabtu.'
		],
		completion: {
			done: 'Mesin cadangan terpasang, uji jalan pulang pergi berhasil, dan dua motoris desa dilatih perawatan harian. Biaya BBM rujukan malam dijamin lewat dana rujukan.',
			evidence: 'Foto uji jalan, tanda terima mesin, dan nomor kontak motoris siaga yang ditempel di puskesmas.'
		},
		citizenReplies: ['Tiga jam naik ketinting malam, merinding baca.', 'Salut untuk motoris dan bidan.'],
		questionFromAgency:
			'Siapa motoris yang biasa siaga dan di mana bodi ambulans sekarang disimpan? Cukup sebut dusun dan nomor kantor desa.',
		answerFromReporter: 'Bodi diikat di depan pustu, masih bagus. Motoris ada dua, bisa dihubungi lewat kantor desa.',
		thanks: 'Minggu lalu sudah dipakai sekali, satu jam sampai. Terima kasih, sungguh.'
	},
	{
		classification: 'complaint',
		category: 'obat-tenaga-kesehatan',
		title: 'Obat darah tinggi kosong di puskesmas wilayah {place}',
		body: [
			'Orang tua di {place} banyak yang darah tinggi. Sudah enam minggu obat amlodipin kosong, cuma diberi vitamin. Di apotek kota mahal dan jauh.',
			'Apakah kosong dari provinsi atau hanya di sini?'
		],
		agency: 'dinkes',
		officialAnswers: [
			'Yth. Bapak/Ibu, stok di gudang farmasi provinsi ada 46.000 tablet. Kekosongan terjadi karena permintaan dari wilayah {place} dihitung dari pemakaian dua tahun lalu, padahal pasien naik dua kali lipat. Kami kirim 6.000 tablet langsung dan memperbaiki hitungan bersama petugas farmasi puskesmas.'
		],
		completion: {
			done: 'Enam ribu tablet diterima puskesmas dan cukup untuk tiga bulan. Pasien hipertensi yang tercatat sudah dihubungi kader untuk mengambil obat.',
			evidence: 'Tanda terima obat dan kartu stok puskesmas sebelum dan sesudah.'
		},
		citizenReplies: ['Papa saya termasuk. Sudah dapat obat kemarin lewat kader.'],
		thanks: 'Obat sudah ada dan dijelaskan sebabnya. Terima kasih.'
	},
	{
		classification: 'aspiration',
		category: 'rumah-sakit',
		title: 'Usul rumah singgah keluarga pasien dari luar pulau dekat RSUD',
		body: [
			'Keluarga pasien dari pulau sering tidur di lorong RSUD karena tidak sanggup bayar penginapan. Saya sendiri sembilan malam waktu jaga paitua.',
			'Usul: satu rumah singgah sederhana, ada dapur dan kamar mandi. Boleh bayar sukarela. Pasti banyak perantau mau bantu.'
		],
		agency: 'rsud',
		districts: ['82.05', '82.08', '82.04', '82.07'],
		officialAnswers: [
			'Yth. Bapak/Ibu, kami menghitung rata-rata 26 penunggu dari luar pulau tiap malam. Ada satu rumah dinas kosong milik provinsi 400 meter dari RSUD. Bersama Dinas Sosial kami menyiapkan pemakaiannya: 20 tempat tidur, dapur bersama, aturan tamu, dan penjaga malam.'
		],
		completion: {
			done: 'Rumah singgah dibuka dengan 20 tempat tidur, tanpa biaya, paling lama 14 malam per keluarga. Pendaftaran lewat meja informasi dengan menunjukkan gelang pasien.',
			evidence: 'Foto ruangan, aturan rumah singgah, dan rekap 31 tamu pada dua pekan pertama.'
		},
		citizenReplies: [
			'Torang perantau Taliabu siap bantu kasur.',
			'Usul bagus, saya pernah tidur di kursi seminggu.',
			'Semoga bersih terus dan aman untuk perempuan.'
		],
		thanks: 'Terharu. Usul kecil jadi nyata. Torang jaga sama-sama.'
	},
	{
		classification: 'information_request',
		category: 'rujukan-jaminan',
		title: 'Cara minta bantuan biaya rujukan pasien dari {place} ke Makassar',
		body: [
			'Kakak saya di {place} dirujuk ke rumah sakit di Makassar. JKN aktif untuk pengobatan, tapi tiket dan tempat tinggal pendamping kami tidak sanggup.',
			'Apa ada bantuan provinsi, apa syaratnya, dan berapa lama prosesnya?'
		],
		agency: 'dinkes',
		officialAnswers: [
			'Yth. Bapak/Ibu, ada bantuan transportasi rujukan keluar provinsi untuk pasien tidak mampu dan satu pendamping. Syarat: surat rujukan RSUD, KTP dan KK, keterangan tidak mampu atau bukti terdaftar di data sosial, serta jadwal kontrol. Proses satu hari kerja untuk pasien mendesak, tiga hari untuk lainnya.\n\nMohon jangan menulis nama dan penyakit pasien di utas ini; petugas akan menghubungi lewat kontak yang Anda berikan.'
		],
		completion: {
			done: 'Petugas rujukan sudah menghubungi keluarga, berkas lengkap, dan tiket dua orang diterbitkan. Keluarga juga didaftarkan di rumah singgah mitra di Makassar.',
			evidence: 'Catatan layanan rujukan (data pasien tidak ditampilkan).'
		},
		citizenReplies: ['Semoga cepat sembuh kakaknya.'],
		thanks: 'Sudah berangkat. Terima kasih, pelayanannya cepat.'
	},
	{
		classification: 'complaint',
		category: 'rumah-sakit',
		title: 'AC dan lift gedung rawat inap RSUD rusak, pasien digotong lewat tangga',
		body: [
			'Lift gedung rawat inap mati sejak Senin. Pasien pascaoperasi digotong empat orang lewat tangga ke lantai tiga. AC kamar juga mati, keluarga bawa kipas dari rumah.',
			'Kami paham alat bisa rusak, tapi mohon ada rencana cadangan.'
		],
		agency: 'rsud',
		districts: ['82.71'],
		officialAnswers: [
			'Yth. Bapak/Ibu, papan kendali lift terbakar akibat listrik turun naik. Sejak Selasa pasien pascaoperasi kami tempatkan di lantai satu, dan lift barang dibuka untuk brankar dengan operator. Komponen tiba hari Jumat lewat udara.'
		],
		completion: {
			done: 'Lift berfungsi dan dilengkapi penstabil tegangan; 12 dari 15 unit AC diperbaiki, 3 diganti. Prosedur pindah pasien saat lift mati ditetapkan dan dilatihkan ke perawat.',
			evidence: 'Sertifikat uji lift, daftar AC per kamar, dan naskah prosedur.'
		},
		citizenReplies: [
			'Perawatnya kasihan, angkat pasien bolak-balik.',
			'Kamar kelas 3 sisi barat masih panas, tolong dicek.'
		],
		contest: 'Lift memang jalan, tapi AC kamar saya di sisi barat masih mati dan tetap tidak ada kipas.',
		headAnswer:
			'Yth. Bapak/Ibu, dua kamar sisi barat ternyata memakai jalur listrik lain yang putus dan tidak tercatat dalam daftar kami. Sudah disambung hari ini, suhu terukur 25 °C pada pukul 15.00. Terima kasih sudah mengoreksi.',
		thanks: 'Sekarang adem, lift jalan. Terima kasih direksi mau cek langsung.'
	},
	{
		classification: 'complaint',
		category: 'obat-tenaga-kesehatan',
		title: 'Jadwal imunisasi posyandu {place} tidak jelas, vaksin tidak datang',
		body: [
			'Sudah dua kali posyandu di {place} batal imunisasi karena vaksin tidak datang. Bayi saya umur 5 bulan baru dapat satu kali.',
			'Katanya kulkas vaksin di puskesmas mati kalau listrik padam.'
		],
		agency: 'dinkes',
		districts: ['82.02', '82.04', '82.05', '82.06', '82.08'],
		officialAnswers: [
			'Yth. Bapak/Ibu, pemantau suhu di puskesmas wilayah {place} mencatat suhu naik di atas 8 °C tiga kali, sehingga vaksin lama dimusnahkan demi keamanan. Kulkas vaksin tenaga surya kami kirim pekan ini dan imunisasi kejar dijadwalkan untuk semua bayi yang tertunda.'
		],
		completion: {
			done: 'Kulkas terpasang dengan suhu stabil 2–8 °C selama 10 hari. Imunisasi kejar di tiga posyandu menjangkau 47 dari 49 bayi; dua bayi yang pindah sementara dihubungi kader.',
			evidence: 'Grafik suhu kulkas dan rekap cakupan per posyandu tanpa nama.'
		},
		citizenReplies: ['Anak saya juga sudah dapat. Bidannya sabar.'],
		thanks: 'Anak saya sudah lengkap sesuai umur. Terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'rujukan-jaminan',
		title: 'Kartu JKN mendadak nonaktif waktu mau berobat',
		body: [
			'Sampai di loket, petugas bilang kartu JKN keluarga saya nonaktif, padahal selama ini dibayar pemerintah. Anak demam tinggi dan kami akhirnya bayar umum.',
			'Kenapa bisa nonaktif tanpa pemberitahuan dan bagaimana mengaktifkan lagi?'
		],
		agency: 'dinkes',
		notOurs: {
			responsible: 'BPJS Kesehatan (kepesertaan) dan Dinas Sosial {district} (data penerima bantuan iuran)',
			where:
				'Tanyakan status ke BPJS Kesehatan 165 atau kantor cabang, lalu bila dinonaktifkan dari daftar penerima bantuan iuran, minta reaktivasi di Dinas Sosial {district} dengan KTP, KK, dan surat keterangan sakit. Dalam keadaan gawat darurat, rumah sakit tetap wajib melayani lebih dahulu.'
		},
		citizenReplies: ['Kami juga kena. Urus di dinsos, tiga hari aktif lagi.']
	},
	{
		classification: 'complaint',
		category: 'rumah-sakit',
		title: 'PROMO obat herbal sembuh semua penyakit, hubungi sekarang',
		body: [
			'Bapak Ibu sekalian, capek antre di rumah sakit? Kami jual ramuan herbal asli, sembuh semua penyakit dalam tiga hari, sudah banyak bukti. Harga promo hanya minggu ini, kirim ke seluruh Maluku Utara, bisa bayar di tempat.'
		],
		agency: 'dinkes',
		archiveReason: {
			code: 'spam',
			text: 'Tulisan ini iklan, bukan laporan tentang pelayanan publik. Forum tidak menerima iklan, apalagi dengan janji kesembuhan. Bila Anda sungguh mengalami masalah layanan kesehatan, silakan menulis laporan baru.'
		}
	}
] as const satisfies readonly DemoReport[];
