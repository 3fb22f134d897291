import type { WordsOfActs } from '../../act-words';

export const ACT_WORDS: WordsOfActs = {
	submit: { do: 'Kirim laporan', done: 'Laporan dikirim' },
	route: {
		do: 'Teruskan ke instansi',
		done: 'Diverifikasi dan diteruskan',
		explain:
			'Laporan tampil untuk umum (kecuali Rahasia) dan masuk ke ruang kerja instansi yang dipilih. Instansi itu diberi tahu lewat email, begitu juga pelapor. Bila instansi sudah saling mengalihkan, pilihan ini mengikat: instansinya menerima, atau mempersoalkannya sekali.',
		text: 'Catatan untuk linimasa',
		hint: 'Misalnya mengapa instansi ini yang berwenang. Dapat dibaca umum.'
	},
	ask: {
		do: 'Minta keterangan',
		done: 'Keterangan diminta dari pelapor',
		explain:
			'Pelapor diminta melengkapi laporannya. Hitungan tenggat berhenti selama menunggu jawaban, paling lama 10 hari kerja.',
		text: 'Pertanyaan kepada pelapor',
		hint: 'Tanyakan satu hal yang benar-benar diperlukan. Jangan meminta data pribadi.'
	},
	complete: {
		do: 'Lengkapi laporan',
		done: 'Keterangan dilengkapi',
		explain: 'Jawaban Anda dikirim kepada yang bertanya, dan hitungan tenggat berjalan lagi.',
		text: 'Keterangan Anda',
		hint: 'Jawab pertanyaannya dengan jelas. Jangan menulis data pribadi siapa pun.'
	},
	record_answer: {
		do: 'Catat jawaban pelapor',
		done: 'Jawaban pelapor dicatat',
		explain:
			'Untuk jawaban yang datang dengan cara lain, misalnya lewat telepon. Jawaban tampil dengan tanda bahwa petugas yang mencatatnya. Pelapor diberi tahu dan dapat membantahnya. Hitungan tenggat berjalan lagi.',
		text: 'Jawaban pelapor, sedekat mungkin dengan kata-katanya',
		hint: 'Jangan menulis nama, nomor telepon, atau data pribadi lain.'
	},
	withdraw_question: {
		do: 'Tarik pertanyaan',
		done: 'Pertanyaan ditarik',
		explain:
			'Laporan dapat ditangani lagi tanpa menunggu jawaban. Pertanyaan yang ditarik tidak menghentikan tenggat: hari-hari sejak pertanyaan itu dihitung seperti hari biasa. Pertanyaan ini tetap terhitung dalam jatah bertanya.',
		text: 'Mengapa jawabannya tidak diperlukan lagi'
	},
	deny_answer: {
		do: 'Bantah catatan jawaban',
		done: 'Pelapor membantah catatan jawabannya',
		explain:
			'Katakan apa yang tidak benar dalam jawaban yang dicatat petugas atas nama Anda. Bantahan tampil di bawah catatan itu; instansi, kepalanya, dan moderator diberi tahu.',
		text: 'Apa yang tidak benar'
	},
	reclassify: {
		do: 'Ubah klasifikasi',
		done: 'Klasifikasi diubah',
		explain:
			'Tenggat dihitung ulang dari saat laporan diterima dan tidak pernah menjadi lebih lambat setelah laporan diteruskan. Pengaduan berkadar pengawasan menjadi Rahasia, dan tetap demikian sampai dibuka lagi dengan “Buka untuk umum”.',
		text: 'Alasan perubahan'
	},
	refer: {
		do: 'Bukan kewenangan provinsi',
		done: 'Bukan kewenangan provinsi',
		explain:
			'Laporan ditutup di forum ini, dan pelapor diberi tahu siapa yang berwenang serta ke mana ia dapat pergi. Pelapor dapat mengajukan keberatan.',
		text: 'Penjelasan kepada pelapor',
		hint: 'Sebutkan alamat, telepon, atau laman pihak yang berwenang.'
	},
	archive: {
		do: 'Arsipkan',
		done: 'Diarsipkan',
		explain:
			'Laporan tidak dilanjutkan. Pelapor diberi tahu alasannya dan dapat mengajukan keberatan, yang diputuskan moderator lain.',
		text: 'Penjelasan kepada pelapor'
	},
	accept: {
		do: 'Terima untuk diproses',
		done: 'Diterima untuk diproses',
		explain: 'Laporan dinyatakan sedang dikerjakan. Ini belum menjadi jawaban: tenggat jawaban pertama tetap berjalan.'
	},
	answer: {
		do: 'Beri jawaban resmi',
		done: 'Jawaban resmi diberikan',
		explain:
			'Jawaban tampil sebagai jawaban resmi instansi. Jawaban yang hanya menyatakan "sedang diteruskan" tidak memenuhi tenggat.',
		text: 'Jawaban resmi',
		hint: 'Sebutkan apa yang diperiksa, apa yang akan dikerjakan, oleh bagian mana, dan kapan.'
	},
	promise: {
		do: 'Nyatakan belum selesai',
		done: 'Dinyatakan belum selesai',
		explain:
			'Umum membaca bahwa pekerjaan berjalan, mengapa belum selesai, dan hari selesainya yang Anda janjikan. Tenggat tidak berubah. Janji dapat diperpanjang satu kali, oleh kepala instansi; yang terlewat terlihat oleh umum.',
		text: 'Apa yang sudah dikerjakan sampai sekarang',
		hint: 'Sebutkan yang sudah terjadi: apa, di mana, oleh bagian mana.'
	},
	hand_over: {
		do: 'Teruskan ke instansi lain',
		done: 'Diteruskan ke instansi lain',
		explain:
			'Laporan berpindah ke instansi lain dan tenggat jawaban pertama dimulai lagi. Tenggat penyelesaian tidak berubah. Paling banyak dua kali; yang ketiga kembali ke moderator, dan instansi yang kemudian ditetapkan tidak dapat mengalihkannya lagi. Laporan yang sudah terlambat hanya dapat dikembalikan ke moderator, dan keterlambatannya tetap tercatat pada instansi Anda.',
		text: 'Mengapa instansi itu yang berwenang'
	},
	return: {
		do: 'Kembalikan ke moderator',
		done: 'Dikembalikan ke moderator',
		explain:
			'Moderator menentukan instansi yang tepat dalam satu hari kerja. Bila laporan sudah dua kali dialihkan atau dikembalikan, penentuan itu mengikat. Tenggat penyelesaian tetap berjalan.',
		text: 'Mengapa bukan tugas instansi Anda'
	},
	dispute: {
		do: 'Persoalkan penetapan ke Sekretariat Daerah',
		done: 'Penetapan instansi dipersoalkan',
		explain:
			'Hanya sekali untuk satu laporan. Sekretariat Daerah menetapkan instansinya dalam dua hari kerja, dan penetapan itu terakhir. Sampai saat itu laporan tetap tercatat pada instansi Anda dan tenggat penyelesaian tetap berjalan. Alasannya dibaca umum.',
		text: 'Mengapa instansi Anda tidak dapat menanganinya, dan siapa yang dapat'
	},
	resolve: {
		do: 'Laporkan sudah selesai',
		done: 'Dilaporkan sudah selesai',
		explain:
			'Pelapor diminta menerima atau menyanggah hasilnya dalam 10 hari kerja. Pengaduan memerlukan tempat, tanggal, dan bukti berupa foto atau dokumen.',
		text: 'Apa yang sudah dikerjakan',
		hint: 'Tuliskan hasilnya: apa, di mana, kapan, oleh bagian mana. Janji belum dapat menutup laporan.'
	},
	rework: {
		do: 'Kerjakan kembali',
		done: 'Dikerjakan kembali',
		explain: 'Sanggahan dibenarkan: laporan kembali dikerjakan instansi, dengan tenggat penyelesaian yang semula.',
		text: 'Keputusan dan arahan',
		hint: 'Tampil untuk umum sebagai jawaban resmi.'
	},
	accept_proof: {
		do: 'Terima bukti',
		done: 'Bukti diterima orang kedua',
		explain:
			'Penutupan dihitung sejak hari instansi menyatakan selesai. Waktu pelapor untuk menyetujui atau menyanggah mulai sekarang.',
		text: 'Alasan bukti diterima',
		hint: 'Tampil untuk umum. Tulis apa yang Anda lihat, tanpa menuduh siapa pun.'
	},
	reject_proof: {
		do: 'Bukti belum cukup',
		done: 'Bukti belum cukup; pekerjaan dilanjutkan',
		explain: 'Laporan kembali dikerjakan instansi. Tenggat penyelesaian berjalan seolah tidak pernah ditutup.',
		text: 'Apa yang belum ditunjukkan bukti',
		hint: 'Tampil untuk umum. Tulis apa yang masih perlu ditunjukkan, tanpa menuduh siapa pun.'
	},
	rule: {
		do: 'Tolak dengan putusan akhir',
		done: 'Putusan akhir diberikan',
		explain:
			'Laporan ditutup dengan putusan akhir Sekretariat Daerah. Pelapor tidak dapat menyanggah lagi di forum ini dan ditunjukkan jalan ke Ombudsman RI. Untuk pengaduan, lampirkan bukti pemeriksaannya.',
		text: 'Putusan dan alasannya',
		hint: 'Sebutkan apa yang diperiksa, apa yang ditemukan, dan mengapa putusannya demikian. Dapat dibaca umum.'
	},
	confirm: {
		do: 'Terima dan selesaikan',
		done: 'Penyelesaian diterima',
		explain: 'Laporan ditutup dengan persetujuan Anda. Dalam 30 hari Anda masih dapat membukanya kembali.',
		text: 'Pesan untuk instansi'
	},
	contest: {
		do: 'Belum selesai, sanggah',
		done: 'Penyelesaian disanggah',
		explain:
			'Sanggahan tidak pernah diputus orang atau kantor yang sama: yang pertama oleh kepala instansi, yang kedua oleh Inspektorat, yang ketiga oleh Sekretariat Daerah dengan putusan akhir.',
		text: 'Apa yang belum selesai',
		hint: 'Foto keadaan sekarang sangat membantu.'
	},
	withdraw: {
		do: 'Tarik laporan',
		done: 'Laporan ditarik',
		explain: 'Laporan dihentikan dan tidak dapat dilanjutkan lagi. Riwayatnya tetap tersimpan.',
		text: 'Alasan'
	},
	reopen: {
		do: 'Buka kembali',
		done: 'Laporan dibuka kembali',
		explain:
			'Laporan dibuka kembali dengan nomor, riwayat, dan tenggat penyelesaian yang semula. Yang memutuskan bukan orang atau kantor yang pernah memutus laporan ini.',
		text: 'Mengapa perlu dibuka kembali'
	},
	appeal: {
		do: 'Ajukan keberatan',
		done: 'Keberatan diajukan',
		explain: 'Moderator lain memeriksa ulang keputusan ini dalam 5 hari kerja. Keberatan dapat diajukan satu kali.',
		text: 'Mengapa laporan ini harus dilanjutkan'
	},
	lapse: { do: 'Batas waktu tanggapan habis', done: 'Batas waktu tanggapan pelapor habis' },
	climb: { do: 'Naikkan sanggahan', done: 'Sanggahan naik ke jenjang berikutnya karena tidak diputus' },
	rate: {
		do: 'Nilai penanganan',
		done: 'Penanganan dinilai',
		explain: 'Nilai Anda tampil pada laporan dan masuk ke angka instansi. Ini bukan Survei Kepuasan Masyarakat.',
		text: 'Beberapa kata tentang penanganannya'
	},
	hide_name: {
		do: 'Sembunyikan nama pelapor',
		done: 'Nama pelapor disembunyikan',
		explain:
			'Sejak sekarang nama pelapor tidak tampil bagi instansi. Laporan menjadi Anonim; hanya pelapor yang dapat menampilkan namanya lagi. Moderator menuliskan alasannya.',
		text: 'Alasan'
	},
	show_name: {
		do: 'Tampilkan nama saya kepada instansi',
		done: 'Nama pelapor ditampilkan kepada instansi',
		explain:
			'Instansi yang menangani laporan ini dapat membaca nama Anda. Umum tetap tidak. Nama yang sudah dibaca tidak dapat ditarik, tetapi dapat disembunyikan lagi.'
	},
	seal_report: {
		do: 'Jadikan Rahasia',
		done: 'Laporan dijadikan Rahasia',
		explain:
			'Sejak sekarang hanya pelapor, instansi yang menangani, moderator, dan pengawas yang dapat membuka laporan ini. Laporan hilang dari daftar, pencarian, dan berkas data. Yang sudah disalin orang lain tidak dapat ditarik.',
		text: 'Alasan',
		hint: 'Moderator wajib mengisinya. Alasan terbaca oleh semua yang dapat membaca laporan ini, juga bila kelak dibuka untuk umum.'
	},
	open_report: {
		do: 'Buka untuk umum',
		done: 'Laporan dibuka untuk umum',
		explain:
			'Seluruh laporan menjadi terbaca oleh umum setelah diverifikasi: isi, lampiran, tanggapan, dan jawaban instansi, juga yang ditulis selama Rahasia. Periksa dahulu apakah ada yang menunjukkan siapa pelapornya. Laporan yang pelapornya menghendaki Rahasia hanya dapat dibuka oleh pelapornya sendiri.',
		text: 'Alasan',
		hint: 'Moderator wajib mengisinya. Dapat dibaca umum.'
	},
	issue_code: { do: 'Terbitkan kode baru', done: 'Kode akses baru diterbitkan' },
	merge: {
		do: 'Gabungkan dengan laporan lain',
		done: 'Digabungkan menjadi satu kasus',
		explain:
			'Laporan ini ditautkan ke laporan utama: umum melihat satu kasus, dan jawaban instansi pada laporan utama sampai juga ke pelapor laporan ini. Nomor, riwayat, tenggat, dan hak pelapornya tetap. Pelapor diberi tahu alasannya dan dapat berkeberatan bahwa kasusnya lain. Penggabungan tercatat di buku moderasi dan dapat dibatalkan kapan saja.',
		text: 'Mengapa ini kasus yang sama',
		hint: 'Dibaca pelapor dan umum. Sebutkan tempat dan halnya, tanpa data pribadi.'
	},
	unmerge: {
		do: 'Pisahkan dari kasus gabungan',
		done: 'Dipisahkan dari kasus gabungan',
		explain:
			'Laporan ini berdiri sendiri lagi, bersama laporan yang lebih dahulu ditautkan kepadanya. Yang sudah dijawab tetap dijawab; tenggatnya tidak pernah berubah karena penggabungan.',
		text: 'Mengapa dipisahkan'
	},
	deny_merge: {
		do: 'Ini bukan kasus yang sama',
		done: 'Pelapor menyatakan kasusnya lain',
		explain:
			'Ini keberatan atas penggabungan. Yang memutus bukan orang yang menggabungkan, dengan alasan tertulis dan batas waktu: laporan Anda dipisahkan, atau tetap satu kasus. Selama itu laporan Anda tetap ditangani.',
		text: 'Apa bedanya dengan laporan utama',
		hint: 'Dapat dibaca umum. Jangan menulis data pribadi siapa pun.'
	},
	decline_merge: {
		do: 'Nyatakan bukan kasus yang sama',
		done: 'Dinyatakan bukan kasus yang sama dengan laporan lain',
		explain: 'Kedua laporan tidak disarankan lagi untuk digabungkan. Tidak ada yang berubah bagi pelapornya.'
	},
	keep_merge: {
		do: 'Nyatakan tetap satu kasus',
		done: 'Dinyatakan tetap satu kasus',
		explain:
			'Pelapor menyatakan kasusnya lain, dan Anda menjawabnya: laporan tetap tertaut. Yang menjawab bukan moderator yang menggabungkannya. Hak pelapor untuk menyanggah, membuka kembali, dan menilai tidak berkurang.',
		text: 'Penjelasan kepada pelapor'
	},
	record_sp4n: {
		do: 'Catat nomor SP4N-LAPOR!',
		done: 'Nomor SP4N-LAPOR! dicatat',
		explain: 'Nomor laporan di SP4N-LAPOR! dicatat. Forum ini belum terhubung otomatis dengan SP4N-LAPOR!.'
	},
	ask_identity: {
		do: 'Minta identitas pelapor dibuka',
		done: 'Pembukaan identitas pelapor diminta',
		explain:
			'Identitas baru terbuka bila pemegang izin lain menyetujuinya, atau atas penetapan pengadilan. Permintaan ini tercatat, juga bila ditolak, dan pelapor membaca alasannya.',
		text: 'Mengapa identitas diperlukan',
		hint: 'Paling sedikit 10 huruf. Pelapor akan membaca alasan ini.'
	},
	assent_identity: {
		do: 'Setujui pembukaan identitas',
		done: 'Pembukaan identitas disetujui',
		explain:
			'Identitas terbuka bagi yang memintanya saja, selama 24 jam. Persetujuan ini tercatat, dan pelapor membaca alasannya.',
		text: 'Mengapa disetujui',
		hint: 'Paling sedikit 10 huruf. Pelapor akan membaca alasan ini.'
	},
	refuse_identity: {
		do: 'Tolak pembukaan identitas',
		done: 'Pembukaan identitas ditolak',
		explain: 'Identitas tetap tersegel. Penolakan ini tercatat, dan pelapor melihatnya.',
		text: 'Mengapa ditolak',
		hint: 'Paling sedikit 10 huruf. Pelapor akan membaca alasan ini.'
	},
	open_by_order: {
		do: 'Buka identitas atas penetapan pengadilan',
		done: 'Identitas pelapor dibuka atas penetapan pengadilan',
		explain:
			'Tanpa persetujuan orang kedua, hanya atas penetapan pengadilan yang Anda sebut. Pembukaan ini tercatat, dan pelapor melihat nomornya.',
		text: 'Nomor, tanggal dan pengadilan yang menetapkan',
		hint: 'Misalnya: Penetapan 12/Pen.Pid/2026/PN Tte, 3 November 2026.'
	},
	open_identity: {
		do: 'Buka identitas pelapor',
		done: 'Identitas pelapor dibuka',
		explain:
			'Identitas pelapor ditampilkan satu kali kepada Anda. Pembukaan ini dicatat dengan alasan Anda, dan pelapor melihat catatannya.',
		text: 'Alasan membuka identitas',
		hint: 'Paling sedikit 10 huruf. Pelapor akan membaca alasan ini.'
	},
	cite: { do: 'Kaitkan dengan konsultasi', done: 'Dibahas dalam konsultasi publik' },
	tell_progress: { do: 'Sampaikan kemajuan komitmen', done: 'Kemajuan komitmen konsultasi' },
	reply: {
		do: 'Beri tanggapan',
		done: 'Tanggapan ditulis',
		explain: 'Tanggapan Anda tampil bagi semua yang dapat membaca laporan ini.',
		text: 'Tanggapan Anda',
		hint: 'Tulis dengan sopan. Jangan menulis data pribadi siapa pun.'
	},
	note: {
		do: 'Tulis catatan internal',
		done: 'Catatan internal ditulis',
		explain:
			'Catatan hanya dibaca instansi yang menangani, moderator, dan pengawas. Pelapor dan umum tidak melihatnya.',
		text: 'Catatan internal',
		hint: 'Sebut rekan dengan @ dan namanya, misalnya @Siti: ia diberi tahu lewat email.'
	},
	hide_thread: {
		do: 'Sembunyikan laporan',
		done: 'Laporan disembunyikan',
		explain: 'Laporan tidak tampil lagi bagi umum. Penanganannya berjalan terus, dan pelapor diberi tahu alasannya.',
		text: 'Penjelasan kepada pelapor'
	},
	restore_thread: {
		do: 'Tampilkan kembali laporan',
		done: 'Laporan ditampilkan kembali',
		explain: 'Laporan tampil kembali untuk umum.',
		text: 'Alasan'
	},
	hide_post: {
		do: 'Sembunyikan kiriman',
		done: 'Kiriman disembunyikan',
		explain: 'Kiriman tidak tampil lagi; alasannya tampil di tempatnya. Penulisnya diberi tahu.',
		text: 'Penjelasan kepada penulis'
	},
	restore_post: {
		do: 'Tampilkan kembali kiriman',
		done: 'Kiriman ditampilkan kembali',
		explain: 'Kiriman tampil kembali, dan penulisnya diberi tahu.',
		text: 'Alasan'
	},
	collapse_post: { do: 'Lipat sementara', done: 'Tanggapan dilipat sementara oleh laporan pembaca' },
	lift_collapse: { do: 'Buka lipatan', done: 'Lipatan tanggapan dibuka' },
	redact: {
		do: 'Samarkan bagian',
		done: 'Sebagian kata disamarkan',
		explain:
			'Hanya bagian yang dipilih diganti dengan tanda; sisanya tetap tampil. Kata-kata semula disegel dan dapat dikembalikan. Bagian itu hilang dari halaman, pencarian, surat yang belum terkirim, API, unduhan, dan bukti laporan. Penulisnya diberi tahu aturan dan alasannya.',
		text: 'Penjelasan kepada penulis',
		hint: 'Jangan mengulang kata-kata yang disamarkan.'
	},
	unredact: {
		do: 'Kembalikan kata semula',
		done: 'Kata yang disamarkan dikembalikan',
		explain: 'Semua kata yang disamarkan di bagian ini tampil kembali persis seperti semula.',
		text: 'Mengapa dikembalikan'
	},
	redact_picture: {
		do: 'Samarkan gambar',
		done: 'Sebagian gambar disamarkan',
		explain:
			'Petak yang dipilih ditutup hitam, atau hanya petak itu yang disisakan. Gambar semula disegel dan dapat dikembalikan; alamat berkas yang lama tidak berlaku lagi.',
		text: 'Penjelasan kepada pengirim',
		hint: 'Misalnya: wajah anak, pelat kendaraan, kartu identitas.'
	},
	restore_picture: {
		do: 'Kembalikan gambar semula',
		done: 'Gambar yang disamarkan dikembalikan',
		explain: 'Semua gambar yang disamarkan di bagian ini tampil kembali persis seperti semula.',
		text: 'Mengapa dikembalikan'
	},
	admit: {
		do: 'Tampilkan kiriman',
		done: 'Kiriman ditampilkan setelah diperiksa',
		explain: 'Kiriman tampil bagi semua yang dapat membaca halaman ini. Penulisnya diberi tahu.'
	},
	refuse_post: {
		do: 'Tolak kiriman',
		done: 'Kiriman ditolak',
		explain:
			'Kiriman tetap tidak tampil. Hanya penulisnya dan moderator yang tahu; penulisnya diberi tahu alasannya dan dapat mengajukan keberatan.',
		text: 'Penjelasan kepada penulis'
	},
	release: { do: 'Tampilkan otomatis', done: 'Kiriman tampil karena tidak diperiksa pada waktunya' },
	succeed: { do: 'Alihkan karena perubahan instansi', done: 'Beralih ke instansi penerus' },
	revise: {
		do: 'Perbaiki kata-kata laporan',
		done: 'Diubah pelapor sebelum diverifikasi',
		explain:
			'Betulkan salah ketik pada judul, isi, atau tempat sampai moderator meneruskan laporan ini. Kata-kata semula tetap dapat dibaca moderator; umum hanya membaca bahwa laporan diubah.',
		text: 'Isi laporan'
	},
	add_files: {
		do: 'Tambah foto atau dokumen',
		done: 'Foto atau dokumen ditambahkan',
		explain:
			'Foto tampil di bawah laporan bagi semua yang dapat membacanya. Nama berkas dan tempat pengambilan foto dihapus lebih dahulu.',
		text: 'Keterangan foto',
		hint: 'Apa yang terlihat, dan kapan diambil. Bila dikosongkan, hanya jumlahnya yang tertulis.'
	},
	recategorise: {
		do: 'Pindahkan ke kategori lain',
		done: 'Dipindahkan ke kategori lain',
		explain: 'Laporan berpindah kategori dan daftar. Siapa yang menjawab dan tenggatnya tidak berubah.',
		text: 'Alasan'
	},
	split_post: {
		do: 'Pisahkan sebagai hal lain',
		done: 'Kiriman dipisahkan sebagai hal lain',
		explain:
			'Kiriman tidak tampil lagi di sini, dan penulisnya diundang melaporkannya tersendiri dengan kata-katanya sendiri. Tidak ada yang melapor atas namanya.',
		text: 'Penjelasan kepada penulis'
	},
	pin_post: {
		do: 'Sematkan kiriman',
		done: 'Kiriman disematkan',
		explain: 'Kiriman ini ditunjukkan di bagian atas.'
	},
	unpin_post: {
		do: 'Lepas sematan',
		done: 'Sematan dilepas',
		explain: 'Kiriman ini tidak lagi ditunjukkan di bagian atas.'
	},
	warn: {
		do: 'Peringatkan penulis',
		done: 'Penulis diperingatkan',
		explain: 'Hanya penulis dan moderator yang melihat peringatan ini di sini. Buku moderasi mencatatnya tanpa nama.',
		text: 'Penjelasan kepada penulis'
	},
	silence: {
		do: 'Senyapkan akun',
		done: 'Akun disenyapkan',
		explain:
			'Akun ini tidak dapat menulis di bawah laporan atau konsultasi orang lain sampai hari itu. Ia tetap dapat melapor, menulis dalam laporannya sendiri, dan mengajukan keberatan. Paling lama 30 hari.',
		text: 'Penjelasan kepada penulis'
	},
	suspend: {
		do: 'Tangguhkan akun',
		done: 'Akun ditangguhkan',
		explain:
			'Selain tidak dapat menulis, akun ini tidak dapat melaporkan konten orang lain sampai hari itu. Ia tetap dapat melapor, menulis dalam laporannya sendiri, dan mengajukan keberatan. Paling lama 180 hari.',
		text: 'Penjelasan kepada penulis'
	},
	lift_sanction: {
		do: 'Cabut sanksi',
		done: 'Sanksi dicabut',
		explain: 'Peringatan, penyenyapan, atau penangguhan karena kiriman ini berakhir sekarang.',
		text: 'Alasan'
	},
	dismiss_flags: { do: 'Biarkan isi yang dilaporkan', done: 'Isi yang dilaporkan diperiksa dan dibiarkan tampil' },
	lock: {
		do: 'Kunci diskusi',
		done: 'Diskusi dikunci',
		explain: 'Diskusi tidak menerima tanggapan baru. Penanganan laporan berjalan terus.',
		text: 'Alasan'
	},
	unlock: {
		do: 'Buka kunci diskusi',
		done: 'Kunci diskusi dibuka',
		explain: 'Diskusi menerima tanggapan lagi.',
		text: 'Alasan'
	},
	assign: { do: 'Tugaskan', done: 'Pemegang laporan di instansi diganti' },
	vacate: { do: 'Lepaskan', done: 'Pemegangnya tidak bertugas lagi' },
	watch: { do: 'Pantau', done: 'Dipantau seorang petugas' },
	unwatch: { do: 'Berhenti memantau', done: 'Tidak dipantau lagi oleh seorang petugas' },
	remind: { do: 'Ingatkan sebelum tenggat', done: 'Diingatkan sebelum tenggat' },
	escalate: { do: 'Sampaikan keterlambatan', done: 'Keterlambatan disampaikan' },
	queue_overdue: { do: 'Sampaikan antrean yang terlambat', done: 'Antrean moderasi terlambat' },
	recalculate: { do: 'Hitung ulang tenggat', done: 'Tenggat dihitung ulang karena kalender berubah' },
	flag: {
		explain: 'Moderator akan memeriksa konten ini. Penulisnya tidak tahu siapa yang melaporkan.',
		text: 'Keterangan untuk moderator'
	}
};
