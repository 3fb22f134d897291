import type { DemoReport } from './types';

export const utilityReports = [
	{
		classification: 'complaint',
		category: 'air-bersih',
		title: 'Air dari sarana perpipaan provinsi di {place} mati dua minggu',
		body: [
			'Pipa air yang dibangun provinsi di {place} tidak mengalir sudah 14 hari. Bak penampung kosong. Warga ambil air di kali, jalan kaki setengah jam.',
			'Pengurus air desa bilang pipa induk dekat sumber patah kena pohon, tapi mereka tidak punya sambungan ukuran 3 inci. Kalau barangnya ada, torang siap kerja sendiri.'
		],
		agency: 'perkim',
		officialAnswers: [
			'Yth. Bapak/Ibu, kami sudah menghubungi pengurus air. Kerusakan pada pipa HDPE 3 inci sepanjang 12 meter dekat bronkaptering. Dua batang pipa, enam sambungan, dan satu katup kami kirim dengan kapal hari Jumat; seorang teknisi mendampingi pemasangan bersama warga.'
		],
		completion: {
			done: 'Pipa patah diganti bersama 15 warga dan air mengalir lagi ke bak utama. Kami tinggalkan satu set sambungan cadangan dan melatih dua pengurus air memasang katup.',
			evidence: 'Foto pemasangan, foto keran umum mengalir, dan tanda terima suku cadang.'
		},
		citizenReplies: [
			'Semangat gotong royongnya bagus. Bari masih hidup di kampung.',
			'Tolong juga bak yang di ujung, kecil sekali airnya.'
		],
		contest: 'Air jalan tapi cuma sampai bak tengah. Rumah di ujung kampung belum dapat setetes pun.',
		headAnswer:
			'Yth. Bapak/Ibu, kami minta teknisi kembali. Penyebabnya katup pembagi ke jalur ujung tertutup tanah dan hanya terbuka seperempat. Sudah digali, dibersihkan, dan diberi bak kontrol. Debit di rumah terakhir sekarang 0,2 liter per detik, diukur bersama ketua RT.',
		thanks: 'So mengalir sampai ujung. Ibu-ibu samua bilang terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'air-bersih',
		title: 'Air sumur di {place} jadi asin, kami minta bantuan air bersih',
		body: [
			'Sejak kemarau, sumur warga dekat pantai di {place} rasanya asin. Untuk masak dan minum kami beli air galon dari kota, ongkos perahunya lebih mahal dari airnya.',
			'Kami bukan minta gratis selamanya. Minimal ada penampung air hujan besar atau alat saring.'
		],
		agency: 'perkim',
		districts: ['82.71', '82.04', '82.07', '82.05'],
		officialAnswers: [
			'Yth. Bapak/Ibu, petugas kami mengukur enam sumur: kadar garam empat sumur di atas batas air minum, dua sumur di sisi bukit masih baik. Sambil menunggu sarana tetap, BPBD mengirim air bersih 8.000 liter per pekan. Pekerjaan tetapnya penampung air hujan komunal, bukan sumur bor baru, agar air asin tidak makin masuk.'
		],
		completion: {
			done: 'Tiga tandon air hujan 5.000 liter dengan talang dan saringan pasir dipasang di masjid, sekolah, dan balai desa. Dua sumur sisi bukit diberi pompa tangan dan papan "layak setelah dimasak".',
			evidence: 'Foto tiga tandon, hasil uji kadar garam enam sumur, dan berita acara serah terima ke desa.'
		},
		citizenReplies: [
			'Di pulau kecil memang air nomor satu.',
			'Terima kasih hasil ujinya dibuka, jadi kita tahu sumur mana aman.'
		],
		questionFromAgency:
			'Berapa keluarga yang sumurnya asin, dan adakah bangunan beratap seng luas untuk menampung hujan?',
		answerFromReporter: 'Sekitar 60 keluarga. Atap masjid, SD, dan balai desa semuanya seng dan luas.',
		thanks: 'Alhamdulillah, sekarang kalau hujan kita justru senang. Terima kasih.'
	},
	{
		classification: 'complaint',
		category: 'air-bersih',
		title: 'Tagihan PDAM di {place} naik tiga kali lipat tanpa pemberitahuan',
		body: [
			'Bulan lalu tagihan air rumah saya di {place} Rp85.000, bulan ini Rp260.000. Pemakaian sama saja, malah dua hari air tidak jalan. Meteran tidak pernah dicatat petugas, cuma dikira-kira.',
			'Mohon dicek karena tetangga juga mengalami.'
		],
		agency: 'perkim',
		districts: ['82.71', '82.72', '82.03', '82.04'],
		notOurs: {
			responsible: 'Perumda/PDAM air minum {district}',
			where:
				'Tagihan dan meter air rumah dikelola perusahaan air minum milik {district}. Datangi bagian pelanggan dengan membawa foto angka meter dan dua tagihan terakhir; Anda berhak meminta pencatatan ulang.'
		},
		citizenReplies: ['Saya juga naik. Foto meteran tiap awal bulan supaya ada bukti.']
	},
	{
		classification: 'complaint',
		category: 'listrik',
		title: 'Listrik di {place} padam hampir tiap malam sejak awal bulan',
		body: [
			'Di {place} listrik padam hampir setiap malam jam 19.00 sampai 22.00. Ikan di freezer rusak, anak-anak belajar pakai senter HP.',
			'Kami bayar token terus. Minta kejelasan jadwal, kalau memang bergilir tolong umumkan.'
		],
		agency: 'esdm',
		notOurs: {
			responsible: 'PLN (unit pelayanan setempat)',
			where:
				'Pasokan dan gangguan listrik dikelola PLN. Hubungi 123 atau aplikasi resmi PLN dan simpan nomor laporannya. Dinas ESDM kami beri tahu agar padam berulang di {place} dibawa ke rapat koordinasi dengan PLN.'
		},
		citizenReplies: [
			'Tara cuma di situ, kampung sebelah juga sama.',
			'Es batu cair samua, jualan kita rugi.',
			'Minimal ada jadwal, jadi torang bisa siap.'
		]
	},
	{
		classification: 'aspiration',
		category: 'listrik',
		title: 'Mohon listrik 24 jam untuk {place}, sekarang hanya malam',
		body: [
			'Di {place} listrik hanya menyala jam 18.00–24.00. Puskesmas pembantu simpan vaksin pakai termos, sekolah tidak bisa pakai komputer bantuan.',
			'Kami dengar ada program listrik tenaga surya untuk pulau. Bagaimana supaya kampung kami masuk pendataan? Kami siap sediakan lahan.'
		],
		agency: 'esdm',
		districts: ['82.04', '82.05', '82.07', '82.08'],
		officialAnswers: [
			'Yth. Bapak/Ibu, penyediaan listrik dilaksanakan PLN, tetapi pendataan desa yang belum menyala 24 jam adalah tugas kami. {place} tercatat menyala 6 jam. Yang dibutuhkan: surat desa, jumlah rumah, beban puskesmas pembantu dan sekolah, serta keterangan lahan kira-kira 1.500 m².'
		],
		completion: {
			done: 'Data {place} sudah diverifikasi petugas kami di lokasi dan dimasukkan dalam usulan peningkatan jam nyala kepada PLN. Untuk vaksin, Dinas Kesehatan mengirim satu kulkas tenaga surya sebagai jalan sementara.',
			evidence: 'Salinan surat usulan ke PLN dan foto kulkas vaksin yang sudah dipakai.'
		},
		citizenReplies: ['Semoga cepat terwujud. Anak-anak mau belajar komputer.', 'Lahan di belakang sekolah luas.'],
		questionFromAgency:
			'Mohon jumlah rumah yang sudah dan belum tersambung, serta nama dusun yang paling jauh dari genset.',
		answerFromReporter: 'Total 214 rumah, 31 belum tersambung, semuanya di dusun ujung dekat tanjung.',
		thanks: 'Terima kasih, kami jadi tahu posisinya. Kulkas vaksin sangat menolong.'
	},
	{
		classification: 'complaint',
		category: 'bbm-elpiji',
		title: 'Minyak tanah di {place} langka, harga eceran sampai Rp15.000',
		body: [
			'Sudah dua minggu minyak tanah susah di {place}. Di pangkalan antre dari subuh, jam 9 sudah habis. Di kios ada, tapi Rp15.000 per liter, jauh di atas harga pangkalan.',
			'Kebanyakan ibu-ibu di sini masih pakai kompor mitan. Tolong dicek pembagiannya, apakah kuota kurang atau ada yang menimbun.'
		],
		agency: 'esdm',
		officialAnswers: [
			'Yth. Bapak/Ibu, bersama dinas perdagangan {district} kami memeriksa tiga pangkalan. Penyaluran bulan ini benar terlambat enam hari karena kapal tangki tertunda cuaca. Di satu pangkalan catatan pembelinya tidak lengkap, dan kami minta diperbaiki dalam tiga hari.\n\nHarga eceran tertinggi hanya mengikat pangkalan, bukan kios; karena itu pengawasan kami arahkan agar minyak tidak keluar dari pangkalan dalam jumlah besar.'
		],
		completion: {
			done: 'Pasokan susulan sudah masuk dan ketiga pangkalan memasang papan harga, kuota, dan jam buka. Pembelian dibatasi 10 liter per keluarga dengan catatan nama sampai pasokan normal.',
			evidence: 'Foto papan di tiga pangkalan dan berita acara pemeriksaan bersama.'
		},
		citizenReplies: [
			'Di kampung sebelah malah Rp18.000.',
			'Catatan nama itu penting, supaya tidak itu-itu saja yang dapat.'
		],
		contest: 'Papan harga sudah ada, tapi pangkalan yang dekat pasar masih layani pembeli bawa jeriken 35 liter.',
		headAnswer:
			'Yth. Bapak/Ibu, petugas gabungan datang tanpa pemberitahuan hari Senin dan mendapati dua jeriken 35 liter tanpa catatan. Pangkalan diberi surat peringatan pertama oleh pihak yang berwenang, dan daftar pembeli kini diperiksa tiap Jumat. Bila terulang, kami usulkan pengurangan kuotanya.',
		thanks: 'Sudah tertib. Tadi saya beli 10 liter tidak sampai setengah jam antre.'
	},
	{
		classification: 'complaint',
		category: 'bbm-elpiji',
		title: 'Antrean Pertalite di {place} dipenuhi jeriken sejak pagi',
		body: [
			'Di SPBU kompak dekat {place} jeriken antre lebih dulu dari motor. Jam 10 sudah habis, lalu di pinggir jalan muncul botolan harga tinggi.',
			'Kami ojek yang rugi. Mohon ada pengawasan dan pembagian jam untuk kendaraan dulu.'
		],
		agency: 'esdm',
		notOurs: {
			responsible: 'Pertamina Patra Niaga bersama pemerintah {district}',
			where:
				'Penyaluran dan sanksi SPBU ada pada Pertamina (call center 135) dan BPH Migas. Penertiban di lokasi dilakukan pemerintah {district} bersama kepolisian. Catat tanggal dan jam kejadian saat melapor ke 135.'
		},
		citizenReplies: ['Ojek samua mengeluh ini.', 'Nelayan juga butuh, jadi tolong diatur jangan saling rebut.']
	},
	{
		classification: 'complaint',
		category: 'internet',
		title: 'Sinyal di {place} hilang total, mau telepon harus naik bukit',
		body: [
			'Di {place} sinyal tara ada sama sekali. Kalau mau telepon keluarga atau kirim tugas sekolah, kami naik bukit 20 menit, malam hari lebih susah.',
			'Waktu ada orang sakit bulan lalu, puskesmas terlambat tahu karena tidak ada yang bisa dihubungi. Mohon BTS atau minimal internet satelit di kantor desa.'
		],
		agency: 'diskominfosan',
		districts: ['82.08', '82.05', '82.04', '82.06', '82.02', '82.07'],
		officialAnswers: [
			'Yth. Bapak/Ibu, {place} tercatat sebagai titik tanpa sinyal pada peta kami. BTS dibangun operator atau pemerintah pusat; tugas kami mendata, mengusulkan, dan menyediakan akses sementara. Satu perangkat internet satelit kami alokasikan untuk kantor desa, syaratnya ada listrik minimal 6 jam dan dua orang penanggung jawab.'
		],
		completion: {
			done: 'Internet satelit di kantor desa {place} aktif dan dibuka untuk umum pukul 08.00–22.00; nomor darurat puskesmas ditempel di samping perangkat. Usulan BTS sudah dikirim dengan data penduduk dan koordinat bukit.',
			evidence: 'Foto perangkat, hasil uji kecepatan 24 Mbps, dan tanda terima surat usulan BTS.'
		},
		citizenReplies: [
			'Mantap. Anak saya bisa daftar kuliah dari kampung.',
			'Tolong jangan cuma sampai bulan depan lalu mati.'
		],
		contest: 'Seminggu jalan bagus, sekarang sudah empat hari mati. Katanya paketnya habis.',
		headAnswer:
			'Yth. Bapak/Ibu, benar, langganan bulan kedua terlambat kami bayar karena perubahan rekening. Itu kelalaian kami. Layanan sudah aktif lagi dan dibayar di muka enam bulan. Desa juga kami beri nomor petugas yang bisa dihubungi bila putus lebih dari satu hari.',
		thanks: 'Sudah jalan lagi. Terima kasih mengakui dan cepat diperbaiki.'
	},
	{
		classification: 'complaint',
		category: 'internet',
		title: 'Internet sangat lambat di {place}, ujian daring siswa putus-putus',
		body: [
			'Kecepatan internet di {place} siang hari tidak sampai 1 Mbps. Waktu simulasi ujian, 40 siswa hanya 11 yang bisa masuk. Guru akhirnya bawa siswa ke kecamatan lain.',
			'Bulan depan ujian sungguhan. Kami khawatir kejadian lagi.'
		],
		agency: 'diskominfosan',
		placeKind: 'subdistrict',
		officialAnswers: [
			'Yth. Bapak/Ibu, kami mengukur tiga hari berturut-turut: rata-rata 1,1 Mbps pukul 09.00–14.00 karena satu BTS melayani lima desa. Untuk masa ujian kami siapkan perangkat satelit bergerak di sekolah dan menyusun ujian dalam dua gelombang bersama Dinas Pendidikan dan Kebudayaan. Penambahan kapasitas sudah kami mintakan kepada operator.'
		],
		completion: {
			done: 'Perangkat satelit terpasang di sekolah seminggu sebelum ujian dan diuji bersama 40 siswa: semua berhasil masuk. Operator menyatakan menaikkan kapasitas pemancar pada triwulan ini.',
			evidence: 'Hasil uji beban, daftar hadir simulasi (tanpa nama siswa), dan surat jawaban operator.'
		},
		citizenReplies: ['Anak saya salah satu yang gagal masuk. Terima kasih sudah diperjuangkan.'],
		thanks: 'Ujian lancar, 40 siswa selesai semua. Syukur dofu-dofu, dari guru-guru.'
	},
	{
		classification: 'information_request',
		category: 'listrik',
		title: 'Syarat pasang listrik gratis untuk keluarga tidak mampu di {place}',
		body: [
			'Tetangga saya di {place} belum punya meteran, selama ini menyambung dari rumah sebelah. Kami dengar ada bantuan pasang baru dari pemerintah.',
			'Apa syaratnya, daftar di mana, dan apakah rumah panggung kayu boleh?'
		],
		agency: 'esdm',
		officialAnswers: [
			'Yth. Bapak/Ibu, bantuan pasang baru ditujukan bagi keluarga tidak mampu yang terdaftar dalam data sosial ekonomi dan berada di desa yang sudah berjaringan PLN. Syaratnya: KTP, KK, surat keterangan desa, dan foto rumah. Rumah panggung kayu boleh, asal instalasinya lulus uji laik operasi; biaya uji ikut ditanggung bantuan.\n\nPendaftaran dikumpulkan kantor desa, lalu kami cocokkan datanya.'
		],
		completion: {
			done: 'Formulir dan daftar syarat sudah kami kirim ke kantor desa {place} dan kami lampirkan di sini. Pendaftaran tahap berikutnya dibuka sampai akhir triwulan.',
			evidence: 'Lampiran formulir satu halaman dan lembar tanya jawab.'
		},
		thanks: 'Lengkap sekali. Saya bantu tetangga isi formulirnya.'
	}
] as const satisfies readonly DemoReport[];
