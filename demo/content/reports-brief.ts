import type { DemoReport } from './types';

/** Short ones, in the tone of a phone message: most real reports look like this. */
export const briefReports = [
	{
		classification: 'complaint',
		category: 'drainase',
		title: 'Deker di {place} patah, roda oto masuk',
		body: [
			'Deker depan kios di {place} patah separuh. Tadi pagi roda oto sayur masuk, harus angkat rame-rame. Belum ada tanda apa-apa, baru batang pisang yang warga tancap.'
		],
		agency: 'pupr',
		officialAnswers: [
			'Yth. Bapak/Ibu, pelat deker selebar 1,5 meter patah di sisi kiri. Sore ini kami pasang pelat baja dan pembatas supaya kendaraan tetap bisa lewat; cor pelat baru dikerjakan Senin dan perlu umur beton tujuh hari.'
		],
		completion: {
			done: 'Pelat beton baru setebal 20 cm terpasang dan dibuka untuk kendaraan setelah tujuh hari. Pelat baja sementara sudah diangkat.',
			evidence: 'Foto pelat baja hari pertama, pengecoran, dan keadaan setelah dibuka.'
		},
		citizenReplies: ['Hati-hati yang lewat malam, pas di bayangan pohon.'],
		thanks: 'Su bagus, kuat. Makasih.'
	},
	{
		classification: 'complaint',
		category: 'penerangan-jalan',
		title: 'Tiang lampu jalan di {place} miring mau jatuh',
		body: [
			'Tiang lampu dekat sekolah di {place} so miring, ditahan tali saja. Kalau angin barat bisa jatuh ke jalan. Lampunya sih masih menyala, tapi torang takut lewat di bawahnya.'
		],
		agency: 'dishub',
		officialAnswers: [
			'Yth. Bapak/Ibu, tiang itu berdiri di atas pondasi yang tergerus air selokan. Hari ini tiang kami rebahkan demi keamanan, dan didirikan lagi 2 meter lebih ke dalam dengan pondasi baru.'
		],
		completion: {
			done: 'Tiang berdiri tegak di pondasi cor 80 cm, lampu menyala, dan lubang lama ditutup.',
			evidence: 'Foto pondasi dan tiang siang serta malam.'
		},
		citizenReplies: ['Syukur cepat, anak-anak tiap hari lewat situ.'],
		thanks: 'Aman sudah. Terima kasih.'
	},
	{
		classification: 'information_request',
		category: 'perumahan',
		title: 'Apakah rumah di tanah keluarga bisa dapat bantuan bedah rumah?',
		body: [
			'Rumah kita di {place} berdiri di tanah keluarga besar, belum bagi waris dan belum ada sertifikat. Apa masih bisa ikut bantuan rumah tidak layak huni? Suratnya apa saja?'
		],
		agency: 'perkim',
		officialAnswers: [
			'Yth. Bapak/Ibu, bisa, asal tidak dalam sengketa. Cukup surat persetujuan ahli waris lain bahwa Anda boleh menempati dan memperbaiki rumah, diketahui kepala desa dan camat, ditambah KTP, KK, dan foto rumah dari empat sisi.'
		],
		completion: {
			done: 'Contoh surat persetujuan ahli waris kami lampirkan. Usulan dari {place} diterima lewat kantor desa sampai akhir bulan untuk verifikasi tahap berikut.',
			evidence: 'Lampiran contoh surat satu halaman.'
		},
		thanks: 'Jelas. Kita pigi ke kantor desa besok.'
	},
	{
		classification: 'complaint',
		category: 'internet',
		title: 'Wifi gratis di taman {place} mati terus',
		body: [
			'Wifi gratis dari provinsi di taman {place} cuma ada nama, tapi tara bisa konek. Dulu anak-anak kerja tugas di situ. Sudah satu bulan lebih begini.'
		],
		agency: 'diskominfosan',
		officialAnswers: [
			'Yth. Bapak/Ibu, perangkatnya menyala, tetapi pengatur alamat jaringan penuh sehingga perangkat baru ditolak. Sudah kami setel ulang dari jauh dan petugas datang Kamis mengganti pemancar yang kemasukan air.'
		],
		completion: {
			done: 'Pemancar diganti, diuji dengan 30 perangkat sekaligus dengan kecepatan rata-rata 6 Mbps. Sambungan otomatis diputus setelah dua jam agar bergantian.',
			evidence: 'Hasil uji kecepatan dan foto pemancar.'
		},
		citizenReplies: ['Yes, bisa lagi!', 'Colokan listriknya juga tolong dibaiki.'],
		contest: 'Sore masih bisa, tapi mulai jam 7 malam putus-putus lagi, tidak bisa buka apa-apa.',
		headAnswer:
			'Yth. Bapak/Ibu, pukul 19.00–21.00 pemakainya mencapai 70 perangkat, dua kali lipat perkiraan kami. Satu pemancar ditambah di sisi timur dan kecepatan langganan dinaikkan menjadi 50 Mbps. Uji tiga malam: rata-rata 5 Mbps per perangkat.',
		thanks: 'Lancar sampai malam. Thank you, Kominfo.'
	},
	{
		classification: 'complaint',
		category: 'kapal-pelabuhan',
		title: 'Buruh angkut di {place} pasang harga sembarang',
		body: [
			'Turun kapal di {place} barang langsung diangkat tanpa tanya, satu dos minta Rp30.000. Papan tarif ada tapi so luntur. Mama-mama yang bawa sagu paling kasihan.'
		],
		agency: 'dishub',
		placeKind: 'port',
		officialAnswers: [
			'Yth. Bapak/Ibu, kami duduk bersama koperasi buruh dan kepala pos. Tarif yang disepakati Rp10.000 per dos sampai 20 kg, dan buruh wajib bertanya lebih dahulu. Rompi bernomor dipakai mulai Senin.'
		],
		completion: {
			done: 'Papan tarif baru terpasang di pintu turun, 46 buruh memakai rompi bernomor, dan dalam dua pekan hanya ada satu pengaduan yang langsung diselesaikan kepala pos.',
			evidence: 'Foto papan tarif dan rompi, serta naskah kesepakatan.'
		},
		citizenReplies: ['Buruh juga cari makan, tapi jangan paksa.', 'Nomor rompi memudahkan lapor, bagus.'],
		thanks: 'Kemarin saya dibantu dengan sopan, bayar sesuai papan.'
	},
	{
		classification: 'aspiration',
		category: 'rumah-sakit',
		title: 'Tolong RSUD pasang papan nama poli yang besar',
		body: [
			'Orang tua dari kampung sering sesat di RSUD karena tulisan kecil dan banyak singkatan. Bikin panah warna di lantai saja, tiap poli beda warna. Murah dan gampang.'
		],
		agency: 'rsud',
		districts: ['82.71'],
		officialAnswers: [
			'Yth. Bapak/Ibu, ide garis warna kami uji di tiga poli dengan pengunjung paling banyak: dalam, anak, dan mata. Waktu mencari ruangan kami ukur sebelum dan sesudah.'
		],
		completion: {
			done: 'Garis warna ke delapan poli terpasang dan papan memakai huruf besar tanpa singkatan. Rata-rata waktu mencari ruangan turun dari 11 menit menjadi 3 menit.',
			evidence: 'Foto garis lantai dan tabel pengukuran 60 pengunjung.'
		},
		citizenReplies: ['Ikut garis biru, sampai. Mantap.', 'Yang buta warna bagaimana? Tambah bentuk juga.'],
		thanks: 'Senang usul orang kampung dipakai.'
	},
	{
		classification: 'information_request',
		category: 'obat-tenaga-kesehatan',
		title: 'Kapan dokter mata datang ke {place}?',
		body: [
			'Mama so katarak dua-dua mata, tara bisa lia lagi. Ada kabar operasi katarak gratis keliling. Kapan ke {place} dan daftar di mana? Kalau harus ke Ternate torang tara ada ongkos.'
		],
		agency: 'dinkes',
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, penjaringan katarak di {place} dijadwalkan pekan ketiga bulan depan di puskesmas. Yang lolos pemeriksaan dioperasi gratis di RSUD terdekat; kapal dan penginapan pasien serta satu pendamping ditanggung. Nama Mama sudah dapat didaftarkan sekarang lewat puskesmas.'
		],
		completion: {
			done: 'Nama pasien masuk daftar penjaringan dan puskesmas sudah menghubungi keluarga. Dari {place} terdaftar 27 orang; jadwal rinci ditempel di puskesmas dan kantor camat.',
			evidence: 'Pengumuman jadwal penjaringan.'
		},
		citizenReplies: ['Papa saya operasi tahun lalu, sekarang bisa baca Quran lagi.'],
		thanks: 'Terima kasih. Mama menangis dengar kabar ini.'
	},
	{
		classification: 'complaint',
		category: 'guru',
		title: 'Kelas kosong terus tiap Jumat di SMK {place}',
		body: [
			'Saya siswa. Tiap hari Jumat di SMK {place} hampir semua jam kosong karena guru pulang kampung lebih awal. Torang cuma duduk. Mohon diperhatikan, jangan cari siapa yang lapor.'
		],
		agency: 'dikbud',
		placeKind: 'subdistrict',
		anonymous: true,
		officialAnswers: [
			'Terima kasih, ananda. Pengawas memeriksa jurnal kelas enam Jumat terakhir di semua sekolah satu wilayah, jadi tidak ada yang bisa menebak pelapor. Di sekolahmu 58 persen jam Jumat kosong; penyebabnya jadwal kapal pukul 10.00.'
		],
		completion: {
			done: 'Jadwal disusun ulang: guru yang tinggal di luar pulau tidak lagi mengajar Jumat, digantikan guru setempat. Tiga Jumat terakhir jurnal terisi 96 persen.',
			evidence: 'Rekap jurnal kelas sebelum dan sesudah tanpa nama guru.'
		},
		citizenReplies: ['Hebat, siswa yang mau belajar.'],
		thanks: 'Sekarang Jumat ada pelajaran. Terima kasih Bapak Ibu.'
	},
	{
		classification: 'aspiration',
		category: 'kebudayaan',
		title: 'Bahasa daerah jadi pelajaran di SMA',
		body: [
			'Anak-anak sekarang so tara bisa bahasa Ternate, Tobelo, Sahu, apalagi bahasa kecil yang lain. Usul jadi muatan lokal di SMA, yang mengajar tetua kampung pun boleh.'
		],
		agency: 'dikbud',
		officialAnswers: [
			'Yth. Bapak/Ibu, muatan lokal bahasa daerah dapat diterapkan sekolah tanpa menunggu aturan baru. Yang kurang bahan ajar dan pengajar. Kami mengundang penutur dan kampus menyusun modul untuk tiga bahasa lebih dahulu.'
		],
		completion: {
			done: 'Modul bahasa Ternate, Tobelo, dan Sahu untuk kelas 10 selesai dan dipakai sembilan sekolah. Dua belas penutur diangkat sebagai pengajar tamu dengan honor per pertemuan.',
			evidence: 'Berkas modul yang dapat diunduh dan daftar sekolah pelaksana.'
		},
		citizenReplies: [
			'Suba jou, setuju sekali.',
			'Bahasa Makian dan Galela jangan lupa.',
			'Tete saya siap mengajar, umurnya 70 tapi masih semangat.'
		],
		thanks: 'Terima kasih, bahasa torang tidak jadi hilang.'
	},
	{
		classification: 'information_request',
		category: 'pajak-kendaraan',
		title: 'Ada pemutihan denda pajak motor tahun ini?',
		body: [
			'Motor kita di {place} mati pajak empat tahun, dulu tara ada doi. Dengar-dengar ada pemutihan. Betul kah? Berlaku sampai kapan dan harus bawa apa?'
		],
		agency: 'bapenda',
		officialAnswers: [
			'Yth. Bapak/Ibu, keringanan diberikan hanya pada masa yang ditetapkan gubernur dan diumumkan resmi di kantor Samsat. Bila masa itu dibuka, denda dihapus tetapi pokok pajak tetap dibayar. Bawa KTP dan STNK; BPKB hanya untuk ganti pelat lima tahunan.'
		],
		completion: {
			done: 'Rincian pokok pajak empat tahun beserta dendanya kami hitungkan sebagai contoh untuk motor 110 cc. Pengumuman masa keringanan akan ditempel di kantor kecamatan {place} dan di halaman Bapenda.',
			evidence: 'Lampiran contoh hitungan.'
		},
		citizenReplies: ['Jangan percaya calo yang bilang bisa hapus pokoknya.'],
		thanks: 'Oke paham, kita siap-siap dulu.'
	},
	{
		classification: 'information_request',
		category: 'perencanaan',
		title: 'Di mana bisa baca rencana pembangunan untuk {district}?',
		body: [
			'Saya ketua RT, mau tahu apa saja rencana provinsi untuk {district} tahun depan. Dokumennya tebal sekali dan bahasanya berat. Ada ringkasan yang orang biasa bisa baca?'
		],
		agency: 'bappeda',
		officialAnswers: [
			'Yth. Bapak/Ibu, dokumen lengkapnya RKPD, dan memang lebih dari 400 halaman. Kami menyusun ringkasan dua halaman per kabupaten/kota: apa, di mana, berapa, dan kapan.'
		],
		completion: {
			done: 'Ringkasan untuk {district} sudah terbit dan kami lampirkan. Sembilan kabupaten/kota lain menyusul dalam bentuk yang sama.',
			evidence: 'Lampiran ringkasan dua halaman.'
		},
		citizenReplies: ['Saya cetak dan tempel di pos ronda.'],
		thanks: 'Nah ini baru enak dibaca.'
	},
	{
		classification: 'aspiration',
		category: 'perencanaan',
		title: 'Musrenbang jangan pas musim panen cengkih',
		body: [
			'Setiap tahun Musrenbang kecamatan {place} jatuh pas orang panen cengkih, jadi yang datang itu-itu saja. Usul digeser, atau dibuat sore hari setelah orang turun kebun.'
		],
		agency: 'bappeda',
		placeKind: 'subdistrict',
		districts: ['82.01', '82.04', '82.05', '82.08', '82.72'],
		officialAnswers: [
			'Yth. Bapak/Ibu, tanggal Musrenbang kecamatan ditetapkan kabupaten/kota, tetapi rentang waktunya kami yang menyusun. Kami memeriksa daftar hadir dua tahun di {place}: hanya 11 persen peserta adalah petani. Rentang tahun depan kami geser dua pekan dan kami sarankan pukul 16.00.'
		],
		completion: {
			done: 'Surat edaran rentang baru terbit dengan pilihan sore hari dan usulan tertulis bagi yang berhalangan. Pemerintah {district} menyetujui pergeseran untuk {place}.',
			evidence: 'Salinan surat edaran dan surat persetujuan.'
		},
		citizenReplies: ['Betul, panen tara bisa tunggu.', 'Perempuan juga banyak tidak hadir karena jam masak.'],
		thanks: 'Terima kasih, tahun depan torang hadir.'
	},
	{
		classification: 'complaint',
		category: 'pertanian',
		title: 'Sapi warga {place} mati mendadak, minta dokter hewan',
		body: [
			'Tiga hari ini lima ekor sapi di {place} mati, mulut berbusa dan kaki luka. Yang lain mulai tara mau makan. Torang tara tahu ini penyakit apa, daging jangan sampe ada yang jual.'
		],
		agency: 'pertanian',
		officialAnswers: [
			'Yth. Bapak/Ibu, tim kesehatan hewan sampai di {place} kemarin, mengambil contoh dari delapan ekor. Gejalanya mengarah pada penyakit mulut dan kuku. Lalu lintas ternak keluar masuk kampung dihentikan dua pekan; yang sakit dipisah dan diobati gratis.'
		],
		completion: {
			done: 'Hasil uji positif pada enam ekor; semuanya sembuh setelah pengobatan. Sebanyak 214 ekor sapi di {place} dan dua kampung tetangga divaksin, dan lalu lintas ternak dibuka lagi setelah 21 hari tanpa kasus baru.',
			evidence: 'Laporan uji laboratorium dan rekap vaksinasi per kampung.'
		},
		citizenReplies: ['Kampung sebelah so waspada, sapi dikandang.', 'Terima kasih sudah ingatkan jangan jual daging.'],
		questionFromAgency: 'Apakah ada ternak baru yang masuk kampung dua pekan terakhir, dan di mana bangkai dikubur?',
		answerFromReporter:
			'Ada empat ekor baru datang dengan kapal minggu lalu. Bangkai dikubur di kebun belakang, jauh dari kali.',
		thanks: 'Sapi yang lain selamat. Terima kasih Pak dan Ibu dokter hewan.'
	},
	{
		classification: 'complaint',
		category: 'hutan',
		title: 'Burung nuri dijual bebas di {place}',
		body: [
			'Di {place} ada orang luar beli nuri dan kakatua dari warga, dimasukkan ke botol plastik lalu naik kapal malam. Kasihan sekali. Tolong ditindak yang beli, bukan cuma warga kecil.'
		],
		agency: 'dishut',
		placeKind: 'port',
		anonymous: true,
		notOurs: {
			responsible: 'Balai Konservasi Sumber Daya Alam (BKSDA) Maluku, Seksi Konservasi Wilayah Ternate',
			where:
				'Perdagangan satwa dilindungi ditangani BKSDA bersama Gakkum Kehutanan dan kepolisian; pemeriksaan di kapal oleh Karantina. Laporan Anda kami teruskan tanpa identitas. Bila melihat pengangkutan sedang berlangsung, hubungi 110 dengan menyebut nama pelabuhan dan jam kapal.'
		},
		citizenReplies: ['Burung torang jangan habis.', 'Dulu pagi-pagi ramai suara nuri, sekarang sepi.']
	},
	{
		classification: 'complaint',
		category: 'ketertiban',
		title: 'Lapak di trotoar jalan provinsi {place} tutup jalan pejalan kaki',
		body: [
			'Trotoar di {place} penuh lapak, torang jalan kaki harus turun ke aspal bareng oto dan motor. Kita tara minta digusur kasar, tolong dikasih tempat yang baik.'
		],
		agency: 'satpolpp',
		officialAnswers: [
			'Yth. Bapak/Ibu, kami mendata 34 lapak bersama kelurahan/desa dan menawarkan dua pilihan: geser ke lahan kosong di samping pasar, atau berjualan pukul 16.00–22.00 dengan menyisakan 1,5 meter trotoar.'
		],
		completion: {
			done: 'Sebanyak 21 lapak pindah ke lahan samping pasar yang diberi atap, 13 memilih jam sore. Garis kuning 1,5 meter dicat dan dipatuhi pada empat kali pemeriksaan.',
			evidence: 'Foto trotoar pagi dan sore dan daftar kesepakatan pedagang.'
		},
		citizenReplies: ['Dari pedagang: terima kasih diajak bicara dulu.', 'Sekarang kursi roda bisa lewat.'],
		thanks: 'Rapi tanpa ribut. Salut.'
	},
	{
		classification: 'complaint',
		category: 'bencana',
		title: 'Banjir bandang kecil di {place}, jembatan kebun hanyut',
		body: [
			'Hujan semalam bikin kali {place} meluap, lumpur masuk 12 rumah dan jembatan kebun hanyut. Tara ada korban. Torang butuh terpal, air bersih, deng alat buat kasih keluar lumpur.'
		],
		agency: 'bpbd',
		officialAnswers: [
			'Yth. Bapak/Ibu, tim reaksi cepat tiba pukul 13.20 membawa 20 terpal, 60 paket makanan, 2 pompa lumpur, dan tangki air 4.000 liter. Alirannya tersumbat kayu di tikungan atas kampung; alat berat kecil masuk besok pagi. Bila hujan lebat lagi, mohon warga tepi kali naik ke balai desa.'
		],
		completion: {
			done: 'Lumpur di 12 rumah dibersihkan dalam tiga hari, sumbatan kayu diangkat, dan jembatan kebun darurat dari batang kelapa dibuat bersama warga. Jembatan tetap diusulkan kepada {district}.',
			evidence: 'Tanda terima logistik, foto rumah dan aliran kali, serta daftar alat.'
		},
		citizenReplies: ['Torang dari kampung sebelah bawa nasi sore ini.', 'Bari, samua turun kerja.'],
		thanks: 'Cepat sekali datang. Semoga dibalas yang baik.'
	},
	{
		classification: 'complaint',
		category: 'harga-pangan',
		title: 'Beras bantuan cadangan pangan di {place} berkutu',
		body: [
			'Beras cadangan yang dibagi di {place} banyak kutu dan bau apek, tara bisa dimasak. Karungnya tulis produksi tahun lalu. Tolong diganti, jangan orang susah dikasih beras rusak.'
		],
		agency: 'pangan',
		officialAnswers: [
			'Yth. Bapak/Ibu, petugas mutu memeriksa 40 karung: 16 karung kadar airnya 15,8 persen dan berkutu karena atap gudang transit bocor. Beras itu kami tarik dan tidak boleh dimakan. Pengganti dikirim dari gudang Sofifi hari ini.'
		],
		completion: {
			done: 'Enam belas karung ditarik dan diganti beras baru yang diperiksa di depan warga. Atap gudang transit diperbaiki dan karung kini disusun di atas palet.',
			evidence: 'Hasil uji mutu, foto penggantian, dan foto gudang setelah diperbaiki.'
		},
		citizenReplies: ['Yang kami dapat bagus, mungkin beda karung.', 'Terima kasih diganti cepat.'],
		thanks: 'Beras baru putih dan wangi. Makasih.'
	},
	{
		classification: 'complaint',
		category: 'perizinan',
		title: 'Sistem OSS menolak alamat usaha di {place}',
		body: [
			'Isi NIB selalu gagal karena desa {place} tidak muncul di pilihan alamat. Sudah coba lima kali dan ganti HP. Padahal desa kami ada sejak dulu.'
		],
		agency: 'dpmptsp',
		officialAnswers: [
			'Yth. Bapak/Ibu, kami coba sendiri dan benar: nama desa tertulis dengan ejaan lama di sistem pusat. Sambil menunggu perbaikan, pilih ejaan lama itu; petugas kami siap memandu lewat telepon agar NIB tetap terbit hari ini.'
		],
		completion: {
			done: 'NIB Anda terbit dengan panduan petugas. Permintaan perbaikan nama {place} dan enam desa lain sudah diterima pengelola OSS dan nama barunya kini muncul.',
			evidence: 'Cuplikan layar pilihan alamat setelah diperbaiki.'
		},
		citizenReplies: ['Desa kami juga salah ejaan, semoga termasuk.'],
		thanks: 'Akhirnya dapat NIB. Terima kasih.'
	},
	{
		classification: 'aspiration',
		category: 'asn-honorer',
		title: 'ASN yang tugas di pulau tolong dapat rumah dan insentif',
		body: [
			'Guru dan perawat di {place} banyak minta pindah karena tara ada rumah dinas dan ongkos mahal. Kalau mau orang betah, kasih rumah layak deng tambahan penghasilan.'
		],
		agency: 'bkd',
		districts: ['82.04', '82.05', '82.07', '82.08'],
		officialAnswers: [
			'Yth. Bapak/Ibu, data kami mendukung: dalam tiga tahun 41 persen pegawai provinsi di pulau mengajukan pindah. Usul tambahan penghasilan berdasarkan tempat bertugas sudah kami hitung dalam tiga tingkat keterpencilan; rumah dinas kami data bersama dinas masing-masing.'
		],
		completion: {
			done: 'Kriteria tempat bertugas terpencil ditetapkan dan dipakai dalam penghitungan tambahan penghasilan tahun depan; {place} masuk tingkat tertinggi. Daftar 38 rumah dinas yang perlu diperbaiki diserahkan untuk dianggarkan.',
			evidence: 'Salinan kriteria dan daftar rumah dinas tanpa nama penghuni.'
		},
		citizenReplies: [
			'Saya perawat di pulau, terima kasih sudah disuarakan.',
			'Rumah dinas di sini atapnya tinggal setengah.'
		],
		thanks: 'Semoga cepat jalan, pegawai betah, masyarakat senang.'
	},
	{
		classification: 'complaint',
		category: 'pelayanan-kantor',
		title: 'Cari jodoh serius orang Malut, hubungi saya',
		body: [
			'Assalamualaikum, saya duda umur 38, kerja tetap, cari jodoh yang serius orang Maluku Utara. Tara usah cantik yang penting setia. Kalau berminat tolong balas di bawah laporan ini.'
		],
		agency: 'biro-organisasi',
		archiveReason: {
			code: 'not_public_service',
			text: 'Waalaikumsalam. Forum ini khusus untuk pelayanan publik, jadi tulisan ini kami arsipkan. Semoga dipertemukan dengan yang setia. Demi keamanan, jangan menaruh data pribadi di tempat umum.'
		}
	},
	{
		classification: 'information_request',
		category: 'kapal-pelabuhan',
		title: 'Jadwal kapal dari {place} minggu ini jam berapa?',
		body: [
			'Mohon info jadwal kapal dari {place} minggu ini jam berapa dan hari apa saja, soalnya mau pulang kampung antar barang. Terima kasih banyak sebelumnya admin.'
		],
		agency: 'dishub',
		placeKind: 'port',
		archiveReason: {
			code: 'already_answered',
			text: 'Jadwal resmi bulan ini sudah dijawab Dinas Perhubungan pada permintaan informasi lain dengan pelabuhan yang sama; lampiran jadwalnya dapat Anda unduh di sana. Bila jadwal itu ternyata tidak sesuai, silakan kirim laporan baru.'
		}
	}
] as const satisfies readonly DemoReport[];
