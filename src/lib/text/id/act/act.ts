import type { PersonalAct } from '$lib/forms/verbs';

export type ActWords = {
	/** What will happen when the button is pressed. */
	explain: string;
	/** What to write in the text field, where the form has one. */
	text?: string;
	hint?: string;
};

export const act = {
	words: {
		route: {
			explain:
				'Laporan dinyatakan terverifikasi, tampil untuk umum (kecuali Rahasia), dan masuk ke meja instansi yang dipilih. Instansi itu diberi tahu lewat surel, begitu juga pelapor.',
			text: 'Catatan untuk linimasa',
			hint: 'Misalnya mengapa instansi ini yang berwenang. Dapat dibaca umum.'
		},
		ask: {
			explain:
				'Pelapor diminta melengkapi laporannya. Hitungan tenggat berhenti selama menunggu jawaban, paling lama 10 hari kerja.',
			text: 'Pertanyaan kepada pelapor',
			hint: 'Tanyakan satu hal yang benar-benar diperlukan. Jangan meminta data pribadi.'
		},
		complete: {
			explain: 'Jawaban Anda dikirim kepada yang bertanya, dan hitungan tenggat berjalan lagi.',
			text: 'Keterangan Anda',
			hint: 'Jawab pertanyaannya dengan jelas. Jangan menulis data pribadi siapa pun.'
		},
		reclassify: {
			explain:
				'Tenggat dihitung ulang dari saat laporan diterima dan tidak pernah menjadi lebih lambat setelah laporan diteruskan. Pengaduan berkadar pengawasan menjadi Rahasia.',
			text: 'Alasan perubahan'
		},
		refer: {
			explain:
				'Laporan ditutup di forum ini, dan pelapor diberi tahu siapa yang berwenang serta ke mana ia dapat pergi. Pelapor dapat mengajukan keberatan.',
			text: 'Penjelasan kepada pelapor',
			hint: 'Sebutkan alamat, telepon, atau laman pihak yang berwenang.'
		},
		archive: {
			explain:
				'Laporan tidak dilanjutkan. Pelapor diberi tahu alasannya dan dapat mengajukan keberatan, yang diputuskan moderator lain.',
			text: 'Penjelasan kepada pelapor'
		},
		accept: {
			explain:
				'Laporan dinyatakan sedang dikerjakan. Ini belum menjadi jawaban: tenggat jawaban pertama tetap berjalan.'
		},
		answer: {
			explain:
				'Jawaban tampil sebagai jawaban resmi instansi. Jawaban yang hanya menyatakan "sedang diteruskan" tidak memenuhi tenggat.',
			text: 'Jawaban resmi',
			hint: 'Sebutkan apa yang diperiksa, apa yang akan dikerjakan, oleh bagian mana, dan kapan.'
		},
		hand_over: {
			explain:
				'Laporan berpindah ke instansi lain dan tenggat jawaban pertama dimulai lagi. Tenggat penyelesaian tidak berubah. Paling banyak dua kali; yang ketiga kembali ke moderator.',
			text: 'Mengapa instansi itu yang berwenang'
		},
		return: {
			explain: 'Moderator menentukan instansi yang tepat dalam satu hari kerja. Tenggat penyelesaian tetap berjalan.',
			text: 'Mengapa bukan tugas instansi Anda'
		},
		resolve: {
			explain:
				'Pelapor diminta menerima atau menyanggah hasilnya dalam 10 hari kerja. Pengaduan memerlukan bukti berupa foto atau dokumen.',
			text: 'Apa yang sudah dikerjakan',
			hint: 'Tuliskan hasilnya: apa, di mana, kapan, oleh bagian mana. Janji belum dapat menutup laporan.'
		},
		rework: {
			explain: 'Sanggahan diterima: laporan kembali dikerjakan instansi, dengan tenggat penyelesaian yang semula.',
			text: 'Keputusan dan arahan',
			hint: 'Tampil untuk umum sebagai jawaban resmi.'
		},
		confirm: {
			explain: 'Laporan ditutup dengan persetujuan Anda. Dalam 30 hari Anda masih dapat membukanya kembali.',
			text: 'Pesan untuk instansi'
		},
		contest: {
			explain: 'Laporan tidak ditutup. Kepala instansi, bukan petugas yang sama, harus memutuskan dalam 5 hari kerja.',
			text: 'Apa yang belum selesai',
			hint: 'Foto keadaan sekarang sangat membantu.'
		},
		withdraw: {
			explain: 'Laporan dihentikan dan tidak dapat dilanjutkan lagi. Riwayatnya tetap tersimpan.',
			text: 'Alasan'
		},
		reopen: {
			explain:
				'Laporan dibuka kembali dengan nomor, riwayat, dan tenggat penyelesaian yang semula. Kepala instansi memutuskan dalam 5 hari kerja.',
			text: 'Mengapa perlu dibuka kembali'
		},
		appeal: {
			explain: 'Moderator lain memeriksa ulang keputusan ini dalam 5 hari kerja. Keberatan dapat diajukan satu kali.',
			text: 'Mengapa laporan ini harus dilanjutkan'
		},
		reply: {
			explain: 'Tanggapan Anda tampil bagi semua yang dapat membaca laporan ini.',
			text: 'Tanggapan Anda',
			hint: 'Tulis dengan sopan. Jangan menulis data pribadi siapa pun.'
		},
		note: {
			explain:
				'Catatan hanya dibaca instansi yang menangani, moderator, dan pengawas. Pelapor dan umum tidak melihatnya.',
			text: 'Catatan internal'
		},
		rate: {
			explain: 'Nilai Anda tampil pada laporan dan masuk ke angka instansi. Ini bukan Survei Kepuasan Masyarakat.',
			text: 'Beberapa kata tentang penanganannya'
		},
		hide_name: {
			explain:
				'Sejak sekarang nama Anda tidak tampil bagi umum maupun instansi. Laporan menjadi Anonim dan tidak dapat diubah kembali.'
		},
		record_sp4n: {
			explain: 'Nomor laporan di SP4N-LAPOR! dicatat. Forum ini belum terhubung otomatis dengan SP4N-LAPOR!.'
		},
		open_identity: {
			explain:
				'Identitas pelapor ditampilkan satu kali kepada Anda. Pembukaan ini dicatat dengan alasan Anda, dan pelapor melihat catatannya.',
			text: 'Alasan membuka identitas',
			hint: 'Paling sedikit 10 huruf. Pelapor akan membaca alasan ini.'
		},
		hide_thread: {
			explain: 'Laporan tidak tampil lagi bagi umum. Penanganannya berjalan terus, dan pelapor diberi tahu alasannya.',
			text: 'Penjelasan kepada pelapor'
		},
		restore_thread: { explain: 'Laporan tampil kembali untuk umum.', text: 'Alasan' },
		hide_post: {
			explain: 'Kiriman tidak tampil lagi; alasannya tampil di tempatnya. Penulisnya diberi tahu.',
			text: 'Penjelasan kepada penulis'
		},
		restore_post: { explain: 'Kiriman tampil kembali, dan penulisnya diberi tahu.', text: 'Alasan' },
		lock: { explain: 'Diskusi tidak menerima tanggapan baru. Penanganan laporan berjalan terus.', text: 'Alasan' },
		unlock: { explain: 'Diskusi menerima tanggapan lagi.', text: 'Alasan' },
		flag: {
			explain: 'Moderator akan memeriksa konten ini. Penulisnya tidak tahu siapa yang melaporkan.',
			text: 'Keterangan untuk moderator'
		}
	} as Record<PersonalAct, ActWords>,
	flagTitle: 'Laporkan konten',
	agency: 'Instansi tujuan',
	agencyChoose: 'Pilih instansi …',
	suggestion: (agencies: string[]) => `Saran menurut isi dan kategorinya: ${agencies.join('; ')}.`,
	categoryFacts: (category: string) => `Kategori: ${category}.`,
	perhaps: (responsible: string) => `Mungkin bukan kewenangan provinsi: ${responsible}.`,
	perhapsRefer: 'Jawab bukan kewenangan',
	elsewhere: (words: string) => `Perhatikan: ${words}`,
	wished: (agency: string) => `Pelapor menyebut ${agency}.`,
	districtFacts: (district: string) => `Lokasi: ${district}.`,
	classification: 'Klasifikasi yang tepat',
	classificationChoose: 'Pilih klasifikasi …',
	reason: 'Alasan',
	reasonChoose: 'Pilih alasan …',
	responsible: 'Siapa yang berwenang',
	responsibleHint: 'Nama lembaganya, misalnya "Balai Pelaksanaan Jalan Nasional".',
	files: 'Foto atau dokumen',
	filesHint: 'JPG, PNG, WebP, atau PDF. Paling banyak 5 berkas, masing-masing 5 MB.',
	rating: 'Nilai penanganan',
	ratings: ['1, sangat kurang', '2, kurang', '3, cukup', '4, baik', '5, sangat baik'],
	sp4n: 'Nomor laporan SP4N-LAPOR!',
	sp4nHint: 'Angka saja, tanpa tanda #.',
	sp4nWrong: 'Nomor laporan SP4N-LAPOR!: isi dengan 4 sampai 12 angka.',
	about: 'Tentang kiriman ini',
	back: 'Kembali ke laporan',
	latest: 'Yang terakhir terjadi',
	identityTitle: 'Identitas pelapor',
	identityNone: 'Pelapor tidak meninggalkan identitas.',
	identityName: 'Nama',
	identityEmail: 'Surel',
	identityPhone: 'Telepon',
	identityOnce: 'Ditampilkan sekali ini saja. Jangan disalin ke tempat yang dapat dibaca orang lain.',
	tooMany:
		'Terlalu banyak kiriman dalam waktu singkat. Coba lagi beberapa saat lagi; yang Anda tulis masih ada di sini.',
	signInFirst: 'Masuk lebih dahulu untuk memberi tanggapan.',
	refused: {
		not_found: 'Laporan ini tidak ada, atau tidak dapat Anda buka.',
		reason_required: 'Pilih alasan dan tuliskan penjelasannya lebih dahulu.',
		same_state: 'Kiriman ini sudah demikian keadaannya, mungkin oleh orang lain. Kembali ke laporan untuk melihatnya.'
	},
	file: {
		empty: (name: string) => `${name}: berkas kosong.`,
		too_large: (name: string) => `${name}: lebih besar dari 5 MB. Perkecil dahulu.`,
		unknown_type: (name: string) => `${name}: bukan JPG, PNG, WebP, atau PDF.`,
		broken: (name: string) => `${name}: rusak, terkunci, atau tidak dapat diperiksa.`,
		active_content: (name: string) => `${name}: memuat perintah yang dapat dijalankan, sehingga tidak diterima.`,
		too_many: (name: string) => `${name}: paling banyak 5 berkas.`
	}
};
