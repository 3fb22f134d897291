import type { NoticeWords } from '../../mail-words';

const LAPSED: Partial<Record<string, { headline: string; meaning: string; next?: string }>> = {
	needs_completion: {
		headline: 'Laporan Anda diarsipkan karena belum dilengkapi',
		meaning: 'Kami tidak menerima keterangan yang diminta sampai batas waktunya, sehingga laporan diarsipkan.',
		next: 'Bila Anda tidak setuju, ajukan keberatan di halaman laporan dalam 30 hari.'
	},
	questioned: {
		headline: 'Laporan Anda diproses tanpa keterangan tambahan',
		meaning: 'Kami tidak menerima jawaban Anda sampai batas waktunya. Instansi melanjutkan dengan keterangan yang ada.',
		next: 'Anda tetap dapat menambahkan keterangan lewat tanggapan di halaman laporan.'
	},
	followed_up: {
		headline: 'Laporan Anda selesai otomatis',
		meaning:
			'Tidak ada tanggapan dari Anda atas tindak lanjut instansi sampai batas waktunya, sehingga laporan ditutup.',
		next: 'Bila masalahnya belum selesai, buka kembali laporan ini dalam 30 hari.'
	}
};

export const reporter: NoticeWords['reporter'] = {
	record_answer: (f) => ({
		headline: `${f.who} mencatat jawaban Anda`,
		meaning: 'Petugas menuliskan jawaban yang Anda berikan dengan cara lain. Hitungan tenggat berjalan lagi.',
		next: 'Baca catatannya di halaman laporan. Bila tidak benar, bantahlah di sana.'
	}),
	withdraw_question: (f) => ({
		headline: `${f.who} menarik pertanyaannya`,
		meaning:
			'Anda tidak perlu menjawab lagi. Laporan dilanjutkan, dan tenggat dihitung seolah pertanyaan itu tidak ada.'
	}),
	hide_name: () => ({
		headline: 'Nama Anda disembunyikan',
		meaning: 'Moderator menjadikan laporan Anda Anonim. Instansi tidak melihat nama Anda lagi.'
	}),
	seal_report: () => ({
		headline: 'Laporan Anda dijadikan Rahasia',
		meaning: 'Moderator menutup laporan ini dari umum. Penanganannya tetap berjalan.'
	}),
	open_report: () => ({
		headline: 'Laporan Anda dibuka untuk umum',
		meaning: 'Moderator membuka kembali laporan ini untuk umum.',
		next: 'Bila Anda menghendakinya Rahasia, ubahlah di halaman laporan.'
	}),
	merge: () => ({
		headline: 'Laporan Anda digabungkan dengan laporan tentang hal yang sama',
		meaning:
			'Jawaban instansi pada laporan utama sampai juga ke Anda. Nomor laporan, kode akses, tenggat, dan hak Anda untuk menyanggah, membuka kembali, dan menilai tetap.',
		next: 'Anda tidak perlu berbuat apa pun. Bila kasus Anda lain, nyatakan di halaman laporan atau di halaman keputusan: orang lain yang memutusnya.'
	}),
	unmerge: () => ({
		headline: 'Laporan Anda dipisahkan lagi dari laporan lain',
		meaning: 'Laporan Anda ditangani sendiri lagi. Jawaban yang sudah ada tetap ada, dan tenggatnya tidak berubah.'
	}),
	keep_merge: () => ({
		headline: 'Moderator lain memeriksa: laporan Anda tetap satu kasus dengan laporan lain',
		meaning: 'Penjelasannya ada di bawah. Laporan Anda tetap punya nomor, tenggat, dan hak menyanggah sendiri.'
	}),
	cite: (f) => ({
		headline: f.cancelled
			? `Konsultasi publik tentang laporan Anda dibatalkan: ${f.topic}`
			: `Laporan Anda dibahas dalam konsultasi publik: ${f.topic}`,
		meaning: f.cancelled
			? 'Alasannya tertulis di halaman konsultasi. Laporan Anda tetap ditangani seperti biasa.'
			: f.position > 0
				? `Butir ${f.position} berita acaranya memuat komitmen tentang masalah yang Anda laporkan. Anda akan mendapat kabar kemajuannya.`
				: 'Laporan Anda menjadi salah satu alasan konsultasi ini. Anda dapat ikut memberi masukan di halamannya.'
	}),
	tell_progress: (f) => ({
		headline: `Kabar komitmen butir ${f.position}: ${f.topic}`,
		meaning: 'Komitmen ini menjawab masalah yang Anda laporkan. Kabarnya ada di bawah.'
	}),
	submit: (f) => ({
		headline: `Laporan Anda sudah kami terima${f.through}`,
		meaning: `Moderator memeriksa laporan Anda${f.by}, lalu meneruskannya ke instansi yang berwenang.`,
		next: 'Anda tidak perlu berbuat apa pun sekarang. Simpan nomor laporan di atas dan kode akses yang ditampilkan saat mengirim.'
	}),
	route: (f) => ({
		headline: `Laporan Anda diteruskan ke ${f.agency}`,
		meaning: `Moderator sudah memeriksa laporan Anda. ${f.agency} harus memberi tanggapan pertama${f.by}.`,
		next: 'Anda tidak perlu berbuat apa pun. Kami beri tahu bila ada jawaban.'
	}),
	ask: (f) => ({
		headline: `${f.who} meminta keterangan tambahan dari Anda`,
		meaning:
			'Laporan Anda belum dapat dilanjutkan tanpa keterangan ini. Selama menunggu Anda, tenggat instansi berhenti.',
		next: `Jawab pertanyaan itu di halaman laporan${f.by}.`
	}),
	reclassify: () => ({
		headline: 'Klasifikasi laporan Anda diubah',
		meaning: 'Klasifikasi menentukan tenggat penyelesaian. Tenggat dihitung ulang sejak hari laporan Anda diterima.',
		next: 'Lihat klasifikasi dan tenggat yang baru di halaman laporan.'
	}),
	recalculate: (f) => ({
		headline: 'Tenggat laporan Anda berubah karena kalender hari kerja berubah',
		meaning: `${f.moved}. Tenggat yang sudah terlewat tidak ikut berubah.`,
		next: 'Anda tidak perlu berbuat apa pun. Hitungannya, hari demi hari, ada di halaman laporan.'
	}),
	refer: (f) => ({
		headline: 'Laporan Anda bukan kewenangan pemerintah provinsi',
		meaning: `Yang berwenang adalah ${f.responsible}. Laporan Anda di forum ini ditutup.`,
		next: 'Sampaikan laporan Anda kepada yang berwenang. Bila Anda tidak setuju, ajukan keberatan dalam 30 hari.'
	}),
	archive: () => ({
		headline: 'Laporan Anda diarsipkan',
		meaning: 'Moderator memutuskan bahwa laporan ini tidak dapat diteruskan. Alasannya tertulis di halaman laporan.',
		next: 'Bila Anda tidak setuju, ajukan keberatan di halaman laporan dalam 30 hari.'
	}),
	accept: (f) => ({
		headline: `${f.agency} mulai memproses laporan Anda`,
		meaning: `${f.agency} menerima laporan Anda untuk ditangani dan harus menyelesaikannya${f.by || ' dalam tenggatnya'}.`,
		next: 'Anda tidak perlu berbuat apa pun. Kami beri tahu bila ada jawaban.'
	}),
	answer: (f) => ({
		headline: `${f.who} menjawab laporan Anda`,
		meaning: 'Jawaban resmi instansi sudah ada di halaman laporan. Laporan Anda masih diproses.',
		next: 'Baca jawabannya, dan tulis tanggapan bila ada yang belum jelas.'
	}),
	promise: (f) => ({
		headline: `Laporan Anda belum selesai, dan ${f.who} menyebut harinya`,
		meaning: `${f.who} menjelaskan apa yang sudah dikerjakan, mengapa belum selesai, dan menjanjikan selesai ${f.promised}. Tenggatnya tidak berubah.`
	}),
	hand_over: (f) => ({
		headline: `Laporan Anda dialihkan ke ${f.agency}`,
		meaning: `${f.who} mengalihkan laporan ini. Tenggat penyelesaiannya tidak mundur karena pengalihan.`,
		next: `${f.agency} harus memberi tanggapan pertama${f.by || ' dalam tenggatnya'}.`
	}),
	succeed: (f) => ({
		headline: `Laporan Anda kini ditangani ${f.agency}`,
		meaning:
			'Susunan instansi berubah. Nomor, isi, dan tenggat penyelesaian laporan Anda tetap; Anda tidak perlu melapor lagi.'
	}),
	return: (f) => ({
		headline: 'Laporan Anda dikembalikan ke moderator',
		meaning: `${f.who} menyatakan laporan ini bukan bidangnya. Moderator memutuskan instansi yang tepat${f.by}.`,
		next: 'Anda tidak perlu berbuat apa pun.'
	}),
	dispute: (f) => ({
		headline: 'Sekretariat Daerah menetapkan instansi untuk laporan Anda',
		meaning: `${f.who} mempersoalkan penetapan moderator. Sekretariat Daerah menetapkannya untuk terakhir kali${f.by}. Tenggat penyelesaian tidak mundur.`,
		next: 'Anda tidak perlu berbuat apa pun.'
	}),
	resolve: (f) => ({
		headline: `${f.who} menyatakan laporan Anda sudah ditindaklanjuti`,
		meaning: 'Instansi menjelaskan apa yang sudah dikerjakan. Andalah yang menilai apakah masalahnya selesai.',
		next: `Terima atau sanggah penyelesaiannya${f.by}. Tanpa tanggapan sampai saat itu, laporan ditutup otomatis.`
	}),
	rework: (f) => ({
		headline: 'Laporan Anda dikerjakan kembali',
		meaning: `${f.who} membenarkan sanggahan Anda dan meminta laporan ini dikerjakan lagi.`,
		next: `Instansi harus menyelesaikannya${f.by || ' dalam tenggatnya'}.`
	}),
	accept_proof: (f) => ({
		headline: 'Bukti penyelesaian sudah dilihat orang kedua',
		meaning: `Foto penyelesaian laporan Anda diterima ${f.who}. Alasannya tertulis di halaman laporan.`,
		next: `Nyatakan apakah masalah Anda benar sudah selesai${f.by}.`
	}),
	reject_proof: (f) => ({
		headline: 'Laporan Anda masih dikerjakan',
		meaning: `Menurut ${f.who}, bukti penyelesaian belum cukup. Alasannya tertulis di halaman laporan.`,
		next: `Instansi harus melanjutkannya${f.by || ' dalam tenggatnya'}. Anda tidak perlu berbuat apa-apa.`
	}),
	rule: (f) => ({
		headline: 'Putusan akhir atas sanggahan Anda',
		meaning: `${f.who} memutuskan bahwa laporan Anda ditutup. Alasannya tertulis di halaman laporan. Semua jenjang sanggahan di forum ini sudah ditempuh.`,
		next: 'Bila Anda tetap tidak setuju, Anda dapat mengadu ke Ombudsman RI tanpa biaya: telepon 137. Unduh “Bukti laporan” (PDF) di halaman laporan sebagai lampirannya.'
	}),
	climb: (f) => ({
		headline: 'Sanggahan Anda naik ke jenjang berikutnya',
		meaning: `Sanggahan Anda tidak diputus sampai batas waktunya. Yang memutuskan sekarang: ${f.judge}${f.by}.`,
		next: 'Anda tidak perlu berbuat apa pun. Kelambatannya tercatat di riwayat laporan.'
	}),
	lapse: ({ from }) =>
		LAPSED[from ?? ''] ?? {
			headline: 'Batas waktu tanggapan Anda berakhir',
			meaning: 'Laporan Anda dilanjutkan tanpa tanggapan.'
		},
	add_files: (f) => ({
		headline: `${f.who} menambah foto atau dokumen`,
		meaning: 'Foto atau dokumennya ada di halaman laporan Anda.'
	}),
	reply: (f) => ({
		headline: `${f.who} menanggapi laporan Anda`,
		meaning: 'Ada tanggapan baru di halaman laporan Anda.'
	}),
	admit: () => ({
		headline: 'Ada tanggapan baru pada laporan Anda',
		meaning: 'Sebuah tanggapan tampil di halaman laporan Anda setelah diperiksa moderator.'
	}),
	release: () => ({
		headline: 'Ada tanggapan baru pada laporan Anda',
		meaning: 'Sebuah tanggapan tampil di halaman laporan Anda.'
	}),
	issue_code: (f) => ({
		headline: 'Kode akses laporan Anda diganti',
		meaning: `${f.who} mencetak tanda terima Anda sekali lagi di loket. Kode pada tanda terima sebelumnya tidak berlaku lagi.`,
		next: 'Bila Anda tidak memintanya, datangilah loket kantor lain dengan tanda pengenal Anda atau hubungi Ombudsman RI, telepon 137.'
	}),
	record_sp4n: (f) => ({
		headline: 'Laporan Anda dicatat di SP4N-LAPOR!',
		meaning: `Nomornya di SP4N-LAPOR! adalah ${f.sp4nNumber}. Forum ini tidak terhubung otomatis dengan SP4N-LAPOR!.`
	}),
	ask_identity: () => ({
		headline: 'Seseorang meminta identitas Anda dibuka',
		meaning: 'Identitas Anda masih tersegel. Ia hanya terbuka bila pemegang izin lain menyetujuinya.',
		next: 'Baca alasannya di halaman laporan. Hubungi pengelola bila Anda keberatan.'
	}),
	assent_identity: () => ({
		headline: 'Pembukaan identitas Anda disetujui',
		meaning: 'Orang kedua yang berizin menyetujui permintaan itu. Identitas terbuka bagi peminta saja, selama 24 jam.',
		next: 'Baca alasannya di halaman laporan. Hubungi pengelola bila Anda keberatan.'
	}),
	refuse_identity: () => ({
		headline: 'Pembukaan identitas Anda ditolak',
		meaning: 'Identitas Anda tetap tersegel. Permintaan dan penolakannya tercatat di halaman laporan.'
	}),
	open_by_order: () => ({
		headline: 'Identitas Anda dibuka atas penetapan pengadilan',
		meaning: 'Pembukaan identitas selalu dicatat beserta dasarnya, dan Anda berhak mengetahuinya.',
		next: 'Lihat nomor penetapannya di halaman laporan. Hubungi pengelola bila Anda keberatan.'
	}),
	open_identity: () => ({
		headline: 'Identitas Anda dibuka oleh petugas yang berizin',
		meaning: 'Pembukaan identitas selalu dicatat beserta alasannya, dan Anda berhak mengetahuinya.',
		next: 'Lihat siapa yang membuka dan mengapa di halaman laporan. Hubungi pengelola bila Anda keberatan.'
	}),
	hide_thread: () => ({
		headline: 'Laporan Anda disembunyikan dari umum',
		meaning: 'Moderator menyembunyikan laporan ini dari umum. Penanganannya oleh instansi tetap berjalan.'
	}),
	restore_thread: () => ({
		headline: 'Laporan Anda ditampilkan kembali',
		meaning: 'Moderator menampilkan kembali laporan ini untuk umum.'
	}),
	lock: () => ({
		headline: 'Diskusi pada laporan Anda dikunci',
		meaning: 'Moderator mengunci diskusi pada laporan ini. Penanganannya oleh instansi tetap berjalan.'
	}),
	unlock: () => ({
		headline: 'Diskusi pada laporan Anda dibuka kembali',
		meaning: 'Moderator membuka kunci diskusi pada laporan ini.'
	}),
	recategorise: () => ({
		headline: 'Laporan Anda dipindahkan ke kategori lain',
		meaning: 'Siapa yang menjawab dan tenggatnya tidak berubah.'
	}),
	escalate: (f) => ({
		headline: 'Laporan Anda terlambat lama, dan Inspektorat sudah diberi tahu',
		meaning: `${f.duty} laporan Anda lewat sejak ${f.due}. Keterlambatan ini sudah kami sampaikan kepada pengawas di Inspektorat.`,
		next: 'Anda juga dapat mengadu ke Ombudsman RI tanpa biaya: telepon 137. Unduh “Bukti laporan” (PDF) di halaman laporan sebagai lampirannya.'
	})
};

