import type { DemoReport } from './types';

export const workReports = [
	{
		classification: 'complaint',
		category: 'upah-perusahaan',
		title: 'Upah pekerja toko dan gudang di {district} di bawah UMP',
		body: [
			'Saya kerja di gudang di {district}, masuk jam 8 pulang jam 6, upah Rp1.900.000 sebulan. Lembur tidak dibayar. Kami 14 orang, semua takut bicara karena tidak ada kontrak tertulis.',
			'Mohon diperiksa tanpa menyebut siapa yang melapor.'
		],
		agency: 'nakertrans',
		anonymous: true,
		officialAnswers: [
			'Yth. Bapak/Ibu, pengawas ketenagakerjaan melakukan pemeriksaan rutin pada beberapa gudang sekaligus sehingga pelapor tidak dapat ditebak. Ditemukan upah di bawah UMP dan lembur yang tidak dihitung pada dua tempat. Nota pemeriksaan pertama diterbitkan dengan batas 14 hari.'
		],
		completion: {
			done: 'Kedua pemberi kerja menyesuaikan upah dan membayar kekurangan tiga bulan kepada 22 pekerja. Perjanjian kerja tertulis dibuat untuk semua dan didaftarkan kepesertaan jaminan sosialnya.',
			evidence: 'Nota pemeriksaan dan rekap pembayaran tanpa nama pekerja maupun tempat usaha.'
		},
		citizenReplies: ['Berani bicara demi teman-teman, hormat.', 'Toko sebelah juga perlu diperiksa.'],
		contest: 'Upah sudah naik, tapi lembur bulan ini ditulis nol padahal kami pulang jam 8 malam.',
		headAnswer:
			'Yth. Bapak/Ibu, pengawas datang pada jam pulang dan mencocokkan catatan pintu dengan daftar upah: 11 jam lembur per orang belum dibayar. Nota kedua terbit dan pembayaran dilakukan di depan pengawas. Daftar jam kerja kini ditandatangani pekerja tiap pekan.',
		thanks: 'Sudah dibayar semua. Terima kasih kami dilindungi.'
	},
	{
		classification: 'complaint',
		category: 'upah-perusahaan',
		title: 'THR belum dibayar sampai H-2 hari raya',
		body: [
			'Perusahaan tempat saya kerja menjanjikan THR dibayar setelah hari raya karena "kas belum masuk". Ada 40 karyawan. Setahu kami THR wajib dibayar paling lambat tujuh hari sebelumnya.'
		],
		agency: 'nakertrans',
		anonymous: true,
		officialAnswers: [
			'Yth. Bapak/Ibu, Anda benar: paling lambat H-7 dan tidak boleh dicicil. Petugas Posko THR menghubungi perusahaan hari ini dan memberi perintah bayar. Keterlambatan dikenai denda lima persen yang menjadi hak kesejahteraan pekerja, tanpa menghapus kewajiban membayar.'
		],
		completion: {
			done: 'THR 40 pekerja dibayar penuh keesokan harinya dan denda lima persen dimasukkan ke dana kesejahteraan pekerja yang pemakaiannya disepakati bersama.',
			evidence: 'Rekap transfer tanpa nama dan berita acara Posko THR.'
		},
		citizenReplies: ['Posko buka sampai malam ya? Teman saya juga belum.', 'Terima kasih cepat sekali.'],
		thanks: 'Alhamdulillah bisa beli baju anak. Terima kasih Posko.'
	},
	{
		classification: 'complaint',
		category: 'upah-perusahaan',
		title: 'Pekerja bangunan di {place} tidak diberi helm dan sepatu',
		body: [
			'Proyek gedung tiga lantai dekat {place}, pekerja pakai sandal dan tanpa tali pengaman. Minggu lalu satu orang jatuh dari perancah, syukur cuma patah tangan.',
			'Tolong diperiksa sebelum ada yang meninggal.'
		],
		agency: 'nakertrans',
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, pengawas K3 datang tanpa pemberitahuan: 18 dari 26 pekerja tanpa alat pelindung, perancah tanpa pagar. Pekerjaan di atas 1,8 meter kami hentikan sampai dipenuhi. Kecelakaan yang Anda sebut tidak dilaporkan perusahaan; itu pelanggaran tersendiri.'
		],
		completion: {
			done: 'Alat pelindung lengkap untuk 26 pekerja, perancah diperbaiki dan diperiksa, petugas K3 ditunjuk. Biaya pengobatan pekerja yang jatuh ditanggung penuh dan upahnya dibayar selama pemulihan.',
			evidence: 'Foto pemeriksaan ulang, daftar alat pelindung, dan salinan laporan kecelakaan kerja.'
		},
		citizenReplies: ['Tukang sering malas pakai karena panas, perlu diawasi juga.'],
		questionFromAgency:
			'Kira-kira jam berapa pekerjaan di lantai atas biasanya berlangsung? Nama pekerja tidak perlu disebut.',
		answerFromReporter: 'Pagi jam 8 sampai jam 11, dan sore kadang sampai malam pakai lampu.',
		thanks: 'Sekarang pakai helm semua. Terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'lowongan-pelatihan',
		title: 'Lowongan kerja di {district} lebih banyak untuk orang luar, warga tidak tahu informasi',
		body: [
			'Kami pemuda {district} baru tahu ada penerimaan kerja setelah selesai. Informasi hanya di grup tertentu. Ada juga calo yang minta uang.',
			'Kami minta pengumuman terbuka dan pelatihan supaya memenuhi syarat.'
		],
		agency: 'nakertrans',
		districts: ['82.02', '82.06', '82.04'],
		officialAnswers: [
			'Yth. Saudara, setiap lowongan wajib dilaporkan kepada dinas tenaga kerja. Kami mencocokkan laporan empat bulan: 61 persen lowongan dilaporkan terlambat. Kini lowongan ditempel di kantor kecamatan setiap Senin dan dikirim ke 32 desa. Penerimaan kerja tidak dipungut biaya; laporkan calo lewat kategori pungutan liar.'
		],
		completion: {
			done: 'Enam pekan berjalan: 118 lowongan diumumkan terbuka, 74 diisi warga setempat. Pelatihan las dan operator dasar 40 orang dibuka di balai latihan dengan seleksi terbuka.',
			evidence: 'Rekap lowongan per pekan dan pengumuman hasil seleksi pelatihan.'
		},
		citizenReplies: [
			'Adik saya diterima lewat papan pengumuman kecamatan.',
			'Perempuan juga tolong diberi kuota pelatihan.'
		],
		contest: 'Di kecamatan kami tidak pernah ada yang ditempel, papan kosong.',
		headAnswer:
			'Yth. Saudara, tiga kecamatan memang belum menerima kiriman karena alamat surelnya salah. Sudah dibetulkan dan petugas kami menempel sendiri Senin ini. Foto papan tiap kecamatan kini dikirim sebagai bukti setiap pekan.',
		thanks: 'Sudah ada di papan. Semoga torang dapat kesempatan.'
	},
	{
		classification: 'information_request',
		category: 'lowongan-pelatihan',
		title: 'Jadwal pelatihan gratis di balai latihan kerja untuk warga {place}',
		body: [
			'Saya tamat SMK di {place}, belum kerja. Mau ikut pelatihan komputer atau listrik. Apakah gratis, ada asrama, dan berapa lama?'
		],
		agency: 'nakertrans',
		officialAnswers: [
			'Yth. Saudara, seluruh pelatihan gratis. Instalasi listrik 30 hari kerja, administrasi perkantoran 25 hari kerja. Peserta dari luar pulau mendapat asrama dan makan; ongkos datang diganti sekali. Daftar dengan KTP dan ijazah, usia 17–35 tahun.'
		],
		completion: {
			done: 'Jadwal tiga gelombang berikutnya kami lampirkan, dengan jumlah kursi dan tanggal seleksi. Petugas juga menyiapkan pendaftaran lewat kantor desa bagi {place} karena jaringan lemah.',
			evidence: 'Lampiran jadwal dan formulir pendaftaran.'
		},
		citizenReplies: ['Saya alumni kelas listrik, pelatihnya bagus.'],
		thanks: 'Langsung daftar gelombang dua. Terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'asn-honorer',
		title: 'SK kenaikan pangkat saya tertahan lebih dari setahun',
		body: [
			'Saya ASN provinsi, usul kenaikan pangkat lengkap sejak empat belas bulan lalu. Teman seangkatan sudah selesai. Setiap ditanya, jawabannya "masih proses di atas".',
			'Saya hanya minta tahu berkas saya ada di meja mana.'
		],
		agency: 'bkd',
		anonymous: true,
		officialAnswers: [
			'Yth. Saudara, dari penelusuran, 31 usul periode itu tidak terkirim ke sistem nasional karena penilaian kinerja satu tahun belum ditandatangani atasan. OPD asal tidak diberi tahu; itu kelalaian kami. Daftar kekurangan hari ini disampaikan kepada masing-masing pegawai.'
		],
		completion: {
			done: 'Tiga puluh usul sudah mendapat persetujuan teknis dan SK diserahkan; satu menunggu pembetulan data pendidikan. Status usul kini dapat dilihat pegawai sendiri, diperbarui tiap Jumat.',
			evidence: 'Rekap usul tanpa nama dan cuplikan halaman pelacakan.'
		},
		citizenReplies: [
			'Baru tahu bisa lihat status, terima kasih.',
			'Atasan yang belum tanda tangan juga perlu diingatkan.'
		],
		questionFromAgency:
			'Periode usul bulan apa dan dari kelompok OPD mana (cukup sebut dinas atau badan)? Identitas tidak perlu.',
		answerFromReporter: 'Periode April tahun lalu, dari salah satu dinas.',
		thanks: 'SK sudah saya terima. Terima kasih transparan.'
	},
	{
		classification: 'information_request',
		category: 'asn-honorer',
		title: 'Kapan pengangkatan PPPK paruh waktu tenaga teknis provinsi?',
		body: [
			'Kami tenaga honorer teknis sudah ikut seleksi dan masuk daftar usulan PPPK paruh waktu. Kapan NIP keluar dan apakah honor tetap dibayar sambil menunggu?',
			'Banyak isu di grup, mohon jawaban resmi.'
		],
		agency: 'bkd',
		officialAnswers: [
			'Yth. Saudara, penetapan NIP dilakukan BKN bertahap setelah berkas tiap peserta dinyatakan lengkap. Selama menunggu, honor tetap dibayar sesuai SK masing-masing OPD. Mohon tidak mempercayai pihak yang menjanjikan percepatan dengan uang; tidak ada biaya apa pun.'
		],
		completion: {
			done: 'Papan status per OPD diterbitkan: jumlah usul, lengkap, perlu perbaikan, dan terbit NIP, diperbarui setiap Jumat. Peserta dengan berkas kurang dihubungi langsung.',
			evidence: 'Tautan papan status tanpa nama.'
		},
		citizenReplies: ['Akhirnya ada papan resmi, jadi tidak ikut isu.', 'Semangat teman-teman honorer.'],
		thanks: 'Jelas, jadi kami tinggal tunggu perbaikan satu dokumen.'
	},
	{
		classification: 'complaint',
		category: 'asn-honorer',
		title: 'Guru PPPK SD di {place} belum terima gaji tiga bulan',
		body: [
			'Kami guru PPPK SD di {place} sudah tiga bulan SK terbit dan mengajar tapi gaji belum masuk. Alasan dinas, SPMT terlambat.',
			'Mohon provinsi membantu.'
		],
		agency: 'bkd',
		notOurs: {
			responsible: 'BKPSDM dan Dinas Pendidikan {district}',
			where:
				'Guru SD adalah pegawai pemerintah {district}, jadi gajinya dibayar lewat kas daerah setempat. Mintalah surat pernyataan melaksanakan tugas (SPMT) yang sudah ditandatangani dan tanyakan ke BKPSDM {district}. Bila tidak dijawab dalam 14 hari, Anda dapat melapor ke Ombudsman 137 dengan melampirkan bukti laporan ini.'
		},
		citizenReplies: ['Guru torang jangan dibiarkan begini.', 'Bukti laporan bisa diunduh dari halaman ini, pakai saja.']
	},
	{
		classification: 'aspiration',
		category: 'lowongan-pelatihan',
		title: 'Bursa kerja keliling ke pulau, jangan hanya di kota',
		body: [
			'Job fair selalu di kota. Dari {place} ongkosnya hampir satu juta. Kami usul bursa kerja keliling dengan kapal atau daring di kantor kecamatan yang ada internet satelit.',
			'Minimal sekali setahun.'
		],
		agency: 'nakertrans',
		districts: ['82.05', '82.08', '82.07', '82.04'],
		officialAnswers: [
			'Yth. Saudara, usul bursa daring di kecamatan dapat kami kerjakan tahun ini. Tujuh pemberi kerja bersedia wawancara lewat video. Kami menguji jaringan di tiga kecamatan, termasuk yang terdekat dengan {place}.'
		],
		completion: {
			done: 'Bursa kerja daring dua hari diikuti 143 pencari kerja dari tiga kecamatan; 39 orang lolos wawancara dan 17 sudah menerima surat panggilan kerja. Kegiatan dijadwalkan dua kali setahun.',
			evidence: 'Rekap peserta per kecamatan dan jadwal berikutnya.'
		},
		citizenReplies: ['Saya wawancara lewat video, jaringan agak putus tapi bisa.', 'Hemat ongkos kapal, mantap.'],
		thanks: 'Terima kasih, pulau kecil juga dianggap.'
	},
	{
		classification: 'complaint',
		category: 'asn-honorer',
		title: 'Samua pegawai pemalas, tara ada yang beres!!!',
		body: [
			'Samua pegawai pemalas, dorang pe muka tebal. Makan gaji buta dari pagi sampe malam. Trausa dibalas, kita cuma mo maki.',
			'Sudah, itu saja. Sekali lagi: pemalas, pemalas, pemalas. Kalau dihapus nanti kita tulis ulang.'
		],
		agency: 'bkd',
		archiveReason: {
			code: 'abusive',
			text: 'Kritik keras dibolehkan di sini, tetapi tulisan ini hanya berisi makian dan tidak menyebut peristiwa yang dapat diperiksa. Bila ada pelayanan yang mengecewakan Anda, tuliskan kejadian, tempat, dan waktunya; kami akan meneruskannya.'
		}
	}
] as const satisfies readonly DemoReport[];
