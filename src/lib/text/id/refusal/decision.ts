import type { Refusal } from '../../refusal/refusal';

/** Why something about a decision of moderation was not done. */
export const decision = {
	not_allowed: {
		what: 'Hal ini bukan giliran Anda pada keputusan ini.',
		why: 'Keberatan diajukan penulisnya sendiri, dan diputus orang yang belum pernah memutus tentang tulisan itu.',
		next: 'Bila ini tulisan Anda, buka dahulu dengan akun, kode akses laporan, atau kode masukan Anda.',
		turn: 'deciders'
	},
	same_person: {
		what: 'Keputusan ini diperiksa orang lain.',
		why: 'Anda pernah memutus tentang tulisan ini, atau tulisan ini milik Anda.',
		next: 'Biarkan orang lain yang memutus. Keputusan Anda sendiri dapat Anda cabut.',
		turn: 'deciders'
	},
	already_appealed: {
		what: 'Keberatan atas keputusan ini sudah pernah diajukan.',
		why: 'Satu keputusan dapat diberatkan satu kali.',
		next: 'Baca hasilnya di halaman ini.',
		turn: 'unhappy'
	},
	too_late: {
		what: 'Batas waktu keberatan sudah lewat.',
		why: 'Keberatan diajukan paling lambat pada hari yang tertulis di halaman ini.',
		next: 'Bila tulisan Anda disembunyikan, Anda masih dapat memperbaikinya dan meminta ditampilkan kembali.',
		turn: 'ombudsman'
	},
	already_so: {
		what: 'Keputusan ini sudah dicabut.',
		why: 'Orang lain mencabutnya sebelum Anda mengirim.',
		next: 'Tidak ada yang perlu dilakukan.',
		turn: 'deciders'
	},
	appeal_settled: {
		what: 'Keberatan ini sudah selesai.',
		why: 'Orang lain memutusnya lebih dulu, atau penulisnya menariknya.',
		next: 'Baca hasilnya di halaman ini.',
		turn: 'deciders'
	},
	no_appeal: {
		what: 'Belum ada keberatan atas keputusan ini.',
		why: 'Yang diputus, dicabut, atau dibicarakan di sini hanyalah keberatan yang sudah diajukan penulisnya.',
		next: 'Bila keputusan Anda sendiri keliru, pulihkan isinya dari tempatnya. Bila keputusan orang lain, minta diperiksa lagi.',
		turn: 'deciders'
	},
	reason_personal: {
		what: 'Alasan Anda memuat yang tampak seperti data pribadi.',
		next: 'Alasan terbaca umum di buku moderasi. Sebutkan jenisnya saja, misalnya “nomor telepon”.'
	},
	talk_over: {
		what: 'Percakapan keberatan ini sudah berakhir.',
		why: 'Batas waktunya lewat; yang masih ditunggu hanya putusannya.',
		next: 'Putusannya diberitahukan kepada Anda.',
		turn: 'ombudsman'
	},
	turns_spent: {
		what: 'Anda sudah menulis tiga kali dalam percakapan ini.',
		why: 'Percakapan keberatan dibuat singkat supaya lekas diputus.',
		next: 'Tunggu putusannya.',
		turn: 'deciders'
	},
	same_state: {
		what: 'Hal ini sudah dijawab orang lain.',
		why: 'Dua orang membukanya bersamaan, dan yang lain lebih dulu.',
		next: 'Baca jawabannya di halaman ini.',
		turn: 'deciders'
	},
	other_words: {
		what: 'Penulisnya mengganti perbaikannya sejak Anda membacanya.',
		why: 'Yang diterima atau ditolak hanya kata-kata yang sudah Anda baca.',
		next: 'Baca yang baru di halaman ini, lalu kirim jawaban Anda lagi.',
		turn: 'deciders'
	},
	yours_to_appeal: {
		what: 'Ini tulisan Anda sendiri.',
		why: 'Pembaca lain meminta pemeriksaan ulang; penulisnya mengajukan keberatan.',
		next: 'Ajukan keberatan di halaman ini.',
		turn: 'deciders'
	},
	answered_in_report: {
		what: 'Keberatan ini diputus di halaman laporannya.',
		why: 'Laporan yang ditolak baru dilanjutkan bila instansi tujuannya dipilih.',
		next: 'Buka laporannya, lalu teruskan atau arsipkan lagi.',
		turn: 'deciders'
	},
	words_required: { what: 'Tulisannya masih kosong.', next: 'Tulis dahulu, lalu kirim.' },
	words_empty: {
		what: 'Alasannya belum menerangkan apa-apa.',
		next: 'Tulis apa yang Anda periksa dan mengapa hasilnya demikian.'
	},
	same_words: { what: 'Tulisan ini sama dengan yang sekarang.', next: 'Ubah bagian yang dinilai melanggar aturan.' }
} satisfies Record<string, Refusal>;