export const author: NoticeWords['author'] = {
	redact: () => ({
		headline: 'Sebagian kata Anda disamarkan',
		meaning:
			'Moderator menutup sebagian kata yang tidak perlu dibaca umum. Selebihnya tetap tampil, dan kata semula tersimpan tersegel.',
		next: 'Tanda ▮▮▮ menunjukkan tempatnya. Bila menurut Anda keliru, ajukan keberatan dari halaman laporan.'
	}),
	unredact: () => ({
		headline: 'Kata-kata Anda ditampilkan lagi seperti semula',
		meaning: 'Setelah diperiksa lagi, moderator mengembalikan kata-kata yang disamarkan.'
	}),
	redact_picture: () => ({
		headline: 'Gambar yang Anda kirim disamarkan sebagian',
		meaning: 'Moderator menutup bagian gambar yang tidak perlu dilihat umum. Gambar semula tersimpan tersegel.',
		next: 'Bila menurut Anda keliru, ajukan keberatan dari halaman laporan.'
	}),
	restore_picture: () => ({
		headline: 'Gambar Anda ditampilkan lagi seperti semula',
		meaning: 'Setelah diperiksa lagi, moderator mengembalikan gambar yang disamarkan.'
	}),
	admit: () => ({
		headline: 'Kiriman Anda ditampilkan',
		meaning: 'Moderator sudah memeriksanya. Kiriman Anda kini tampil bagi semua.'
	}),
	refuse_post: () => ({
		headline: 'Kiriman Anda tidak ditampilkan',
		meaning: 'Moderator membacanya dan memutuskan untuk tidak menampilkannya. Aturan dan alasannya ada di bawah.',
		next: 'Anda dapat menulis lagi tanpa bagian yang melanggar, atau mengajukan keberatan.'
	}),
	release: () => ({
		headline: 'Kiriman Anda ditampilkan',
		meaning: 'Kiriman Anda tidak sempat diperiksa pada waktunya, sehingga kini tampil.'
	}),
	split_post: () => ({
		headline: 'Kiriman Anda tentang hal lain dan dipisahkan',
		meaning: 'Moderator menilai kiriman Anda tentang hal lain dari laporan ini, sehingga tidak tampil lagi di sana.',
		next: 'Bila Anda ingin hal itu ditangani, laporkan tersendiri lewat tombol “Lapor”: laporan itu mendapat nomor, tenggat, dan jawabannya sendiri.'
	}),
	pin_post: () => ({
		headline: 'Kiriman Anda disematkan',
		meaning: 'Moderator menunjukkan kiriman Anda di bagian atas halaman.'
	}),
	warn: () => ({
		headline: 'Peringatan atas kiriman Anda',
		meaning:
			'Moderator memperingatkan Anda atas salah satu kiriman Anda. Kiriman dan akun Anda tidak berubah karenanya.',
		next: 'Anda dapat memperbaiki kata-kata Anda, atau mengajukan keberatan.'
	}),
	silence: () => ({
		headline: 'Akun Anda sementara tidak dapat menulis',
		meaning:
			'Sampai hari yang disebut dalam putusan, Anda tidak dapat menulis di bawah laporan atau konsultasi orang lain. Anda tetap dapat melapor dan menulis dalam laporan Anda sendiri.',
		next: 'Anda dapat mengajukan keberatan, yang diputuskan orang lain.'
	}),
	suspend: () => ({
		headline: 'Akun Anda ditangguhkan untuk sementara',
		meaning:
			'Sampai hari yang disebut dalam putusan, Anda tidak dapat menulis atau melaporkan konten orang lain. Anda tetap dapat melapor dan menulis dalam laporan Anda sendiri.',
		next: 'Anda dapat mengajukan keberatan, yang diputuskan orang lain.'
	}),
	lift_sanction: () => ({
		headline: 'Sanksi atas akun Anda dicabut',
		meaning: 'Putusan atas kiriman Anda tidak berlaku lagi sejak sekarang.'
	}),
	hide_post: () => ({
		headline: 'Kiriman Anda disembunyikan',
		meaning: 'Moderator menyembunyikan salah satu kiriman Anda di laporan ini karena melanggar aturan forum.',
		next: 'Anda dapat menulis lagi tanpa bagian yang melanggar.'
	}),
	collapse_post: () => ({
		headline: 'Tanggapan Anda dilipat sementara',
		meaning:
			'Tanggapan Anda tampak seperti spam dan dilaporkan pembaca yang biasanya berbeda pandangan. Tanggapan itu masih dapat dibaca dengan satu klik, sampai moderator memeriksanya.',
		next: 'Anda tidak perlu berbuat apa-apa: bila moderator belum memeriksanya dalam 24 jam, lipatan dibuka dengan sendirinya.'
	}),
	lift_collapse: () => ({
		headline: 'Tanggapan Anda tidak dilipat lagi',
		meaning: 'Tanggapan Anda pada laporan ini tampil penuh kembali.'
	}),
	restore_post: () => ({
		headline: 'Kiriman Anda ditampilkan kembali',
		meaning: 'Setelah diperiksa lagi, moderator menampilkan kembali kiriman Anda di laporan ini.'
	})
};
