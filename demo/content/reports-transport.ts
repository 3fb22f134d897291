import type { DemoReport } from './types';

export const transportReports = [
	{
		classification: 'complaint',
		category: 'kapal-pelabuhan',
		title: 'Kapal dari {place} sering batal tanpa pemberitahuan',
		body: [
			'Bulan ini sudah empat kali kapal perintis dari {place} tidak datang sesuai jadwal dan tidak ada pengumuman. Penumpang so bawa barang dari kampung sejak subuh, tidur di pelabuhan dua malam.',
			'Ada ibu hamil dan pedagang ikan. Ikan busuk, es habis. Torang cuma minta kalau batal tolong kasih tahu lebih dulu, misalnya lewat radio atau grup pesan.'
		],
		agency: 'dishub',
		districts: ['82.01', '82.02', '82.03', '82.04', '82.05', '82.06', '82.07', '82.08'],
		placeKind: 'port',
		officialAnswers: [
			'Yth. Bapak/Ibu, catatan syahbandar dan operator menunjukkan empat pembatalan: dua karena gelombang di atas 2,5 meter, dua karena mesin bantu rusak. Yang dua terakhir tidak diumumkan, dan itu kesalahan yang kami tegur kepada operator.\n\nMulai pekan ini petugas pos {place} wajib mengumumkan pembatalan paling lambat pukul 18.00 WIT sehari sebelumnya lewat papan, pengeras suara masjid, dan pesan ke kepala desa.'
		],
		completion: {
			done: 'Sudah tiga pekan pengumuman berjalan: dari dua pembatalan cuaca, keduanya diumumkan sehari sebelumnya. Mesin bantu kapal diganti dan ruang tunggu dibuka pada malam penundaan.',
			evidence: 'Foto papan pengumuman bertanggal, catatan pesan ke 14 kepala desa, dan berita acara perbaikan mesin.'
		},
		citizenReplies: [
			'Kita pernah tunggu tiga hari. Ongkos makan lebih mahal dari tiket.',
			'Ruang tunggu tolong dibuka malam, kasihan anak kecil.',
			'Kalau alasan ombak torang mengerti, asal dikabari.'
		],
		contest: 'Pengumuman cuma di papan pelabuhan. Kami yang tinggal dua jam dari situ tetap tara tahu.',
		headAnswer:
			'Yth. Bapak/Ibu, setelah kami telusuri, enam desa hulu belum masuk daftar pesan. Nomor kepala desa dan ketua pemuda keenam desa sudah ditambahkan dan diuji hari ini; radio komunitas juga bersedia membacakan jadwal pukul 19.00.',
		thanks: 'Kemarin dapat pesan sebelum berangkat. Begini yang torang mau.'
	},
	{
		classification: 'complaint',
		category: 'kapal-pelabuhan',
		title: 'Papan dermaga {place} bolong, penumpang hampir jatuh',
		body: [
			'Lantai dermaga kayu di {place} banyak yang bolong dan goyang. Kemarin seorang nenek kakinya terperosok waktu turun dari kapal, untung cepat dipegang.',
			'Lampunya juga mati dua-duanya, padahal kapal sering sandar malam.'
		],
		agency: 'dishub',
		districts: ['82.01', '82.02', '82.03', '82.04', '82.05', '82.06', '82.07', '82.08', '82.72'],
		placeKind: 'port',
		officialAnswers: [
			'Yth. Bapak/Ibu, petugas pelabuhan menutup bagian yang rusak dengan pagar sejak hari laporan Anda masuk. Hitungan kami: 23 papan lapuk, 2 balok melintang retak, 2 lampu mati. Kayu pengganti dibeli di tempat supaya cepat.'
		],
		completion: {
			done: 'Dua puluh tiga papan dan dua balok diganti, pegangan tangan dipasang di tangga turun, dua lampu diganti lampu tenaga surya.',
			evidence: 'Foto siang dan malam dermaga, daftar bahan, serta tanda terima pekerjaan dari petugas pos.'
		},
		citizenReplies: [
			'Lampu paling penting. Malam kita turun raba-raba.',
			'Nenek itu kita pe tetangga, syukur tidak parah.'
		],
		questionFromAgency:
			'Bagian mana yang paling rusak: ujung sandar, tengah, atau dekat darat? Apakah kapal masih sandar di sisi itu?',
		answerFromReporter:
			'Paling rusak di ujung sandar sebelah kanan. Kapal masih sandar di situ karena sisi kiri dangkal.',
		thanks: 'Dermaga so kuat dan terang. Terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'kapal-pelabuhan',
		title: 'Ongkos speedboat dari {place} naik sepihak menjelang hari raya',
		body: [
			'Tarif speedboat dari {place} yang tertulis di papan Rp75.000, tapi diminta Rp120.000. Alasannya BBM susah dan penumpang pulang kosong.',
			'Tara ada karcis, jadi kami tidak bisa buktikan. Muatan juga sering lebih dari kursi.'
		],
		agency: 'dishub',
		placeKind: 'port',
		officialAnswers: [
			'Yth. Bapak/Ibu, petugas kami menyamar sebagai penumpang dua hari. Benar, tiga dari tujuh speedboat meminta di atas tarif, dan satu membawa 4 orang melebihi kursi. Ketiganya diminta mengembalikan selisih di tempat dan diberi peringatan tertulis; soal muatan kami sampaikan kepada syahbandar.'
		],
		completion: {
			done: 'Tarif resmi dicetak di karcis bernomor dan ditempel di haluan. Posko dibuka dua minggu; selisih uang 38 penumpang sudah dikembalikan.',
			evidence: 'Foto karcis bernomor, papan tarif, dan rekap pengembalian.'
		},
		citizenReplies: ['Iyo, hampir tiap hari raya begini.', 'Motoris juga susah BBM, tapi jangan lebih muatan, bahaya.'],
		thanks: 'Uang kembali dan sekarang ada karcis. Mantap.'
	},
	{
		classification: 'information_request',
		category: 'kapal-pelabuhan',
		title: 'Jadwal dan tarif kapal dari {place} bulan ini',
		body: [
			'Saya mau mengantar orang tua berobat ke Ternate dari {place}. Di internet jadwalnya beda-beda, ada yang lama.',
			'Mohon jadwal resmi bulan ini, tarif dewasa dan lansia, dan apakah ada potongan untuk pasien rujukan.'
		],
		agency: 'dishub',
		districts: ['82.01', '82.02', '82.03', '82.04', '82.05', '82.06', '82.07', '82.08'],
		placeKind: 'port',
		officialAnswers: [
			'Yth. Bapak/Ibu, kapal perintis dari {place} berangkat Selasa dan Sabtu pukul 17.00 WIT, bergantung cuaca. Tarif dewasa Rp45.000, lansia 60 tahun ke atas mendapat potongan 20 persen dengan menunjukkan KTP.\n\nPasien rujukan dan satu pendamping dapat ditanggung bantuan transportasi rujukan Dinas Kesehatan; bawalah surat rujukan.'
		],
		completion: {
			done: 'Jadwal resmi satu bulan kami lampirkan dan kami tempel di pelabuhan. Petugas pos juga kami minta mendahulukan naik lansia dan pasien.',
			evidence: 'Lampiran jadwal satu halaman dengan tanggal berlaku.'
		},
		citizenReplies: ['Jadwal di internet memang kacau, terima kasih sudah ditanyakan.'],
		thanks: 'Informasinya lengkap, langsung kami pakai.'
	},
	{
		classification: 'complaint',
		category: 'angkutan-terminal',
		title: 'Oto lintas tidak masuk terminal, penumpang diturunkan di pinggir jalan',
		body: [
			'Oto lintas jurusan {place} sekarang menurunkan penumpang di pinggir jalan raya, bukan di terminal. Torang harus bayar ojek lagi Rp20.000 sambil bawa barang.',
			'Kata sopir, terminal sepi dan bayar retribusi. Mohon diatur.'
		],
		agency: 'dishub',
		placeKind: 'subdistrict',
		districts: ['82.01', '82.02', '82.03', '82.06', '82.72'],
		officialAnswers: [
			'Yth. Bapak/Ibu, kami duduk bersama perkumpulan sopir dan pengelola terminal. Kesepakatan: semua oto lintas wajib masuk terminal pukul 06.00–18.00, retribusi tetap, dan antrean diatur nomor agar tidak rebutan penumpang. Masa percobaan dua minggu, lalu pelanggar tidak diberi surat jalan hari itu.'
		],
		completion: {
			done: 'Hasil pemantauan 10 hari: 92 persen oto masuk terminal, naik dari 30 persen. Atap ruang tunggu yang bocor juga diperbaiki dan papan tarif dipasang.',
			evidence: 'Rekap hitungan harian petugas, naskah kesepakatan, dan foto ruang tunggu.'
		},
		citizenReplies: ['Dari sisi sopir: kalau antre adil, torang mau masuk.', 'Toilet terminal juga tolong dibuka.'],
		contest: 'Siang memang masuk terminal, tapi oto sore jam 5 ke atas masih turunkan di jalan.',
		headAnswer:
			'Yth. Bapak/Ibu, petugas sore ternyata pulang pukul 16.30. Jadwal piket sudah kami ubah sampai 18.30 dan hasil tiga hari terakhir: seluruh 11 oto sore masuk terminal.',
		thanks: 'Sore juga sudah masuk terminal. Terima kasih.'
	},
	{
		classification: 'aspiration',
		category: 'angkutan-terminal',
		title: 'Usul bus sekolah untuk siswa {place}, jalan kaki 5 kilometer',
		body: [
			'Anak-anak SMA dari {place} jalan kaki kurang lebih 5 km ke sekolah. Ojek Rp15.000 sekali jalan, orang tua tidak mampu tiap hari.',
			'Kami usul satu bus kecil pagi dan siang. Kalau belum bisa beli, mungkin sewa oto warga yang nganggur pagi hari?'
		],
		agency: 'dishub',
		districts: ['82.01', '82.02', '82.03', '82.04', '82.05', '82.06', '82.07', '82.08', '82.72'],
		officialAnswers: [
			'Yth. Bapak/Ibu, usul menyewa oto warga justru lebih cepat daripada membeli bus. Bersama Dinas Pendidikan dan Kebudayaan kami mendata: 63 siswa dari {place} dan kampung searah. Uji coba satu bulan dengan dua oto sewaan yang laik jalan kami siapkan.'
		],
		completion: {
			done: 'Uji coba berjalan: dua oto, berangkat 06.20 dan pulang 14.15 WIT, rata-rata 58 siswa per hari. Usul anggaran tahun penuh sudah kami masukkan dengan data uji coba ini.',
			evidence: 'Rekap penumpang harian, hasil uji kendaraan, dan foto titik jemput.'
		},
		citizenReplies: [
			'Anak kita yang paling kecil sering terlambat. Semoga lanjut terus.',
			'Oto saya siap ikut kalau ditambah.'
		],
		questionFromAgency:
			'Berapa siswa yang jalan kaki dan jam berapa masuk serta pulang sekolah? Ada hari dengan jam berbeda?',
		answerFromReporter: 'Data ketua RT: 34 anak dari kampung kami. Masuk 07.15, pulang 14.00, hari Jumat pulang 11.30.',
		thanks: 'Anak-anak senang sekali, nyanyi-nyanyi di oto. Semoga terus.'
	},
	{
		classification: 'complaint',
		category: 'lalu-lintas',
		title: 'Tidak ada rambu dan zebra cross di depan SMA dekat {place}',
		body: [
			'Di jalan provinsi depan SMA dekat {place} kendaraan kencang sekali. Bulan ini ada dua siswa tersenggol motor waktu pulang.',
			'Mohon rambu batas kecepatan, zebra cross, dan kalau boleh pita kejut. Guru sudah bergantian menyeberangkan, tapi tidak bisa terus-terusan.'
		],
		agency: 'dishub',
		districts: ['82.01', '82.02', '82.03', '82.04', '82.05', '82.06', '82.07', '82.08', '82.72'],
		officialAnswers: [
			'Yth. Bapak/Ibu, kami mengukur kecepatan dua siang berturut-turut: rata-rata 58 km/jam, padahal zona sekolah seharusnya 30. Kebutuhan di lapangan: dua rambu zona sekolah, satu zebra cross, dan empat baris pita penggaduh.'
		],
		completion: {
			done: 'Rambu, zebra cross, dan pita penggaduh terpasang. Pengukuran ulang menunjukkan rata-rata 33 km/jam saat jam pulang.',
			evidence: 'Foto sebelum dan sesudah dan tabel pengukuran kecepatan.'
		},
		citizenReplies: [
			'Saya guru di situ, terima kasih banyak sudah dilaporkan.',
			'Sopir truk juga harap pelan, torang samua punya anak.'
		],
		thanks: 'Sekarang anak-anak bisa menyeberang tenang.'
	},
	{
		classification: 'complaint',
		category: 'kapal-pelabuhan',
		title: 'Toilet dan ruang tunggu {place} kotor dan airnya mati',
		body: [
			'Ruang tunggu di {place} panas, kursi patah, dan toilet tidak ada air. Tetap ditagih Rp2.000 waktu masuk toilet.',
			'Ibu menyusui duduk di lantai dekat jualan. Tolong dirapikan, ini pintu masuk daerah.'
		],
		agency: 'dishub',
		placeKind: 'port',
		officialAnswers: [
			'Yth. Bapak/Ibu, kami datang hari Senin dan keadaannya sesuai laporan: pompa air terbakar, 14 dari 40 kursi patah. Pungutan toilet kami hentikan karena tidak ada dasarnya. Pompa diganti minggu ini; petugas kebersihan ditambah satu orang pada jam kapal.'
		],
		completion: {
			done: 'Pompa dan tandon baru berfungsi, 14 kursi diganti, satu sudut ruang laktasi bertirai dibuat, dan jadwal bersih-bersih ditempel dengan nama regu jaga.',
			evidence: 'Foto toilet, ruang laktasi, dan lembar jadwal kebersihan yang terisi satu pekan.'
		},
		citizenReplies: ['Dua ribu tapi tidak ada air, lucu memang.', 'Terima kasih ada ruang ibu menyusui.'],
		thanks: 'Sudah bersih dan gratis. Semoga dijaga bersama.'
	},
	{
		classification: 'complaint',
		category: 'kapal-pelabuhan',
		title: 'Kapal dari {place} berangkat walau penumpang melebihi pelampung',
		body: [
			'Hari Minggu kami naik kapal kayu dari {place}, penumpang duduk sampai di atap. Saya tanya pelampung, ABK bilang "tenang saja, laut teduh". Anak-anak tidak dapat satu pun.',
			'Mohon diperiksa sebelum berangkat, bukan setelah kejadian.'
		],
		agency: 'dishub',
		placeKind: 'port',
		notOurs: {
			responsible: 'Kantor Kesyahbandaran (KSOP/UPP) yang membawahi {place}, Kementerian Perhubungan',
			where:
				'Pemeriksaan jumlah penumpang, alat keselamatan, dan surat persetujuan berlayar adalah wewenang syahbandar. Laporan Anda sudah kami sampaikan hari ini juga karena menyangkut keselamatan. Dalam keadaan darurat di laut hubungi Basarnas 115.'
		},
		citizenReplies: ['Jangan main-main soal pelampung.', 'Kami juga lihat, atap kapal penuh orang.']
	},
	{
		classification: 'complaint',
		category: 'lalu-lintas',
		title: 'Parkir liar di depan pasar {place} bikin macet tiap sore',
		body: [
			'Depan pasar {place} tiap sore oto parkir dua lapis. Ambulans pernah tertahan hampir sepuluh menit. Ada yang minta uang parkir tapi tidak pakai rompi dan karcis.',
			'Mohon ditertibkan.'
		],
		agency: 'dishub',
		districts: ['82.01', '82.02', '82.03', '82.04', '82.05', '82.06', '82.07', '82.08', '82.72'],
		placeKind: 'subdistrict',
		notOurs: {
			responsible: 'Dinas Perhubungan {district}',
			where:
				'Jalan pasar di {place} adalah jalan kabupaten/kota, jadi parkirnya diatur Dinas Perhubungan {district}. Untuk pungutan parkir tanpa karcis Anda juga dapat melapor ke kepolisian setempat. Salinan laporan sudah kami kirim.'
		},
		citizenReplies: ['Tiap hari Minggu malah tiga lapis.']
	}
] as const satisfies readonly DemoReport[];
