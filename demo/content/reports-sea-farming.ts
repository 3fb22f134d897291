import type { DemoReport } from './types';

export const seaAndFarmingReports = [
	{
		classification: 'complaint',
		category: 'perikanan',
		title: 'Es balok di pelabuhan perikanan {place} tidak cukup, cakalang busuk',
		body: [
			'Musim cakalang begini nelayan {place} butuh sekitar 400 balok es sehari, tapi pabrik es hanya keluar 120. Ikan hasil pajeko terpaksa dijual murah, Rp7.000 per kilo.',
			'Mesin yang satu katanya rusak dari dua bulan lalu. Tolong dibaiki sebelum musim lewat.'
		],
		agency: 'dkp',
		districts: ['82.03', '82.04', '82.05', '82.06', '82.07'],
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, pemeriksaan teknisi: kompresor nomor dua macet, kapasitas tinggal 35 persen. Suku cadang dipesan dan tiba dalam sembilan hari. Selama itu kami datangkan 150 balok per hari dari pabrik terdekat dengan harga tetap Rp25.000.'
		],
		completion: {
			done: 'Kompresor nomor dua diganti dan produksi mencapai 390 balok per hari selama sepekan uji. Jadwal ambil es dibagi pagi dan sore agar kapal kecil kebagian.',
			evidence: 'Catatan produksi harian, foto kompresor, dan papan jadwal pengambilan.'
		},
		citizenReplies: [
			'Kita pe ikan satu bak habis dibuang minggu lalu.',
			'Kapal kecil memang selalu kalah antre.',
			'Terima kasih harga tidak dinaikkan.'
		],
		contest: 'Produksi sudah naik tapi kapal besar ambil duluan semua, nelayan ketinting tetap tidak dapat.',
		headAnswer:
			'Yth. Bapak/Ibu, setelah saya lihat sendiri hari Selasa subuh, pembagian memang tidak jalan. Kini 100 balok pagi dicadangkan khusus perahu di bawah 5 GT sampai pukul 07.00, dengan kupon dari ketua kelompok nelayan.',
		thanks: 'Su dapat es tiap pagi. Syukur, dofu-dofu.'
	},
	{
		classification: 'complaint',
		category: 'perikanan',
		title: 'Bom ikan terdengar lagi di laut dekat {place}',
		body: [
			'Sudah tiga subuh kami dengar ledakan di karang depan {place}. Besoknya ikan kecil mati mengapung. Karang itu tempat kami mencari ikan dan anak-anak berenang.',
			'Kami tidak kenal pelakunya, perahu datang dari luar waktu gelap. Mohon patroli, jangan sebut siapa yang melapor.'
		],
		agency: 'dkp',
		anonymous: true,
		districts: ['82.04', '82.05', '82.06', '82.07', '82.08', '82.01'],
		officialAnswers: [
			'Yth. Bapak/Ibu, identitas Anda tidak kami ketahui dan tidak kami perlukan. Pengawas perikanan dan Polairud menjadwalkan patroli subuh pada hari yang tidak diumumkan. Bila terdengar ledakan, catat jam dan arah, jangan mendekat.'
		],
		completion: {
			done: 'Empat patroli subuh dilakukan; satu perahu tanpa nama ditinggalkan pelakunya dan disita, penyelidikannya ditangani Polairud. Kelompok masyarakat pengawas dibentuk dengan radio dan nomor siaga, dan tiga pekan terakhir tidak ada ledakan.',
			evidence: 'Laporan ringkas patroli, foto serah terima radio, dan hasil survei karang awal.'
		},
		citizenReplies: ['Karang rusak, anak cucu torang makan apa.', 'Patroli jangan cuma minggu ini.'],
		questionFromAgency:
			'Kira-kira pukul berapa ledakan terdengar dan dari arah mana dilihat dari tanjung? Jangan menyebut nama siapa pun.',
		answerFromReporter: 'Sekitar 04.30 sampai 05.00, dari arah utara tanjung. Biasanya waktu laut teduh.',
		thanks: 'Sudah tenang lagi. Terima kasih kami tidak diekspos.'
	},
	{
		classification: 'information_request',
		category: 'perikanan',
		title: 'Syarat rekomendasi BBM solar untuk nelayan ketinting {place}',
		body: [
			'Nelayan ketinting di {place} mau beli BBM bersubsidi, disuruh bawa rekomendasi. Syaratnya apa, berlaku berapa lama, dan bisa diwakili ketua kelompok?'
		],
		agency: 'dkp',
		officialAnswers: [
			'Yth. Bapak/Ibu, syaratnya KTP, Kartu Kusuka atau surat keterangan nelayan dari desa, dan bukti kepemilikan perahu (pas kecil atau keterangan desa). Rekomendasi berlaku tiga bulan, gratis, dan dapat diurus ketua kelompok dengan surat kuasa bersama. Jumlah liter dihitung dari besar mesin dan hari melaut.'
		],
		completion: {
			done: 'Petugas membuka layanan satu hari di {place}: 58 rekomendasi terbit. Contoh surat kuasa kelompok dan tabel hitungan liter kami lampirkan.',
			evidence: 'Lampiran contoh surat kuasa dan rekap layanan.'
		},
		citizenReplies: ['Gratis ternyata, dulu saya bayar "uang ketik".'],
		thanks: 'Su beres satu kampung. Terima kasih datang langsung.'
	},
	{
		classification: 'complaint',
		category: 'perikanan',
		title: 'Kapal besar dari luar pasang rumpon dekat pantai {place}',
		body: [
			'Rumpon milik kapal besar dipasang kurang dari 10 mil dari {place}. Ikan tara masuk ke pinggir lagi, nelayan kecil pulang kosong. Tidak ada tanda pengenal di rumponnya.',
			'Apakah ada izinnya?'
		],
		agency: 'dkp',
		districts: ['82.05', '82.07', '82.04', '82.08'],
		officialAnswers: [
			'Yth. Bapak/Ibu, laut sampai 12 mil adalah wilayah pengelolaan provinsi dan rumpon wajib berizin serta bertanda. Kapal pengawas memeriksa empat titik yang Anda gambarkan: tiga rumpon tanpa tanda pengenal pada jarak 6–9 mil.'
		],
		completion: {
			done: 'Setelah diumumkan tujuh hari tanpa ada pemilik yang datang, tiga rumpon tanpa izin diangkat. Nelayan {place} diajak menentukan dua titik rumpon kelompok yang sekarang berizin.',
			evidence: 'Berita acara pengangkatan, koordinat titik, dan salinan izin rumpon kelompok.'
		},
		citizenReplies: ['Ikan mulai masuk lagi minggu ini.', 'Rumpon kelompok harus dijaga sama-sama, jangan dipotong.'],
		thanks: 'Hasil mulai ada. Terima kasih pengawas.'
	},
	{
		classification: 'complaint',
		category: 'pertanian',
		title: 'Bibit pala bantuan di {place} banyak yang mati',
		body: [
			'Kelompok tani {place} menerima 2.000 bibit pala tiga bulan lalu. Lebih dari separuh mati, akarnya pendek dan polibag kecil. Kami sudah tanam dan siram sesuai petunjuk.',
			'Apakah bibit itu bersertifikat? Labelnya tidak ada.'
		],
		agency: 'pertanian',
		officialAnswers: [
			'Yth. Bapak/Ibu, petugas sertifikasi memeriksa kebun: 1.120 bibit mati. Sisanya umur bibit kurang dari enam bulan, belum layak salur, dan label memang tidak terpasang pada kiriman itu. Penyedia wajib mengganti berdasarkan kontrak, dan pemeriksaan barang di pihak kami juga keliru.'
		],
		completion: {
			done: 'Sebanyak 1.120 bibit pala bersertifikat umur 8–10 bulan diterima kelompok dan diperiksa bersama satu per satu. Penyuluh mendampingi penanaman selama empat minggu.',
			evidence: 'Label sertifikat, berita acara penggantian, dan foto kebun pada minggu keempat.'
		},
		citizenReplies: [
			'Di kampung kami juga bibit kecil sekali.',
			'Bagus diperiksa bersama, jangan terima karung tertutup.'
		],
		contest: 'Bibit pengganti bagus, tapi baru datang 800, kurang 320 dari janji.',
		headAnswer:
			'Yth. Bapak/Ibu, benar kurang 320 batang; kiriman kedua tertahan karena kapal. Hari ini 320 bibit sudah dibongkar di pelabuhan dan besok diantar ke kelompok. Berita acara kami perbaiki agar jumlahnya sesuai kenyataan.',
		thanks: 'Su lengkap 1.120. Pala tumbuh bagus.'
	},
	{
		classification: 'complaint',
		category: 'pertanian',
		title: 'Hama belalang dan kumbang serang kelapa di {place}',
		body: [
			'Daun kelapa warga {place} habis digerek kumbang, pohon muda mati pucuk. Sudah sekitar 60 hektare. Harga kopra lagi bagus, tapi panen turun separuh.',
			'Kami coba bakar sampah supaya asap, tara mempan. Tolong ada petugas yang kasih tahu cara benar.'
		],
		agency: 'pertanian',
		districts: ['82.01', '82.03', '82.06', '82.07', '82.04'],
		officialAnswers: [
			'Yth. Bapak/Ibu, petugas pengamatan hama mengambil contoh: kumbang badak (*Oryctes*) pada 38 persen pohon yang diperiksa; belalang hanya sedikit. Sarangnya di batang kelapa lapuk. Yang mempan: bersihkan batang lapuk, pasang perangkap feromon, dan jamur *Metarhizium*.'
		],
		completion: {
			done: 'Dipasang 120 perangkap feromon dan dibagikan 300 kg jamur hayati, lalu batang lapuk di 45 hektare dibersihkan bersama warga. Pengamatan sebulan kemudian menunjukkan serangan baru turun dari 38 menjadi 11 persen.',
			evidence: 'Tabel tangkapan perangkap per minggu dan peta kebun yang ditangani.'
		},
		citizenReplies: ['Kami sudah bongkar batang lapuk, memang penuh ulat.', 'Perangkapnya jangan dicuri ya basudara.'],
		questionFromAgency:
			'Berapa umur rata-rata kelapa yang terserang, dan apakah banyak batang tumbang yang dibiarkan di kebun?',
		answerFromReporter: 'Campur, yang mati kebanyakan 3–5 tahun. Batang tumbang banyak, bekas peremajaan.',
		thanks: 'Pucuk baru mulai keluar. Terima kasih ilmunya.'
	},
	{
		classification: 'complaint',
		category: 'pertanian',
		title: 'Pupuk bersubsidi tidak sampai ke petani sawah {place}',
		body: [
			'Petani sawah di {place} terdaftar dalam e-RDKK, tapi kios bilang jatah habis. Padi sudah umur 25 hari dan menguning.',
			'Di pasar pupuk yang sama dijual dua kali lipat.'
		],
		agency: 'pertanian',
		districts: ['82.06', '82.03', '82.01'],
		notOurs: {
			responsible: 'Dinas Pertanian {district} dan Komisi Pengawasan Pupuk dan Pestisida setempat',
			where:
				'Alokasi dan pengawasan kios ada pada {district}. Tunjukkan KTP dan minta dicek dalam e-RDKK di balai penyuluhan kecamatan. Bila kios menolak padahal jatah ada, laporkan nama kios dan tanggal ke dinas pertanian setempat atau layanan pelanggan Pupuk Indonesia.'
		},
		citizenReplies: ['Sama di kampung sebelah.', 'Simpan bukti e-RDKK, penting.']
	},
	{
		classification: 'complaint',
		category: 'irigasi',
		title: 'Pintu air irigasi {place} rusak, sawah di hilir kering',
		body: [
			'Pintu air di saluran sekunder {place} macet setengah tertutup. Sawah bagian hilir sekitar 80 hektare tidak dapat air, padahal jadwal tanam dua minggu lagi.',
			'Petani sempat hampir baku pukul rebut air malam-malam. Tolong segera.'
		],
		agency: 'pupr',
		districts: ['82.06', '82.01', '82.03'],
		officialAnswers: [
			'Yth. Bapak/Ibu, juru pengairan memeriksa pada hari berikutnya: ulir pintu bengkok dan sedimen menutup 40 persen saluran. Pintu dibuka manual hari itu juga sehingga air mengalir, dan giliran air dijadwalkan bersama perkumpulan petani.'
		],
		completion: {
			done: 'Ulir dan daun pintu diganti, 1,1 km saluran dikeruk. Debit di hilir terukur 140 liter per detik, cukup untuk 80 hektare. Jadwal giliran ditempel di bangunan bagi.',
			evidence: 'Foto pintu dan saluran, hasil ukur debit, serta jadwal giliran bertanda tangan ketua kelompok.'
		},
		citizenReplies: [
			'Alhamdulillah, sawah papa di hilir su bisa bajak.',
			'Giliran air harus ditaati, jangan buka malam-malam.'
		],
		thanks: 'Air su sampai hilir, baku bae lagi. Terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'harga-pangan',
		title: 'Harga rica dan tomat di {place} melonjak, rica Rp160.000 sekilo',
		body: [
			'Di pasar {place} rica nona Rp160.000 per kilo, tomat Rp35.000, beras medium Rp17.500. Warung makan kecil mau tutup, dabu-dabu pun jadi barang mewah.',
			'Mohon pasar murah dan cari tahu apakah kapal pengangkut terlambat.'
		],
		agency: 'pangan',
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, pantauan kami tiga hari membenarkan harga itu. Sebabnya pasokan dari luar turun 60 persen karena dua kapal tertunda cuaca. Gerakan pangan murah digelar di {place} hari Sabtu: beras 6 ton, rica 300 kg, tomat 500 kg.'
		],
		completion: {
			done: 'Gerakan pangan murah melayani 740 keluarga. Sepekan kemudian rica turun ke Rp95.000 dan beras Rp15.000. Kelompok tani setempat mulai menanam rica 4 hektare dengan bibit dari dinas agar tidak bergantung pada kiriman.',
			evidence: 'Tabel harga harian dua pekan dan rekap penjualan.'
		},
		citizenReplies: [
			'Dabu-dabu tara ada rica, makan apa ini.',
			'Pasar murahnya tertib, pakai kupon.',
			'Tanam sendiri di polibag juga, basudara.'
		],
		thanks: 'Harga mulai turun. Warung saya buka lagi.'
	},
	{
		classification: 'aspiration',
		category: 'harga-pangan',
		title: 'Usul gudang cadangan beras di {place} untuk musim ombak',
		body: [
			'Setiap musim ombak {place} bisa tiga minggu tidak ada kapal. Beras habis, warga makan pisang dan kasbi. Itu tidak salah, tapi bayi dan orang sakit perlu yang lain juga.',
			'Usul: gudang kecil berisi beras cadangan, dikelola desa, isi sebelum musim ombak. Boleh dijual dengan harga biasa lalu diisi kembali.'
		],
		agency: 'pangan',
		districts: ['82.04', '82.05', '82.07', '82.08'],
		officialAnswers: [
			'Yth. Bapak/Ibu, model isi-jual-isi kembali yang Anda usulkan sama dengan lumbung pangan masyarakat. {place} memenuhi syarat karena rata-rata terputus 19 hari setahun. Diperlukan bangunan kering 6×8 meter dan pengurus lima orang, minimal dua perempuan.'
		],
		completion: {
			done: 'Lumbung dibuka di bekas gudang kopra milik desa yang diperbaiki, isi awal 5 ton beras dan 300 kg kacang hijau. Pengurus dilatih mencatat keluar masuk; stok minimal 2 ton dikunci sampai musim ombak.',
			evidence: 'Foto lumbung, kartu stok, dan berita acara pembentukan pengurus.'
		},
		citizenReplies: ['Setuju, sagu juga tolong masuk cadangan.', 'Pengurusnya jujur, saya kenal kampung itu.'],
		questionFromAgency:
			'Adakah bangunan desa yang kering dan bisa dipakai, serta siapa yang selama ini mengatur pembelian beras bersama?',
		answerFromReporter: 'Ada gudang kopra desa, perlu ganti seng. Pembelian bersama biasanya diatur kelompok ibu-ibu.',
		thanks: 'Musim ombak tahun ini torang tidak was-was lagi.'
	}
] as const satisfies readonly DemoReport[];
