import type { DemoReport } from './types';

export const environmentReports = [
	{
		classification: 'complaint',
		category: 'sampah-pencemaran',
		title: 'Air kali di {place} keruh kecokelatan, kami tidak berani minum',
		body: [
			'Sejak dua minggu air kali di {place} keruh cokelat walau tidak hujan. Ikan kecil banyak naik ke pinggir. Kampung kami memakai air itu untuk mandi dan cuci, dulu juga untuk minum.',
			'Kami tidak tahu sumbernya dari mana dan tidak mau menuduh. Mohon diambil contoh air dan hasilnya diumumkan.'
		],
		agency: 'dlh',
		districts: ['82.02', '82.06', '82.04', '82.01', '82.03'],
		officialAnswers: [
			'Yth. Bapak/Ibu, sikap tidak menuduh dan meminta uji adalah langkah tepat. Petugas mengambil contoh di lima titik dari hulu ke muara. Hasil laboratorium memerlukan tujuh hari kerja. Sampai keluar, jangan dipakai minum; air bersih dikirim 6.000 liter per pekan.',
			'Hasil: kekeruhan 180 NTU di hilir dan 12 NTU di hulu. Logam berat di bawah baku mutu. Sumber kekeruhan ada di antara titik 2 dan 3, yaitu tebing bukaan lahan dan jalan tanah tanpa saluran pengendap.'
		],
		completion: {
			done: 'Pengelola bukaan lahan diberi sanksi administratif paksaan pemerintah: membuat tiga kolam pengendap dan menanami tebing. Pemantauan terakhir menunjukkan kekeruhan 21 NTU. Tabel hasil uji kini ditempel di kantor desa setiap bulan.',
			evidence: 'Laporan laboratorium lima titik, foto kolam pengendap, dan grafik kekeruhan enam pekan.'
		},
		citizenReplies: [
			'Anak saya gatal-gatal setelah mandi di situ.',
			'Terima kasih hasil uji dibuka lengkap.',
			'Mohon uji lagi waktu hujan deras.'
		],
		contest: 'Waktu hujan besar kemarin airnya keruh lagi, lebih pekat dari sebelumnya.',
		headAnswer:
			'Yth. Bapak/Ibu, kami mengambil contoh saat hujan berikutnya: 95 NTU. Satu kolam pengendap meluap karena belum dikeruk. Pengerukan selesai, tinggi tanggul ditambah, dan pengelola wajib mengirim catatan pengerukan tiap dua pekan. Uji saat hujan ketiga: 38 NTU.',
		thanks: 'Air mulai jernih, hasilnya juga diumumkan. Terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'sampah-pencemaran',
		title: 'Sampah plastik menumpuk di pantai {place} setiap angin barat',
		body: [
			'Setiap angin barat pantai {place} penuh botol dan plastik, setinggi lutut di muara. Kami bersihkan tiap Jumat, minggu depan datang lagi.',
			'Tidak ada tempat buang; akhirnya dibakar dan asapnya masuk rumah.'
		],
		agency: 'dlh',
		officialAnswers: [
			'Yth. Bapak/Ibu, terima kasih atas kerja bakti tiap Jumat. Pengangkutan sampah rumah tangga dikelola {district}, tetapi sampah laut lintas wilayah dapat kami bantu. Kami memasang jaring penahan di muara dan menyediakan satu kontainer yang diambil kapal pengangkut dua kali sebulan.'
		],
		completion: {
			done: 'Jaring 40 meter terpasang, tiga pekan pertama menahan 1,8 ton sampah. Bank sampah desa menerima plastik bersih; 240 kg pertama sudah terjual.',
			evidence: 'Timbangan per pekan, foto muara, dan buku bank sampah.'
		},
		citizenReplies: [
			'Anak-anak dapat uang jajan dari botol, semangat.',
			'Perahu hati-hati jaring di muara waktu malam.'
		],
		questionFromAgency: 'Seberapa lebar muara saat pasang dan di sisi mana perahu biasa keluar masuk?',
		answerFromReporter: 'Kira-kira 38 meter. Perahu lewat sisi timur yang dalam.',
		thanks: 'Pantai jauh lebih bersih. Mari datang baronda ke kampung torang.'
	},
	{
		classification: 'complaint',
		category: 'sampah-pencemaran',
		title: 'Debu truk material di jalan {place} masuk ke rumah dan sekolah',
		body: [
			'Truk pengangkut material lewat {place} lebih dari 60 kali sehari, bak tidak ditutup. Debu masuk kelas, anak-anak batuk, jemuran jadi merah.',
			'Minta truk ditutup terpal, jalan disiram, dan jam sekolah dihormati.'
		],
		agency: 'dlh',
		districts: ['82.01', '82.02', '82.03', '82.04', '82.06', '82.72'],
		officialAnswers: [
			'Yth. Bapak/Ibu, pengukuran udara tiga hari di depan sekolah menunjukkan debu (TSP) 310 µg/m³, di atas baku mutu harian 230. Pemrakarsa kegiatan kami panggil dan menandatangani kewajiban: terpal penuh, siram jalan empat kali sehari, dan tidak melintas pukul 06.45–07.30 serta 13.00–14.00.'
		],
		completion: {
			done: 'Pemeriksaan dua pekan: kepatuhan terpal 97 persen, penyiraman tercatat empat kali sehari, debu turun menjadi 146 µg/m³.',
			evidence: 'Hasil ukur udara sebelum dan sesudah, catatan penyiraman, dan foto truk berterpal.'
		},
		citizenReplies: ['Kelas torang so bisa buka jendela.', 'Malam kadang ada yang tidak pakai terpal.'],
		thanks: 'Debunya jauh berkurang, guru dan murid berterima kasih.'
	},
	{
		classification: 'complaint',
		category: 'hutan',
		title: 'Penebangan kayu dekat sumber air {place}',
		body: [
			'Di atas sumber air {place} terdengar senso hampir tiap hari. Kayu ditarik ke jalan malam hari. Kalau hutan itu habis, air kampung ikut habis.',
			'Kami bukan melarang orang cari makan, tapi jangan di sumber air.'
		],
		agency: 'dishut',
		anonymous: true,
		districts: ['82.01', '82.03', '82.06', '82.04', '82.05'],
		officialAnswers: [
			'Yth. Bapak/Ibu, polisi kehutanan KPH mengecek lokasi: 17 tunggak baru dalam jarak 150 meter dari mata air, tanpa dokumen. Kegiatan dihentikan, 6,2 m³ kayu diamankan. Demi keamanan, jangan menegur sendiri di lapangan.'
		],
		completion: {
			done: 'Perkara diserahkan kepada penyidik. Bersama desa ditetapkan sempadan mata air 200 meter dengan patok, dan 1.500 bibit gofasa serta kenari ditanam 40 warga.',
			evidence: 'Berita acara pengamanan kayu, peta sempadan, dan foto penanaman.'
		},
		citizenReplies: ['Hutan itu torang pe bank air.', 'Bibit kenari bagus, nanti buahnya bisa dijual.'],
		thanks: 'Senso so tara terdengar. Kami ikut jaga.'
	},
	{
		classification: 'information_request',
		category: 'hutan',
		title: 'Apakah kebun pala kami di {place} masuk kawasan hutan?',
		body: [
			'Keluarga kami berkebun pala di {place} sejak zaman tete. Kemarin ada patok baru di dekat kebun dan kami takut suatu hari diusir.',
			'Bagaimana mengetahui statusnya dan kalau masuk kawasan, apa yang bisa dilakukan?'
		],
		agency: 'dishut',
		officialAnswers: [
			'Yth. Bapak/Ibu, status dilihat dengan mencocokkan koordinat kebun pada peta kawasan hutan; layanan ini gratis di KPH. Bila masuk kawasan, kebun lama bukan berarti harus ditinggalkan: ada perhutanan sosial (hak kelola 35 tahun) dan penyelesaian penguasaan tanah dalam kawasan hutan.'
		],
		completion: {
			done: 'Petugas KPH mengukur bersama keluarga: 1,6 hektare di luar kawasan, 0,4 hektare masuk hutan produksi. Untuk yang 0,4 hektare, nama keluarga ditambahkan pada usulan hutan kemasyarakatan kelompok {place}.',
			evidence: 'Peta hasil ukur diserahkan kepada keluarga dan lembar usulan kelompok.'
		},
		citizenReplies: ['Kebun papa saya juga dekat patok. Mau tanya KPH besok.'],
		questionFromAgency:
			'Apakah keluarga bersedia didampingi petugas mengukur batas kebun, dan kira-kira berapa jam jalan kaki dari kampung?',
		answerFromReporter: 'Bersedia. Satu jam jalan kaki, bisa juga naik motor sampai setengah jalan.',
		thanks: 'Sudah tahu pasti sekarang, tidur lebih nyenyak.'
	},
	{
		classification: 'complaint',
		category: 'tambang',
		title: 'Galian pasir di {place} makin dekat ke rumah dan jalan',
		body: [
			'Galian pasir di {place} sekarang tinggal sekitar 12 meter dari dapur warga. Tebingnya tegak, kalau hujan runtuh sedikit-sedikit. Ekskavator kerja sampai malam.',
			'Kami tanya izinnya, dijawab sudah ada. Mohon diperiksa batasnya.'
		],
		agency: 'esdm',
		officialAnswers: [
			'Yth. Bapak/Ibu, inspeksi lapangan dengan GPS menunjukkan bukaan melewati batas wilayah izin sepanjang 31 meter ke arah permukiman dan tebing lebih curam dari rencana. Kegiatan di sisi itu dihentikan seketika, alat dipindahkan, dan pemegang izin diberi surat peringatan dengan perintah melandaikan tebing.'
		],
		completion: {
			done: 'Tebing dilandaikan menjadi 35 derajat, bagian yang melewati batas ditimbun kembali, patok batas dipasang setiap 20 meter. Jam kerja dibatasi pukul 07.00–17.00.',
			evidence: 'Peta hasil ukur, foto tebing sebelum dan sesudah, serta salinan surat peringatan.'
		},
		citizenReplies: [
			'Dapur tetangga saya itu. Tiap hujan mereka tidur di rumah depan.',
			'Patoknya tolong difoto tiap bulan.'
		],
		contest: 'Sudah dilandaikan, tapi semalam ekskavator kerja lagi jam 9 malam.',
		headAnswer:
			'Yth. Bapak/Ibu, catatan jam alat kami minta dan benar ada kegiatan sampai 21.40. Sanksi dinaikkan menjadi penghentian sementara 14 hari. Nomor petugas piket tertera di papan lokasi; bila terulang, hubungi saat kejadian.',
		thanks: 'Sudah tenang malam hari. Terima kasih tegas.'
	},
	{
		classification: 'complaint',
		category: 'tambang',
		title: 'Warga {place} khawatir lubang bekas tambang tidak ditutup',
		body: [
			'Ada lubang bekas tambang dekat {place} yang terisi air, dalam dan tanpa pagar. Anak-anak suka berenang di situ. Perusahaannya sudah tidak ada kegiatan.',
			'Mohon dipagari dan direklamasi.'
		],
		agency: 'esdm',
		districts: ['82.02', '82.06', '82.04', '82.03'],
		notOurs: {
			responsible:
				'Kementerian ESDM, Direktorat Jenderal Mineral dan Batubara (Inspektur Tambang penempatan Maluku Utara)',
			where:
				'Izin, pengawasan, dan jaminan reklamasi tambang mineral logam ada pada pemerintah pusat. Laporkan ke Inspektur Tambang penempatan Maluku Utara atau lewat SP4N-LAPOR! tujuan Kementerian ESDM. Karena menyangkut keselamatan anak, kami sudah meminta pemerintah {district} memasang pagar dan papan larangan sementara.'
		},
		citizenReplies: ['Tolong cepat, sebelum ada yang tenggelam.', 'Kami pemuda siap jaga dan pasang bambu.']
	},
	{
		classification: 'complaint',
		category: 'bencana',
		title: 'Abrasi di {place} tinggal lima meter dari rumah warga',
		body: [
			'Pantai {place} setiap musim ombak makan daratan. Tiga tahun lalu jarak ke rumah masih 25 meter, sekarang tinggal 5. Dua pohon kelapa roboh minggu ini, sumur sudah asin.',
			'Sembilan rumah paling dekat. Kami minta talud, atau kalau harus pindah tolong dibicarakan dari sekarang.'
		],
		agency: 'bpbd',
		officialAnswers: [
			'Yth. Bapak/Ibu, tim BPBD dan balai sungai mengukur: garis pantai mundur 19 meter dalam tiga tahun pada bentang 210 meter. Penanganan darurat dengan karung pasir raksasa dikerjakan pekan ini, sedangkan talud permanen memerlukan kajian karena dapat memindahkan abrasi ke kampung sebelah.'
		],
		completion: {
			done: 'Dua baris karung geotekstil sepanjang 120 meter terpasang dan bertahan pada pasang besar terakhir. Kajian talud dan penanaman mangrove masuk rencana tahun depan; musyawarah pilihan pindah sukarela untuk sembilan rumah sudah dimulai.',
			evidence: 'Peta garis pantai tiga tahun, foto pasang besar, dan berita acara musyawarah.'
		},
		citizenReplies: [
			'Rumah tante saya yang kedua dari pantai.',
			'Mangrove dulu banyak, ditebang. Tanam lagi, torang bantu.'
		],
		contest: 'Karung di ujung utara sudah jebol dua buah dan air masuk lagi ke belakang rumah.',
		headAnswer:
			'Yth. Bapak/Ibu, kami lihat hari itu juga. Ujung utara memang tidak ditutup sayap. Delapan karung ditambah membentuk sayap ke darat, dan petugas desa diberi 20 karung cadangan beserta pelatihan mengisinya.',
		thanks: 'Pasang kemarin air tidak masuk. Terima kasih BPBD.'
	},
	{
		classification: 'complaint',
		category: 'bencana',
		title: 'Sirene peringatan tsunami di {place} tidak bunyi saat uji',
		body: [
			'Tanggal uji bulanan sirene di {place} tidak terdengar apa-apa. Penjaga bilang baterainya lemah sejak tahun lalu. Padahal di sini sering gempa.',
			'Papan jalur evakuasi juga pudar, tara bisa dibaca.'
		],
		agency: 'bpbd',
		districts: ['82.71', '82.72', '82.03', '82.07', '82.05'],
		officialAnswers: [
			'Yth. Bapak/Ibu, laporan Anda benar. Dari enam sirene, dua tidak berbunyi: di {place} karena baterai, satu lagi karena pengendali. Baterai diganti Jumat ini. Sampai berfungsi, peringatan disampaikan lewat pengeras suara masjid dan gereja; daftar kontaknya kami perbarui hari ini.'
		],
		completion: {
			done: 'Sirene berbunyi pada uji ulang dan terdengar sampai 1,8 km. Dua puluh dua papan evakuasi diganti dan simulasi diikuti 310 warga dengan waktu naik ke titik kumpul 14 menit.',
			evidence: 'Rekaman uji, peta jangkauan suara, foto papan, dan catatan waktu simulasi.'
		},
		citizenReplies: ['Waktu simulasi oma saya juga ikut, mantap.', 'Titik kumpul tolong ada lampu.'],
		thanks: 'Kedengaran jelas sampai kebun. Hati tenang.'
	},
	{
		classification: 'information_request',
		category: 'bencana',
		title: 'Abu gunung api turun di {place}, apa yang harus dilakukan?',
		body: [
			'Beberapa hari abu tipis turun di {place}. Atap dan bak air jadi abu-abu. Apakah air hujan masih boleh diminum, sekolah libur atau tidak, dan di mana ambil masker?'
		],
		agency: 'bpbd',
		districts: ['82.01', '82.03', '82.71'],
		officialAnswers: [
			'Yth. Bapak/Ibu, ikuti tingkat aktivitas resmi dari PVMBG dan jangan masuk radius bahaya. Tutup bak air dan lepaskan talang; air yang sudah kena abu jangan diminum sebelum diendapkan, disaring, dan dimasak. Pakai masker dan kacamata di luar rumah. Keputusan libur sekolah disampaikan dinas pendidikan setiap pukul 05.30.'
		],
		completion: {
			done: 'Sebanyak 4.000 masker dibagikan lewat kantor desa di {place} dan sekitarnya, dan dua mobil tangki air siaga. Lembar "Yang dilakukan saat hujan abu" kami lampirkan dan dibacakan di radio.',
			evidence: 'Tanda terima masker per desa dan lampiran lembar panduan.'
		},
		citizenReplies: [
			'Seng harus disapu pelan, jangan langsung disiram penuh, berat.',
			'Masker sudah dapat di kantor desa.'
		],
		thanks: 'Panduannya saya tempel di rumah. Terima kasih.'
	},
	{
		classification: 'aspiration',
		category: 'sampah-pencemaran',
		title: 'Larang gelas plastik pada acara pemerintah provinsi',
		body: [
			'Setiap acara pemerintah, air mineral gelas plastik ratusan dus. Habis acara jadi sampah. Kami mahasiswa mengusulkan galon dan gelas pakai ulang, mulai dari kantor gubernur dan dinas.',
			'Mudah, hemat, dan memberi contoh.'
		],
		agency: 'dlh',
		officialAnswers: [
			'Yth. Saudara, kami menghitung pada lima acara terakhir: 9.400 gelas plastik. Usul ini dapat dilakukan lewat surat edaran tanpa anggaran baru. Rancangan edaran kami buka untuk masukan selama dua pekan di forum ini.'
		],
		completion: {
			done: 'Surat edaran pengurangan plastik sekali pakai berlaku di seluruh kantor provinsi; dapur umum menyediakan 1.200 gelas pakai ulang. Pada tiga acara pertama tidak ada gelas plastik dipakai.',
			evidence: 'Salinan surat edaran dan rekap pemantauan tiga acara.'
		},
		citizenReplies: ['Air guraka pakai gelas kaca lebih nikmat juga.', 'Sekalian kotak kue daun pisang.'],
		thanks: 'Terima kasih sudah benar-benar dijalankan.'
	},
	{
		classification: 'complaint',
		category: 'sampah-pencemaran',
		title: 'Sampah di TPS dekat {place} tidak diangkut dua minggu',
		body: [
			'TPS dekat {place} penuh sampai ke badan jalan, bau dan banyak lalat. Truk sampah sudah dua minggu tidak datang. Warga jadi buang ke got.'
		],
		agency: 'dlh',
		districts: ['82.71', '82.72', '82.03', '82.04'],
		notOurs: {
			responsible: 'Dinas Lingkungan Hidup {district}',
			where:
				'Pengangkutan sampah rumah tangga adalah urusan pemerintah {district}. Hubungi bidang persampahan setempat dengan menyebut letak TPS; laporan dan fotonya sudah kami teruskan hari ini.'
		},
		citizenReplies: ['Baunya sampai masjid.', 'Torang juga jangan buang siang hari, tunggu jadwal.']
	}
] as const satisfies readonly DemoReport[];
