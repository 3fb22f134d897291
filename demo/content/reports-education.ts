import type { DemoReport } from './types';

export const educationReports = [
	{
		classification: 'complaint',
		category: 'biaya-sekolah',
		title: 'Uang komite SMA negeri di {district} diwajibkan dan jadi syarat ambil rapor',
		body: [
			'Sekolah anak saya, SMA negeri di {district}, menetapkan uang komite Rp150.000 per bulan untuk semua siswa. Yang belum lunas, rapornya ditahan.',
			'Setahu saya sumbangan komite itu sukarela. Kami tidak keberatan membantu, tapi jangan dipatok dan jangan anak yang ditahan rapornya.'
		],
		agency: 'dikbud',
		anonymous: true,
		officialAnswers: [
			'Yth. Bapak/Ibu, Anda benar: komite boleh menggalang sumbangan, tidak boleh pungutan yang jumlah dan waktunya ditentukan, dan rapor tidak boleh ditahan. Pengawas sekolah sudah meminta keterangan sekolah dan komite tanpa menyebut pelapor. Sekolah mengakui adanya surat edaran berisi nominal.'
		],
		completion: {
			done: 'Edaran dicabut, 37 rapor yang ditahan dibagikan, dan rapat orang tua menetapkan sumbangan sukarela tanpa nominal. Laporan penggunaan uang komite tahun berjalan ditempel di papan sekolah.',
			evidence: 'Salinan surat pencabutan, berita acara rapat, dan foto papan laporan keuangan.'
		},
		citizenReplies: [
			'Di sekolah anak saya juga begitu tapi orang tua takut bicara.',
			'Komite perlu juga didukung, asal terbuka.',
			'Terima kasih pelapor berani.'
		],
		contest: 'Rapor memang dibagi, tetapi wali kelas masih menagih lewat grup dengan daftar nama yang belum bayar.',
		headAnswer:
			'Yth. Bapak/Ibu, mengumumkan nama yang belum menyumbang tidak dapat dibenarkan. Saya sudah memanggil kepala sekolah; pesan itu dihapus, permintaan maaf disampaikan di grup yang sama, dan wali kelas mendapat pembinaan tertulis. Pengawas akan memeriksa lagi bulan depan.',
		thanks: 'Sudah ada permintaan maaf dan tidak ada tagihan lagi. Terima kasih identitas kami dijaga.'
	},
	{
		classification: 'complaint',
		category: 'guru',
		title: 'Guru matematika dan fisika tidak ada di SMA {place}',
		body: [
			'Sudah satu semester SMA di {place} tidak punya guru matematika dan fisika. Guru olahraga yang mengajar matematika. Anak-anak kelas 12 sebentar lagi ujian dan mau daftar kuliah.',
			'Kami orang tua minta guru, walaupun sementara.'
		],
		agency: 'dikbud',
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, data kami menunjukkan kekurangan 2 guru di sekolah itu, sementara sekolah lain di kabupaten yang sama kelebihan 1 guru fisika. Guru fisika kami tugaskan empat hari sepekan mulai bulan ini. Untuk matematika, kelas daring dari guru inti di Ternate berjalan tiga kali sepekan sambil menunggu penempatan PPPK.'
		],
		completion: {
			done: 'Guru fisika aktif mengajar dan kelas daring matematika berjalan enam pekan dengan kehadiran rata-rata 91 persen. Nama guru matematika tetap sudah ada dalam usulan penempatan.',
			evidence: 'Surat tugas, jadwal pelajaran baru, dan rekap kehadiran kelas daring.'
		},
		citizenReplies: [
			'Saya siswa di sana, terima kasih, sekarang ada yang jelaskan.',
			'Rumah guru tolong disiapkan supaya betah.'
		],
		questionFromAgency:
			'Apakah listrik dan internet di sekolah cukup untuk kelas daring pagi hari? Berapa siswa kelas 12?',
		answerFromReporter:
			'Listrik ada sampai siang. Internet pakai punya kantor desa, agak lambat. Kelas 12 ada 52 siswa.',
		thanks: 'Anak saya sudah semangat lagi belajar fisika. Terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'sarana-sekolah',
		title: 'Atap tiga ruang kelas SMK di {place} bocor, siswa belajar bergeser',
		body: [
			'Kalau hujan, tiga ruang kelas di SMK {place} tidak bisa dipakai. Plafon satu ruangan sudah jatuh sebagian, untung waktu istirahat.',
			'Siswa digabung dua kelas jadi satu, 60 orang. Mohon dibaiki sebelum ada yang tertimpa.'
		],
		agency: 'dikbud',
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, tim sarana memeriksa bersama kepala sekolah: 46 lembar seng berlubang, rangka kayu dua ruang lapuk, satu ruang hanya perlu ganti seng. Ruang dengan plafon jatuh kami tutup. Perbaikan darurat memakai dana pemeliharaan dan dimulai Senin.'
		],
		completion: {
			done: 'Rangka dua ruang diganti baja ringan, seng dan plafon tiga ruang baru. Seluruh kelas kembali ke ruangannya masing-masing.',
			evidence: 'Foto tiap ruang sebelum dan sesudah serta berita acara pemeriksaan hasil pekerjaan.'
		},
		citizenReplies: ['Adik saya sekolah di situ, kalau hujan libur terus.', 'Toiletnya juga tidak berpintu.'],
		contest: 'Dua ruang bagus, tapi ruang ketiga masih menetes di sudut belakang waktu hujan semalam.',
		headAnswer:
			'Yth. Bapak/Ibu, kami periksa ulang: talang di pertemuan atap tidak tersambung rapat. Pelaksana masih dalam masa pemeliharaan, jadi talang sudah diganti tanpa biaya dan diuji siram satu jam, tidak menetes lagi.',
		thanks: 'Kering samua. Anak-anak belajar tenang.'
	},
	{
		classification: 'information_request',
		category: 'penerimaan-murid',
		title: 'Jalur domisili SPMB untuk siswa {place} yang tinggal di rumah om',
		body: [
			'Keponakan saya dari {place} tinggal bersama kami di kota sejak SMP, tapi KK masih ikut orang tua di kampung. Apakah bisa mendaftar SMA lewat jalur domisili?',
			'Kalau pindah KK sekarang, apakah sudah terlambat?'
		],
		agency: 'dikbud',
		officialAnswers: [
			'Yth. Bapak/Ibu, jalur domisili memakai alamat KK yang terbit paling lambat satu tahun sebelum pendaftaran, jadi pindah KK sekarang tidak berlaku untuk tahun ini. Jalan yang terbuka: jalur prestasi, jalur afirmasi bila memenuhi syarat, atau jalur domisili di SMA yang sesuai alamat KK. Kekecualian diberikan untuk korban bencana dan anak dalam pengasuhan yang ditetapkan pengadilan.'
		],
		completion: {
			done: 'Kami lampirkan petunjuk ringkas empat jalur, contoh perhitungan nilai, dan jadwalnya. Meja bantuan SPMB melayani konsultasi tiap hari kerja.',
			evidence: 'Lampiran petunjuk dua halaman.'
		},
		citizenReplies: ['Kasusnya sama dengan adik saya. Terima kasih sudah bertanya.'],
		thanks: 'Paham sekarang, kami coba jalur prestasi.'
	},
	{
		classification: 'complaint',
		category: 'penerimaan-murid',
		title: 'Hasil seleksi SPMB tidak dapat dibuka dan nama anak hilang dari daftar',
		body: [
			'Pagi hari nama anak saya ada di urutan 112 dari 144. Sore hari namanya tidak ada lagi, padahal yang nilainya lebih rendah masih ada. Situsnya juga sering tidak bisa dibuka.',
			'Mohon diperiksa dan kami minta penjelasan tertulis.'
		],
		agency: 'dikbud',
		anonymous: true,
		officialAnswers: [
			'Yth. Bapak/Ibu, kami menelusuri catatan perubahan. Pukul 13.20 operator memutakhirkan 19 titik alamat dan satu alamat, yaitu milik anak Anda, salah dibaca sehingga jaraknya menjadi nol lalu ditolak sistem. Bukan diganti peserta lain.'
		],
		completion: {
			done: 'Jarak dihitung ulang 1,34 km dan anak Anda kembali di urutan 113, diterima. Ke-19 perubahan diperiksa ulang oleh dua orang; tidak ada kesalahan lain. Penjelasan tertulis sudah dikirim.',
			evidence: 'Cuplikan catatan perubahan tanpa nama dan berita acara pemeriksaan ulang.'
		},
		citizenReplies: ['Bagus ada catatan perubahan, jadi bisa dibuktikan.', 'Situs memang berat sekali jam 1 siang.'],
		questionFromAgency:
			'Mohon kirim nomor pendaftaran lewat kotak jawaban pelapor ini (tidak tampil untuk umum) dan jam terakhir nama masih terlihat.',
		answerFromReporter: 'Nomor sudah saya kirim lewat kantor sekolah. Terakhir terlihat sekitar jam 12.30 siang.',
		thanks: 'Lega sekali. Terima kasih penjelasannya terbuka.'
	},
	{
		classification: 'aspiration',
		category: 'sarana-sekolah',
		title: 'Asrama siswa SMA untuk anak dari dusun jauh di {place}',
		body: [
			'Banyak anak dari dusun dan pulau kecil di sekitar {place} putus sekolah setelah SMP karena tidak ada tempat tinggal dekat SMA. Ada yang menumpang lalu malah disuruh kerja.',
			'Kami usul asrama sederhana 30 anak, dengan pengasuh. Gedung lama bekas kantor kecamatan masih kokoh dan kosong.'
		],
		agency: 'dikbud',
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, kami memeriksa angka melanjutkan sekolah di {place}: 71 persen, di bawah rata-rata provinsi. Gedung yang Anda sebut milik pemerintah {district}; kami sudah menyurat untuk pinjam pakai. Kebutuhan awal: perbaikan sanitasi, 30 tempat tidur, dan dua pengasuh, salah satunya perempuan.'
		],
		completion: {
			done: 'Pinjam pakai lima tahun disetujui pemerintah {district}. Perbaikan masuk rencana kerja dan asrama ditargetkan menerima 24 anak pada tahun ajaran baru. Data anak yang membutuhkan dihimpun bersama desa.',
			evidence: 'Naskah pinjam pakai dan rencana anggaran ringkas.'
		},
		citizenReplies: ['Dulu saya menumpang juga. Asrama akan sangat menolong.', 'Pengasuhnya tolong dipilih yang baik.'],
		thanks: 'Terima kasih, dari angan-angan jadi ada jalan.'
	},
	{
		classification: 'complaint',
		category: 'biaya-sekolah',
		title: 'Beasiswa provinsi untuk mahasiswa {district} belum cair, kuliah terancam',
		body: [
			'Nama saya masuk daftar penerima beasiswa, rekening sudah diserahkan empat bulan lalu, tapi belum cair. Kampus memberi batas bayar sampai akhir bulan.',
			'Ada sekitar 20 teman dari {district} dengan masalah sama. Tolong dijelaskan di mana tertahannya.'
		],
		agency: 'dikbud',
		officialAnswers: [
			'Yth. Saudara, dari 412 penerima, 38 rekening ditolak bank: sebagian besar karena nama di rekening tidak sama dengan KTP atau rekening pasif. Daftar 38 nomor pendaftaran (tanpa nama) kami lampirkan. Bagi yang bermasalah kami buka perbaikan seminggu penuh, dan kampus kami surati agar memberi kelonggaran.'
		],
		completion: {
			done: 'Tiga puluh enam rekening sudah diperbaiki dan dana masuk hari Rabu. Dua sisanya dibayar lewat rekening kampus atas persetujuan penerima.',
			evidence: 'Rekap pencairan tanpa nama dan salinan surat kelonggaran kepada kampus.'
		},
		citizenReplies: [
			'Punya saya karena rekening pasif. Cek dulu teman-teman.',
			'Lain kali tolong diumumkan lebih awal.'
		],
		contest: 'Saya sudah perbaiki rekening sejak hari pertama, tetapi sampai hari ini belum masuk. Teman sudah semua.',
		headAnswer:
			'Yth. Saudara, berkas perbaikan Anda tersimpan di loket dan belum diinput petugas. Kami mohon maaf. Pembayaran susulan sudah diproses hari ini dan surat keterangan untuk kampus Anda dikirim pagi tadi.',
		thanks: 'Sudah masuk. Terima kasih, saya bisa ujian.'
	},
	{
		classification: 'complaint',
		category: 'kebudayaan',
		title: 'Rumah adat di {place} mulai lapuk dan tidak ada yang merawat',
		body: [
			'Rumah adat tua di {place} tiangnya dimakan rayap, atapnya bocor. Dulu tempat musyawarah dan latihan soya-soya, sekarang anak-anak tidak berani masuk.',
			'Kami pemuda siap kerja, tapi perlu petunjuk supaya tidak merusak bentuk aslinya.'
		],
		agency: 'dikbud',
		districts: ['82.01', '82.71', '82.72', '82.03'],
		officialAnswers: [
			'Yth. Bapak/Ibu, tim kebudayaan mencatat bangunan itu sebagai objek yang diduga cagar budaya. Sebelum ada penetapan, bentuk dan bahan utama sebaiknya tidak diganti. Kami datang bersama tukang yang paham sambungan kayu tradisional dan mengajak pemuda ikut belajar.'
		],
		completion: {
			done: 'Empat tiang diperkuat, rayap ditangani, atap diganti bahan serupa. Sebelas pemuda mengikuti lokakarya perawatan dan rumah adat dipakai kembali untuk latihan tari setiap Sabtu.',
			evidence: 'Foto tahap pekerjaan, gambar pendataan bangunan, dan daftar perawatan tiga bulanan.'
		},
		citizenReplies: [
			'Marimoi ngone futuru. Torang dari rantau ikut bangga.',
			'Dulu tete saya latih soya-soya di situ.'
		],
		questionFromAgency: 'Siapa pemilik atau pemangku adat yang perlu kami mintai izin sebelum masuk?',
		answerFromReporter: 'Pemangku adat setuju dan menunggu kedatangan tim. Bisa lewat kantor desa dulu.',
		thanks: 'Rumah adat hidup lagi. Suba jou, terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'guru',
		title: 'Gaji guru honorer SLB terlambat empat bulan',
		body: [
			'Kami guru honorer di SLB menerima honor terakhir empat bulan lalu. Setiap hari tetap mengajar karena anak-anak berkebutuhan khusus tidak bisa ditinggal.',
			'Mohon kepastian tanggal, bukan hanya "sabar dulu".'
		],
		agency: 'dikbud',
		anonymous: true,
		officialAnswers: [
			'Yth. Bapak/Ibu Guru, Anda berhak atas kepastian. Keterlambatan terjadi karena SK honor semester ini terlambat ditetapkan dan berkas 17 guru SLB belum cocok dengan data pokok. SK sudah ditandatangani; pencocokan kami kerjakan langsung di sekolah, bukan menunggu kiriman berkas.'
		],
		completion: {
			done: 'Honor empat bulan untuk 17 guru dibayarkan sekaligus. Mulai bulan depan pembayaran dilakukan sebelum tanggal 10 dan jadwalnya diumumkan.',
			evidence: 'Rekap pembayaran tanpa nama dan surat edaran jadwal pembayaran.'
		},
		citizenReplies: ['Guru SLB luar biasa sabar. Terima kasih atas pengabdiannya.'],
		thanks: 'Sudah diterima penuh. Kami lanjut mengajar dengan tenang.'
	},
	{
		classification: 'complaint',
		category: 'sarana-sekolah',
		title: 'Pagar SD di {place} roboh, anak-anak main sampai ke jalan',
		body: [
			'Pagar depan SD di {place} roboh kena angin sejak bulan lalu. Jam istirahat anak-anak lari sampai pinggir jalan besar.',
			'Guru hanya pasang tali rafia. Mohon dibantu sebelum ada kecelakaan.'
		],
		agency: 'dikbud',
		notOurs: {
			responsible: 'Dinas Pendidikan {district}',
			where:
				'SD dan SMP dikelola pemerintah {district}. Laporan dan fotonya sudah kami teruskan ke dinas pendidikan setempat; Anda dapat menanyakannya di bagian sarana prasarana. Sekolah juga boleh memakai dana BOS untuk perbaikan ringan yang mendesak.'
		},
		citizenReplies: ['Sementara torang orang tua bisa kerja bakti pasang bambu.']
	},
	{
		classification: 'complaint',
		category: 'biaya-sekolah',
		title: 'Menu makan bergizi gratis di sekolah {place} datang terlambat dan dingin',
		body: [
			'Makanan untuk anak-anak di {place} sering datang jam 1 siang, sudah dingin, dan kadang jumlahnya kurang. Anak kelas kecil sudah pulang.',
			'Programnya bagus, tapi tolong pengantarannya dibenahi.'
		],
		agency: 'dikbud',
		notOurs: {
			responsible: 'Badan Gizi Nasional melalui Satuan Pelayanan Pemenuhan Gizi (SPPG) setempat',
			where:
				'Program ini dikelola Badan Gizi Nasional. Sampaikan kepada SPPG yang melayani sekolah tersebut atau lewat SP4N-LAPOR! dengan tujuan Badan Gizi Nasional. Bila ada anak sakit setelah makan, segera hubungi puskesmas dan simpan contoh makanannya.'
		},
		citizenReplies: ['Di kampung sebelah jam 10 sudah sampai, berarti bisa.', 'Anak saya suka ikannya, asal hangat.']
	}
] as const satisfies readonly DemoReport[];
