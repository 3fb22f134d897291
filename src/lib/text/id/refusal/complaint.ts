import type { ActRefusal } from '$lib/domain/complaint/decide';
import type { AsideRefusal } from '$lib/domain/complaint/forum';
import type { MergeRefusal } from '$lib/domain/complaint/merging';
import { forStaff, type ByReader, type Contact, type Refusal } from '../../refusal/refusal';

const CONCERNED: ByReader<Contact> = forStaff('unhappy', 'desk');

/** Why an act on a report was not done. */
export const complaint = {
	not_allowed: {
		what: 'Tindakan ini tidak dapat Anda lakukan pada laporan ini.',
		why: {
			guest: 'Anda belum masuk, dan laporan ini tidak dibuka dengan kode aksesnya.',
			citizen: 'Hanya pelapor, instansi yang menangani, dan moderator yang dapat melakukannya.',
			officer: 'Siapa yang berwenang sekarang tertulis di bagian atas laporan.',
			moderator:
				'Yang berwenang sekarang adalah instansi yang menangani atau pelapornya. Laporan Anda sendiri diperiksa orang lain.',
			admin: 'Admin mengurus kalender dan penunjukan; laporan ditangani moderator dan instansi.'
		},
		next: {
			guest: 'Masuk dengan akun Anda, atau buka laporan dengan nomor dan kode akses, lalu kirim lagi.',
			citizen: 'Bila laporan ini milik Anda, buka dengan kode aksesnya. Bila bukan, dukung atau ikuti laporannya.',
			officer: 'Bila ada yang perlu ia ketahui, tulislah catatan internal.',
			moderator: 'Baca siapa pemegang laporan ini di bagian Tenggat, lalu ingatkan lewat catatan internal.',
			admin: 'Serahkan kepada moderator atau petugas instansinya.'
		},
		turn: { guest: 'tracking', citizen: 'operator', officer: 'appointment', moderator: 'deciders', admin: 'deciders' }
	},
	wrong_status: {
		what: 'Tindakan ini tidak berlaku lagi.',
		why: 'Keadaan laporan sudah berubah sejak halaman ini dibuka: orang lain bertindak lebih dulu, atau batas waktunya lewat.',
		next: 'Lihat keadaan terbarunya, lalu putuskan lagi.',
		turn: CONCERNED
	},
	own_case: {
		what: 'Di perangkat ini tidak ada yang dapat bertindak sebagai pelapor laporan ini.',
		why: 'Ini perangkat petugas instansi yang menangani laporan ini, atau yang mencatat suratnya; suara pelapor hanya milik pelapor.',
		next: forStaff(
			'Lakukan dengan kode akses dari ponsel Anda sendiri, atau di loket kantor lain.',
			'Persilakan pelapor memakai kode aksesnya di ponsel sendiri, atau di loket kantor lain.'
		),
		turn: 'deciders'
	},
	text_required: { what: 'Keterangannya masih kosong.', next: 'Tuliskan alasan atau keterangannya lebih dahulu.' },
	passage_required: {
		what: 'Belum ada bagian yang dipilih.',
		next: 'Centang bagian yang disamarkan, atau tulis kata-katanya satu bagian per baris.'
	},
	passage_not_found: {
		what: 'Salah satu baris tidak ditemukan dalam tulisan ini.',
		next: 'Salin bagian itu persis seperti tertulis, satu bagian per baris.'
	},
	passage_moved: {
		what: 'Tulisan ini sudah berubah sejak halaman ini dibuka: orang lain mungkin sudah menyamarkannya.',
		next: 'Lihat keadaan terbarunya, lalu pilih lagi yang masih perlu disamarkan.'
	},
	areas_required: {
		what: 'Belum ada petak yang dipilih.',
		next: 'Pilih petak yang ditutup, atau yang disisakan bila gambar dipotong.'
	},
	picture_unreadable: {
		what: 'Gambar ini tidak dapat diolah sekarang.',
		next: 'Coba sekali lagi sebentar lagi. Bila tetap gagal, sembunyikan kirimannya.'
	},
	agency_required: { what: 'Instansi tujuannya belum dipilih.', next: 'Pilih instansinya dari daftar.' },
	same_agency: { what: 'Laporan ini sudah ada di instansi tersebut.', next: 'Pilih instansi lain.' },
	same_classification: { what: 'Klasifikasi laporan ini sudah demikian.', next: 'Pilih yang lain.' },
	archive_reason_required: {
		what: 'Alasan pengarsipannya belum dipilih.',
		next: 'Pilih satu dari daftar; pelapor membacanya.'
	},
	responsible_required: {
		what: 'Pihak yang berwenang belum disebut.',
		next: 'Tulis nama lembaganya, supaya pelapor tahu harus ke mana.'
	},
	letter_required: {
		what: 'Nomor dan tanggal surat instansi belum lengkap.',
		next: 'Isi keduanya seperti tertulis di surat; umum membacanya.'
	},
	letter_in_future: { what: 'Tanggal suratnya belum tiba.', next: 'Periksa tanggal yang tertulis di surat.' },
	way_required: { what: 'Cara pelapor menjawab belum dipilih.', next: 'Pilih satu dari daftar; umum membacanya.' },
	kept_confidential: {
		what: 'Laporan ini tidak dapat dibuka untuk umum sekarang.',
		why: 'Pengaduan berkadar pengawasan tetap Rahasia selama klasifikasinya demikian.',
		next: forStaff(
			'Laporan ini dapat Anda buka bila moderator mengubah klasifikasinya.',
			'Ubah klasifikasinya lebih dahulu, bila memang bukan berkadar pengawasan.'
		),
		turn: CONCERNED
	},
	wished_confidential: {
		what: 'Laporan ini tidak dapat Anda buka untuk umum.',
		why: 'Pelapornya menghendaki laporan ini Rahasia.',
		next: 'Hanya pelapor sendiri yang dapat membukanya, dengan akun atau kode aksesnya.',
		turn: CONCERNED
	},
	identity_asked: {
		what: 'Pembukaan identitas ini sudah diminta.',
		why: 'Satu permintaan menunggu persetujuan atau penolakan orang lain, paling lama tiga hari.',
		next: 'Tunggu keputusannya, atau putuskan bila Anda bukan pemintanya.',
		turn: 'operator'
	},
	identity_granted: {
		what: 'Permintaan Anda sudah disetujui.',
		next: 'Buka identitasnya sebelum 24 jam lewat.',
		turn: 'operator'
	},
	nothing_asked: {
		what: 'Tidak ada permintaan yang menunggu.',
		why: 'Permintaan itu sudah diputuskan, atau lewat tiga hari.',
		next: 'Muat ulang halaman laporan.',
		turn: 'operator'
	},
	own_request: {
		what: 'Ini permintaan Anda sendiri.',
		why: 'Identitas hanya terbuka dengan persetujuan orang kedua yang juga berizin.',
		next: 'Minta pemegang izin lain memutuskannya.',
		turn: 'operator'
	},
	assent_missing: {
		what: 'Belum ada persetujuan orang kedua untuk Anda.',
		why: 'Identitas terbuka bagi yang memintanya saja, selama 24 jam sesudah pemegang izin lain menyetujui.',
		next: 'Mintalah pembukaannya dengan alasan, atau sebut penetapan pengadilan.',
		turn: 'operator'
	},
	words_settled: {
		what: 'Kata-kata laporan ini tidak dapat diubah lagi.',
		why: 'Moderator sudah memeriksanya; orang lain membaca dan menjawab kata-kata itu.',
		next: forStaff(
			'Tulis pembetulannya sebagai tanggapan di bawah laporan, atau tambahkan foto. Bila sudah Anda tulis, salin kata-katanya dari formulir.',
			'Pembetulan ditulis sebagai tanggapan di bawah laporan.'
		),
		turn: CONCERNED
	},
	words_changed: {
		what: 'Kata-kata laporan ini baru saja diubah pelapornya.',
		next: 'Baca lagi laporannya, lalu kirim sekali lagi.'
	},
	words_same: { what: 'Belum ada yang diubah.', next: 'Perbaiki judul, isi, atau tempatnya, lalu kirim.' },
	files_required: { what: 'Belum ada foto atau dokumen.', next: 'Pilih sekurangnya satu berkas.' },
	merge_instead: {
		what: 'Laporan yang sama tidak diarsipkan, tetapi digabungkan.',
		next: 'Gabungkan dengan laporan utamanya: pelapornya tetap memegang nomor, tenggat, dan haknya, dan jawabannya sampai ke semua.'
	},
	merge_over: {
		what: 'Laporan yang sudah ditutup tidak digabungkan.',
		why: 'Tidak ada jawaban yang masih ditunggu bersama.',
		next: 'Gabungkan laporan yang masih terbuka.',
		turn: CONCERNED
	},
	merge_unknown: { what: 'Tidak ada laporan dengan nomor itu.', next: 'Periksa nomornya, atau pilih dari saran.' },
	merge_same: {
		what: 'Itu laporan ini sendiri, atau laporan yang sudah tertaut kepadanya.',
		next: 'Pilih laporan dari kasus lain, atau gabungkan laporan utamanya.'
	},
	merge_closed: {
		what: 'Laporan utama itu sudah ditutup, jadi tidak ada jawaban lagi yang akan sampai lewatnya.',
		next: 'Pilih laporan yang masih terbuka, atau teruskan laporan ini seperti biasa.'
	},
	merge_confidential: {
		what: 'Laporan terbuka tidak ditautkan ke laporan Rahasia.',
		next: 'Tautkan sebaliknya: yang Rahasia ke yang terbuka. Keberadaannya tetap tidak terlihat umum.'
	},
	merge_supervisory: {
		what: 'Pengaduan berkadar pengawasan hanya digabungkan dengan sesamanya.',
		next: 'Ubah klasifikasinya lebih dahulu, bila memang keliru.'
	},
	placeholder_answer: {
		what: 'Jawaban ini hanya menyatakan laporan diterima atau diteruskan, jadi belum dapat menutup laporan.',
		next: 'Tuliskan apa yang sudah dikerjakan.'
	},
	evidence_required: {
		what: 'Buktinya belum ada.',
		next: 'Lampirkan foto atau dokumen yang menunjukkannya.'
	},
	where_required: {
		what: 'Tempatnya belum disebut.',
		next: 'Tuliskan di mana itu dikerjakan, supaya orang dapat melihatnya.'
	},
	when_required: { what: 'Harinya belum disebut.', next: 'Isi hari itu dikerjakan.' },
	done_in_future: {
		what: 'Hari itu belum tiba.',
		next: 'Isi hari yang sudah lewat. Bila belum dikerjakan, pakai “Nyatakan belum selesai”.'
	},
	outcome_required: { what: 'Keputusannya belum dipilih.', next: 'Pilih apa yang diputuskan atau diberikan.' },
	why_required: { what: 'Sebabnya belum disebut.', next: 'Tuliskan mengapa belum selesai.' },
	promise_required: { what: 'Hari selesainya belum disebut.', next: 'Isi hari paling lambat selesainya.' },
	promise_not_ahead: { what: 'Hari yang dijanjikan harus sesudah hari ini.', next: 'Pilih hari yang akan datang.' },
	promise_not_later: {
		what: 'Hari yang baru tidak lebih lambat daripada yang sudah dijanjikan.',
		next: 'Pilih hari sesudahnya, atau tepati janji yang ada.'
	},
	promise_too_far: {
		what: 'Janji paling jauh 180 hari dari sekarang.',
		next: 'Sebutkan hari selesainya tahap pertama.'
	},
	promise_spent: {
		what: 'Janji atas pekerjaan ini sudah diperpanjang satu kali.',
		why: 'Janji yang terus diundur bukan janji; yang terlewat tampil bagi umum.',
		next: 'Selesaikan pekerjaannya, atau jelaskan keadaannya dalam jawaban resmi.',
		turn: 'deciders'
	},
	head_required: {
		what: 'Perpanjangan janji hanya dapat dinyatakan kepala instansi.',
		why: 'Janji pertama sudah dibuat; yang mengundurkannya menyebut diri sendiri.',
		next: 'Mintalah kepala instansi menyatakannya, atau selesaikan pekerjaannya pada hari yang dijanjikan.',
		turn: 'deciders'
	},
	same_words: {
		what: 'Instansi ini sudah menulis kalimat yang sama pada laporan lain.',
		next: 'Tuliskan yang khusus tentang laporan ini, atau centang “Kirim tetap”. Moderator dan pengawas melihat kesamaannya.'
	},
	pasted_words: {
		what: 'Instansi ini sudah menulis jawaban yang sama pada {n} laporan lain. Nama, tanggal, dan angka yang berbeda tidak dihitung sebagai perbedaan.',
		next: 'Tuliskan yang khusus tentang laporan ini. Bila Anda mencentang “Kirim tetap”, jawaban ini ikut dihitung sebagai jawaban salin-tempel di halaman instansi dan di statistik terbuka.'
	},
	template_renewed: {
		what: 'Templat yang Anda pakai sudah diperbarui atau tidak dipakai lagi sejak Anda mengambilnya.',
		next: 'Tulisan Anda tidak diubah. Bacalah templatnya, lalu tekan sekali lagi untuk mengirim tulisan ini.'
	},
	proof_doubted: {
		what: 'Foto penyelesaian ini perlu dilihat orang kedua.',
		next: 'Gantilah fotonya, atau jelaskan dengan kata-kata. Dengan penjelasan, laporan ditutup dan foto dilihat moderator lebih dahulu; tenggat Anda tidak berjalan selama itu.'
	},
	same_person: {
		what: 'Putusan ini harus diambil orang lain.',
		why: 'Anda sudah pernah menutup atau memutus laporan ini; tidak seorang pun memeriksa keputusannya sendiri.',
		next: 'Mintalah rekan dengan tugas yang sama. Bila tidak ada, mintalah seseorang ditunjuk.',
		turn: forStaff('operator', 'appointment')
	},
	overruled: {
		what: 'Tindakan ini harus diambil orang lain.',
		why: 'Keputusan Anda sebelumnya tentang kata-kata ini dibatalkan lewat keberatan, atau Anda cabut selagi keberatannya berjalan. Penulisnya tidak perlu menang dua kali atas orang yang sama.',
		next: 'Bila kata-kata ini tetap melanggar aturan, mintalah moderator lain melihatnya.',
		turn: forStaff('operator', 'appointment')
	},
	objections_spent: {
		what: 'Semua jenjang sanggahan di forum ini sudah ditempuh.',
		why: 'Kepala instansi, Inspektorat, dan Sekretariat Daerah sudah memutus, masing-masing satu kali.',
		next: forStaff(
			'Lanjutkan ke Ombudsman dengan bukti laporan di halaman ini.',
			'Tunjukkan kepada pelapor bukti laporan di halaman ini dan jalan ke Ombudsman.'
		),
		turn: 'ombudsman'
	},
	already_appealed: {
		what: 'Keberatan atas laporan ini sudah pernah diperiksa.',
		why: 'Satu laporan diperiksa ulang satu kali, oleh orang yang berbeda dari yang pertama memutuskan.',
		next: forStaff(
			'Lanjutkan ke Ombudsman, dan lampirkan riwayat laporan ini sebagai bukti.',
			'Tunjukkan kepada pelapor jalan ke Ombudsman.'
		),
		turn: 'ombudsman'
	},
	question_budget_spent: {
		what: 'Jatah bertanya untuk laporan ini sudah habis.',
		why: 'Paling banyak tiga pertanyaan, dan hitungan tenggat berhenti paling lama 20 hari kerja.',
		next: 'Lanjutkan dengan keterangan yang ada, atau tulis tanggapan biasa.',
		turn: 'deciders'
	},
	overdue_hand_over: {
		what: 'Laporan ini sudah lewat tenggat, jadi tidak dapat dialihkan langsung ke instansi lain.',
		why: 'Keterlambatan tetap tercatat pada instansi yang memegang laporan saat tenggatnya lewat.',
		next: 'Kembalikan ke moderator, yang akan meneruskannya ke instansi yang berwenang.',
		turn: 'deciders'
	},
	bound_by_moderator: {
		what: 'Laporan ini tidak dapat dialihkan atau dikembalikan lagi.',
		why: 'Setelah berpindah-pindah, moderator menetapkan bahwa instansi Anda yang menanganinya. Warga tidak boleh diputar-putar.',
		next: 'Terima atau jawab laporan ini. Bila memang tidak mungkin, persoalkan penetapannya satu kali ke Sekretariat Daerah.',
		turn: 'deciders'
	},
	bound_for_good: {
		what: 'Penetapan instansi untuk laporan ini sudah yang terakhir.',
		why: 'Sekretariat Daerah menetapkannya setelah membaca alasan instansi. Sesudah itu tidak ada pengalihan, pengembalian, atau keberatan lagi.',
		next: 'Terima atau jawab laporan ini. Bila pihak lain yang dapat memperbaiki, sebutkan pihak itu di dalam jawaban.',
		turn: 'deciders'
	},
	not_bound: {
		what: 'Belum ada penetapan yang dapat dipersoalkan.',
		why: 'Laporan ini masih dapat dialihkan atau dikembalikan ke moderator.',
		next: 'Pilih “Teruskan ke instansi lain” atau “Kembalikan ke moderator”.',
		turn: 'deciders'
	},
	too_late: {
		what: 'Batas waktu untuk ini sudah lewat.',
		why: 'Setelah itu keputusan sebelumnya menjadi tetap, supaya setiap pihak tahu kapan perkara selesai.',
		next: 'Tulis laporan baru dan sebutkan nomor laporan ini.',
		turn: CONCERNED
	},
	locked: {
		what: 'Diskusi laporan ini dikunci moderator.',
		why: 'Selama terkunci, tidak ada tanggapan baru yang diterima dari siapa pun; alasannya tertulis di riwayat.',
		next: forStaff(
			'Baca alasannya di riwayat laporan. Penanganannya berjalan terus.',
			'Baca alasannya di riwayat laporan, atau minta moderator membukanya.'
		),
		turn: forStaff('operator', 'desk')
	},
	closed: {
		what: 'Laporan ini sudah ditutup, sehingga tidak menerima tanggapan baru.',
		why: 'Perkaranya selesai atau tidak diteruskan, dan riwayatnya tetap.',
		next: forStaff(
			'Bila Anda pelapornya, buka kembali laporan ini; bila bukan, tulis laporan baru.',
			'Hanya pelapor dapat membukanya kembali. Untuk hal baru, tulis catatan internal.'
		),
		turn: CONCERNED
	},
	already_so: {
		what: 'Hal ini sudah dilakukan, mungkin oleh orang lain.',
		why: 'Halaman yang Anda buka lebih tua daripada keadaannya sekarang.',
		next: 'Muat ulang halaman laporan untuk melihatnya.',
		turn: CONCERNED
	},
	not_found: {
		what: 'Laporan ini tidak ada, atau tidak terbuka bagi Anda.',
		why: 'Nomornya mungkin keliru, atau laporan ini tidak ditampilkan untuk umum.',
		next: forStaff(
			'Bila Anda pelapornya, buka dengan nomor laporan dan kode akses.',
			'Buka perkaranya dari ruang kerja Anda.'
		),
		turn: forStaff('tracking', 'appointment')
	},
	mention_unclear: {
		what: 'Salah satu nama sesudah tanda @ tidak menunjuk satu orang.',
		next: 'Tulis nama lengkap rekan yang dapat membaca catatan ini, atau hapus tanda @.'
	},
	category_required: { what: 'Kategori barunya belum dipilih.', next: 'Pilih kategori lain dari daftar.' },
	until_required: {
		what: 'Hari terakhirnya belum diisi.',
		next: 'Pilih hari terakhir; sesudahnya berakhir dengan sendirinya.'
	},
	until_past: { what: 'Hari itu sudah lewat.', next: 'Pilih hari ini atau sesudahnya.' },
	until_too_far: {
		what: 'Hari terakhirnya terlalu jauh.',
		next: 'Paling lama 30 hari untuk menyenyapkan dan 180 hari untuk menangguhkan; yang lebih lama perlu putusan baru.'
	},
	no_account: {
		what: 'Kiriman ini tidak ditulis dengan akun warga.',
		next: 'Sembunyikan kirimannya, atau peringatkan penulisnya.'
	},
	silenced: {
		what: 'Akun Anda sementara tidak dapat menulis di sini.',
		why: 'Moderator memutuskannya dengan alasan; putusannya sudah dikirim kepada Anda.',
		next: 'Anda tetap dapat melapor dan menulis dalam laporan Anda sendiri, dan dapat mengajukan keberatan atas putusan itu.',
		turn: 'unhappy'
	},
	reason_personal: {
		what: 'Alasan Anda memuat yang tampak seperti data pribadi.',
		next: 'Alasan terbaca umum di buku moderasi. Sebutkan jenisnya saja, misalnya “nomor telepon”.'
	},
	rule_ended: { what: 'Aturan yang dipilih tidak berlaku lagi.', next: 'Pilih aturan yang berlaku hari ini.' },
	reason_required: { what: 'Alasannya belum lengkap.', next: 'Pilih alasan dan tuliskan penjelasannya lebih dahulu.' },
	same_state: {
		what: 'Kiriman ini sudah demikian keadaannya, mungkin oleh orang lain.',
		why: 'Dua orang bertindak hampir bersamaan, dan yang pertama tercatat.',
		next: 'Kembali ke laporan untuk melihatnya.',
		turn: CONCERNED
	}
} satisfies Record<ActRefusal | AsideRefusal | MergeRefusal, Refusal> & Record<string, Refusal>;
