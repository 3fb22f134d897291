import type { DemoReport } from './types';

/** No place, office or person can be made out: the stories are invented and must accuse nobody. */
export const supervisoryReports = [
	{
		classification: 'supervisory_complaint',
		category: 'pungutan-liar',
		title: 'Diminta uang "percepatan" saat mengurus surat di kantor layanan provinsi',
		body: [
			'Ketika mengurus surat yang menurut papan gratis, petugas loket bilang kalau mau selesai hari itu ada "uang percepatan" Rp300.000. Kalau tidak, tunggu dua minggu. Saya tidak bayar dan sampai sekarang belum selesai.',
			'Waktu, ciri loket, dan nomor antrean akan saya sampaikan langsung kepada pemeriksa.'
		],
		agency: 'inspektorat',
		confidential: true,
		officialAnswers: [
			'Laporan diterima dan hanya dibaca tim pemeriksa. Dari nomor antrean yang Anda berikan, pemeriksa mengambil berkas loket pada tanggal itu dan mencocokkan 62 permohonan. Anda tidak akan dipertemukan dengan petugas mana pun.',
			'Pemeriksaan lapangan selesai. Tiga pemohon lain memberikan keterangan serupa. Berkas Anda sendiri kami minta diselesaikan lebih dahulu tanpa menunggu hasil pemeriksaan.'
		],
		completion: {
			done: 'Terbukti ada permintaan uang oleh satu petugas. Hukuman disiplin dijatuhkan sesuai ketentuan, uang dari tiga pemohon dikembalikan, dan antrean loket kini memakai nomor urut yang tercatat.',
			evidence: 'Ikhtisar hasil pemeriksaan (tanpa nama) disampaikan kepada pelapor.'
		},
		questionFromAgency:
			'Mohon perkiraan jam kejadian dan apakah ada pemohon lain yang mendengar. Jangan menuliskan nama siapa pun.',
		answerFromReporter: 'Sekitar jam 10 pagi. Ada seorang ibu di belakang saya yang juga ditawari.',
		thanks: 'Surat saya selesai dan identitas saya aman. Terima kasih.'
	},
	{
		classification: 'supervisory_complaint',
		category: 'pungutan-liar',
		title: 'Pungutan uang perpisahan disertai ancaman ijazah tidak dibagikan',
		body: [
			'Di sebuah sekolah menengah negeri, siswa kelas akhir diwajibkan membayar Rp650.000 untuk acara perpisahan. Diumumkan bahwa yang tidak bayar, ijazahnya belakangan.',
			'Beberapa orang tua sampai jual ayam dan pinjam uang. Kami takut anak kami dipersulit bila nama kami diketahui.'
		],
		agency: 'inspektorat',
		anonymous: true,
		confidential: true,
		officialAnswers: [
			'Tim pemeriksa mengambil contoh lima sekolah sekaligus agar pelapor tidak dapat dikenali. Keterangan dikumpulkan dari orang tua, siswa, dan pembukuan. Ijazah tidak boleh ditahan dengan alasan apa pun; perintah pembagian segera diterbitkan bersama Dinas Pendidikan dan Kebudayaan.'
		],
		completion: {
			done: 'Ijazah seluruh siswa dibagikan tanpa syarat. Uang yang belum dibelanjakan dikembalikan, dan panitia mempertanggungjawabkan sisanya di depan orang tua. Pejabat yang memerintahkan dikenai teguran tertulis.',
			evidence: 'Ikhtisar pemeriksaan dan rekap pengembalian tanpa nama.'
		},
		contest: 'Ijazah sudah dibagi, tapi pengembalian uang baru separuh dan belum ada tanggal.',
		headAnswer:
			'Sisa pengembalian telah kami pantau langsung: dibayarkan hari Rabu di depan pemeriksa kepada seluruh orang tua yang tercatat. Bila masih ada yang belum menerima, sampaikan jumlah orangnya saja di sini.',
		thanks: 'Sudah kembali semua. Anak-anak aman.'
	},
	{
		classification: 'supervisory_complaint',
		category: 'penyalahgunaan-wewenang',
		title: 'Kendaraan dinas dipakai mengangkut barang dagangan pada hari libur',
		body: [
			'Beberapa kali pada hari Sabtu dan Minggu saya melihat kendaraan berpelat merah mengangkut barang dagangan ke pasar. Foto ada, pelat terlihat jelas.',
			'Foto hanya akan saya serahkan kepada pemeriksa.'
		],
		agency: 'inspektorat',
		anonymous: true,
		confidential: true,
		officialAnswers: [
			'Foto sudah kami terima lewat jalur tertutup. Nomor kendaraan dicocokkan dengan daftar aset dan buku pemakaian; pada tiga hari libur itu tidak ada surat tugas. Pemegang kendaraan dimintai keterangan.'
		],
		completion: {
			done: 'Pemakaian pribadi terbukti. Biaya BBM dan pemeliharaan diganti ke kas daerah, kendaraan ditarik ke pool, dan pegawai dikenai hukuman disiplin ringan. Seluruh kendaraan dinas wajib terparkir di kantor pada hari libur.',
			evidence: 'Bukti setor ke kas daerah dan surat edaran pool kendaraan.'
		},
		thanks: 'Terima kasih ditindak dan saya tidak dihubungi siapa pun.'
	},
	{
		classification: 'supervisory_complaint',
		category: 'penyalahgunaan-wewenang',
		title: 'Peserta pelatihan pemerintah diduga titipan, bukan hasil seleksi',
		body: [
			'Seleksi pelatihan diumumkan terbuka. Saya lulus tes dengan nilai yang diumumkan lisan, tapi nama yang berangkat berbeda dan ada yang tidak ikut tes sama sekali.',
			'Kami tidak menuduh orang, kami minta daftar nilai dibuka dan diperiksa.'
		],
		agency: 'inspektorat',
		confidential: true,
		officialAnswers: [
			'Pemeriksa meminta berkas asli ujian, daftar hadir, dan berita acara penetapan. Dari 40 peserta yang ditetapkan, 34 sesuai peringkat dan 6 tidak tercantum dalam daftar hadir ujian. Panitia dimintai keterangan tertulis.'
		],
		completion: {
			done: 'Penetapan enam peserta dibatalkan dan diganti menurut peringkat; Anda dan lima peserta lain dipanggil mengikuti pelatihan. Panitia diganti dan nilai seleksi kini diumumkan tertulis dengan nomor peserta.',
			evidence: 'Pengumuman nilai dengan nomor peserta dan ikhtisar pemeriksaan.'
		},
		questionFromAgency: 'Mohon nomor peserta Anda dan tanggal tes. Keterangan ini hanya dibuka untuk pemeriksa.',
		answerFromReporter: 'Sudah saya kirim bersama foto kartu peserta.',
		thanks: 'Saya jadi berangkat pelatihan. Terima kasih, adil.'
	},
	{
		classification: 'supervisory_complaint',
		category: 'etika-petugas',
		title: 'Petugas loket membentak lansia dan melempar berkas',
		body: [
			'Saya melihat petugas loket membentak seorang bapak tua karena fotokopi kurang satu lembar. Berkas dilempar ke meja dan bapak itu sampai menangis. Banyak yang melihat.',
			'Kami antre lama pun tidak apa, asal diperlakukan sebagai manusia.'
		],
		agency: 'inspektorat',
		confidential: true,
		officialAnswers: [
			'Rekaman kamera ruang tunggu pada hari itu kami periksa dan sesuai dengan uraian Anda. Petugas sudah dimintai keterangan dan dipindahkan dari loket selama pemeriksaan. Bapak yang bersangkutan kami cari melalui nomor antrean untuk dimintai maaf.'
		],
		completion: {
			done: 'Petugas dijatuhi teguran tertulis dan mengikuti pembinaan pelayanan. Permintaan maaf disampaikan langsung di rumah bapak tersebut sekaligus menyelesaikan urusannya. Fotokopi satu-dua lembar kini disediakan gratis di loket.',
			evidence: 'Ikhtisar pemeriksaan dan foto meja fotokopi.'
		},
		thanks: 'Saya terharu dinas sampai datang ke rumah beliau.'
	},
	{
		classification: 'supervisory_complaint',
		category: 'etika-petugas',
		title: 'Petugas lapangan sering tidak masuk tetapi absennya penuh',
		body: [
			'Di unit kerja kami ada petugas yang jarang datang, paling seminggu dua kali, tapi daftar hadirnya penuh sebulan. Yang lain jadi menanggung pekerjaannya.',
			'Mohon diperiksa sistem absensi dan jangan menyebut unitnya di publik.'
		],
		agency: 'inspektorat',
		anonymous: true,
		confidential: true,
		officialAnswers: [
			'Pemeriksa membandingkan catatan absen elektronik, koordinat perangkat, dan laporan kerja tiga bulan di 11 unit sekaligus. Ditemukan absensi yang diisi perangkat orang lain pada dua unit.'
		],
		completion: {
			done: 'Dua pegawai dijatuhi hukuman disiplin, tunjangan yang dibayar tanpa hak dikembalikan, dan absensi memakai pengenalan wajah di seluruh unit lapangan.',
			evidence: 'Ikhtisar pemeriksaan tanpa nama dan bukti pengembalian tunjangan.'
		},
		questionFromAgency: 'Hari apa saja biasanya kosong, dan apakah absen dilakukan dengan ponsel atau mesin?',
		answerFromReporter: 'Biasanya Senin, Kamis, Jumat. Absennya lewat ponsel.',
		thanks: 'Sekarang kerja jadi seimbang. Terima kasih.'
	},
	{
		classification: 'supervisory_complaint',
		category: 'penyalahgunaan-wewenang',
		title: 'Bantuan alat kelompok disimpan di rumah pribadi pengurus',
		body: [
			'Kelompok kami menerima bantuan alat dari dinas, tapi alat itu disimpan di rumah pengurus dan disewakan. Anggota yang mau pakai harus bayar.',
			'Kami sudah musyawarah dua kali tanpa hasil. Mohon dinas pemberi bantuan bersama Inspektorat memeriksa.'
		],
		agency: 'inspektorat',
		confidential: true,
		officialAnswers: [
			'Tim mencocokkan berita acara serah terima dengan keadaan di lapangan pada sembilan kelompok penerima. Pada tiga kelompok alat dikuasai pribadi. Dinas pemberi bantuan kami minta memfasilitasi rapat anggota dengan pengawas hadir.'
		],
		completion: {
			done: 'Alat ketiga kelompok dipindahkan ke tempat bersama, uang sewa Rp4.350.000 masuk kas kelompok, dan jadwal pemakaian disepakati. Mulai tahun ini bantuan diperiksa tiga dan enam bulan setelah diserahkan.',
			evidence: 'Berita acara rapat anggota dan foto penempatan alat.'
		},
		contest: 'Alat sudah di balai, tapi kuncinya tetap dipegang pengurus lama dan anggota tidak bisa ambil.',
		headAnswer:
			'Rapat anggota difasilitasi ulang. Pengurus baru terpilih, kunci digandakan tiga dan dicatat pemegangnya. Pengawas akan datang tanpa pemberitahuan dalam dua bulan.',
		thanks: 'Alat bisa dipakai bergiliran. Terima kasih.'
	},
	{
		classification: 'supervisory_complaint',
		category: 'penyalahgunaan-wewenang',
		title: 'Laporan dugaan suap perkara pidana yang ditangani kepolisian',
		body: [
			'Saya mendengar ada uang diserahkan agar perkara pidana keluarga kami dihentikan. Pelakunya bukan pegawai provinsi. Saya tidak tahu harus melapor ke mana dan takut.',
			'Mohon arahan yang aman.'
		],
		agency: 'inspektorat',
		anonymous: true,
		confidential: true,
		notOurs: {
			responsible: 'Kepolisian (Propam), Kejaksaan, atau Komisi Pemberantasan Korupsi',
			where:
				'Pemerintah provinsi tidak berwenang memeriksa penanganan perkara pidana. Laporkan ke Propam Polda, KPK (198), atau minta perlindungan saksi ke LPSK (148). Laporan Anda tidak kami tampilkan dan tidak kami teruskan tanpa persetujuan Anda.'
		}
	}
] as const satisfies readonly DemoReport[];
