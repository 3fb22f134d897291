/** Words for the turns that most reports take in the same way. `{agency}` is the agency in charge. */
export const phrases = {
	intakeQuestion: [
		'Mohon disebutkan nama tempat yang lebih tepat (desa, lorong, atau bangunan di dekatnya) dan sejak kapan keadaan ini terjadi, agar laporan dapat kami teruskan ke instansi yang tepat.',
		'Laporan Anda sudah kami baca. Agar tidak salah alamat, mohon sebutkan unit layanan atau kantor yang Anda datangi dan kira-kira tanggal berapa.',
		'Mohon dilengkapi dengan satu foto atau ciri tempat yang mudah ditemukan petugas. Nomor rumah atau nama orang tidak perlu.'
	],
	intakeAnswer: [
		'Tempatnya sekitar dua ratus meter dari pasar ke arah pelabuhan, dekat tiang listrik yang dicat kuning. Sudah dua minggu begitu.',
		'Terjadi sejak awal bulan. Saya datang hari Senin dan Rabu minggu lalu, dua-duanya pagi.',
		'Tandanya ada pos ronda warna hijau. Dari situ kelihatan jelas.'
	],
	agencyQuestion: [
		'Mohon informasi tambahan: pada jam berapa biasanya terjadi, dan apakah sudah pernah disampaikan ke petugas setempat?',
		'Agar petugas kami membawa alat yang sesuai, mohon perkiraan luas atau jumlahnya dan satu patokan tempat.'
	],
	agencyAnswer: [
		'Biasanya pagi sampai siang. Sudah pernah disampaikan secara lisan bulan lalu, tetapi belum ada kabar.',
		'Kira-kira dua puluh meter, patokannya gapura masuk kampung.'
	],
	placeholder: [
		'Terima kasih atas laporannya. Sedang kami koordinasikan dengan bidang teknis untuk ditindaklanjuti.',
		'Laporan sudah kami terima dan akan segera kami teruskan ke bidang terkait. Mohon kesabarannya.'
	],
	handOver: [
		'Setelah kami periksa, urusan ini menjadi tugas {agency}. Berkas dan foto ikut kami serahkan.',
		'Bukan kewenangan bidang kami. {agency} yang memegang kegiatan dan anggarannya, dan sudah kami hubungi.'
	],
	giveBack: [
		'Aset yang dilaporkan tidak tercatat pada kami maupun pada instansi asal. Mohon moderator menentukan yang berwenang.',
		'Laporan ini sudah dua kali berpindah. Mohon keputusan moderator agar pelapor tidak menunggu lebih lama.'
	],
	reroute: 'Menurut pembagian urusan, yang berwenang adalah {agency}. Keputusan ini final untuk instansi.',
	contest: [
		'Belum selesai. Petugas memang datang, tetapi hanya memotret. Keadaan di tempat masih sama sampai hari ini.',
		'Yang diperbaiki hanya sebagian. Bagian yang paling mengganggu justru belum disentuh.'
	],
	headAnswer: [
		'Keberatan Anda kami terima. Saya meminta petugas kembali ke lokasi; sisa pekerjaan diselesaikan hari Kamis dan hasilnya diperiksa bersama perangkat desa.',
		'Setelah saya periksa sendiri, sebagian pekerjaan memang terlewat. Regu lain ditugaskan dan bahan sudah dikirim dari gudang Sofifi.'
	],
	soFar: [
		'Petugas sudah mengukur lokasi dan dua dari lima bagian selesai dikerjakan; sisanya menunggu bahan.',
		'Bahan sudah dipesan dan regu pertama bekerja sejak Senin; separuh pekerjaan selesai.'
	],
	notYet: ['Kapal yang membawa bahan tertunda oleh cuaca.', 'Pemasok baru dapat mengirim bahan pekan depan.'],
	review: [
		'Kami memeriksa berkas pekerjaan dan mendatangi lokasi bersama perangkat desa pada pagi hari. Pekerjaan sesuai kontrak dan berfungsi; sisa keluhan menyangkut ruas di luar kontrak ini.',
		'Tim memeriksa catatan petugas, foto sebelum dan sesudah, serta mewawancarai tiga warga terdekat. Yang dilaporkan sudah dikerjakan; kekurangan kecil diperbaiki di tempat.'
	],
	finalRuling: [
		'Setelah membaca seluruh berkas dan laporan pemeriksaan Inspektorat, kami menilai pekerjaan sudah memenuhi standar layanan. Perluasan pekerjaan memerlukan anggaran baru dan diusulkan pada perubahan APBD.',
		'Kami memeriksa ulang bukti kedua pihak. Pekerjaan yang menjadi kewenangan dinas sudah selesai; yang diminta selebihnya adalah kewenangan pihak lain yang sudah kami surati.'
	],
	reopen: [
		'Setelah dua minggu rusak lagi seperti semula. Mohon dibuka kembali.',
		'Waktu itu saya sedang melaut dan tidak sempat menanggapi. Kenyataannya belum ada perbaikan sama sekali.'
	],
	appealArchived: [
		'Saya tidak sempat menjawab karena di kampung tidak ada sinyal dua minggu. Keterangan yang diminta saya sertakan di sini: letaknya di belakang balai desa.',
		'Alasan pengarsipan tidak tepat. Keadaan ini nyata, masih terjadi, dan bisa diperiksa kapan saja.'
	],
	appealReferred: [
		'Saya sudah ke sana dan mereka bilang ini tetap urusan provinsi. Mohon diperiksa lagi.',
		'Di papan proyek tertulis nama dinas provinsi. Mohon keputusan ini ditinjau moderator lain.'
	],
	appealGranted: 'Banding diterima: keterangan tambahan cukup untuk ditindaklanjuti. Laporan diteruskan ke {agency}.',
	appealDenied:
		'Banding sudah diperiksa oleh moderator lain. Tidak ada keterangan baru, sehingga keputusan semula tetap.',
	alreadyAnswered: {
		code: 'already_answered',
		text: 'Hal yang sama pada tempat yang sama sudah dijawab instansinya dalam laporan terdahulu, dan jawabannya masih berlaku. Bila keadaannya berulang, laporkan lagi dengan keterangan yang baru.'
	},
	withdraw: [
		'Sudah diselesaikan langsung oleh petugas di tempat. Terima kasih, laporan saya tarik.',
		'Saya keliru menyebut tempat. Akan saya buat laporan baru.'
	],
	supervisory: 'Isi laporan menyangkut dugaan penyalahgunaan wewenang. Ditangani Inspektorat secara tertutup.',
	note: [
		'Nota: minta UPTD kirim lembar ukur sebelum Jumat, lampirkan foto titik nol.',
		'Nota: anggaran pemeliharaan triwulan ini tersisa sedikit, koordinasi dengan bagian keuangan.'
	],
	rudeReply: [
		'Dasar pegawai malas semua, makan gaji buta, nomor HP kepala bidangnya 0800-000-0000, teror saja.',
		'PROMO pinjaman cepat cair tanpa syarat hubungi nomor ini sekarang juga!!!'
	],
	hidePost: 'Balasan memuat data pribadi dan ajakan meneror. Silakan menulis kembali tanpa nomor telepon dan makian.',
	hideThread: 'Laporan memuat nama lengkap dan nomor telepon orang lain. Disembunyikan sampai pelapor menyuntingnya.',
	lock: 'Balasan dikunci sementara karena percakapan berulang kali menjadi makian. Laporannya tetap ditangani.',
	flagWords: [
		'Ada nomor telepon orang.',
		'Kata-katanya kasar.',
		'Ini iklan, tidak ada hubungannya.',
		'Foto ini bukan dari tempat itu.'
	],
	openIdentity: 'Pelapor meminta dihubungi pemeriksa untuk menyerahkan bukti secara langsung.',
	ratingWords: {
		1: ['Harus disanggah dulu baru bergerak.', 'Terlalu lama.'],
		2: ['Selesai, tapi lambat dan kurang kabar.'],
		3: ['Cukup. Mudah-mudahan lain kali lebih cepat.'],
		4: ['Baik, petugas datang dan menjelaskan.', 'Jawabannya jelas.'],
		5: ['Cepat dan jelas, terima kasih.', 'Mantap, langsung dikerjakan.', 'Petugasnya ramah dan tepat janji.']
	},
	photosAdded: [
		'Ini foto yang saya ambil kemarin sore, agar petugas tahu tempatnya.',
		'Saya susulkan fotonya. Waktu menulis laporan sinyal sedang lemah.'
	],
	laterReply: [
		'Bagaimana kabarnya? Sudah lewat beberapa hari.',
		'Saya lihat kemarin sudah ada petugas yang ukur-ukur.',
		'Terima kasih, kami tunggu.'
	]
} as const;
