import type { AppealLevel, AppealState, Speaker } from '$lib/domain/appeal/appeal';
import type { DecisionEnd } from '$lib/domain/moderation/decision';

/** The page of one decision of moderation, and the objection against it. */
export const decision = {
	title: (number: number) => `Keputusan ${number}`,
	lead: 'Setiap tindakan moderasi punya halaman seperti ini: apa yang dilakukan, menurut aturan apa, mengapa, dan apa hasil keberatannya.',
	unsent: 'Kata-kata Anda, yang tidak terkirim',
	toLog: 'Buku moderasi',
	standing: {
		stands: 'Berlaku',
		until: (day: string) => `Berlaku sampai ${day}`,
		restored: 'Dicabut',
		reversed: 'Dibatalkan atas keberatan',
		expired: 'Masanya habis'
	} satisfies Record<DecisionEnd | 'stands', string> & { until: (day: string) => string },
	fact: {
		act: 'Yang dilakukan',
		about: 'Atas',
		written: 'Ditulis',
		since: 'Berlaku sejak',
		until: 'Berlaku sampai',
		untilLifted: 'sampai dicabut',
		rule: 'Aturan',
		ground: 'Dasar hukum',
		why: 'Alasan',
		whyKept: 'Alasannya hanya dibaca penulis, karena laporannya tidak terbuka untuk umum.',
		ownReason: 'Alasan penolakan',
		source: 'Bermula dari',
		found: 'Ditemukan oleh',
		by: 'Diputus oleh',
		byMachine: 'mesin, tanpa orang',
		byPerson: (office: string) => `orang, sebagai ${office}`,
		machine: 'mesin',
		person: 'orang',
		scope: 'Wilayah berlaku',
		scopeSays: 'hanya di forum ini; kanal lain tidak terpengaruh',
		cost: 'Akun penulis',
		costNone: 'tidak dibatasi oleh keputusan ini',
		costAccount: 'dibatasi oleh keputusan ini',
		redress: 'Upaya',
		redressUntil: (day: string) => `keberatan sampai ${day}, diputus orang lain; sesudah itu Ombudsman RI, telepon 137`,
		redressLook: 'siapa pun dapat meminta orang lain memeriksanya lagi, di bawah',
		ended: 'Dicabut',
		place: 'buka tempatnya'
	},
	content: { complaint: 'laporan', consultation: 'konsultasi', post: 'tulisan', input: 'masukan', account: 'akun' },
	state: {
		open: 'Keberatan menunggu jawaban',
		dialogue: 'Keberatan dibicarakan',
		upheld: 'Keberatan ditolak: keputusan tetap',
		partly: 'Keberatan diterima sebagian',
		reversed: 'Keberatan diterima: keputusan dibatalkan',
		conceded: 'Keputusan dicabut sebelum diputus',
		expired: 'Tidak diputus tepat waktu',
		withdrawn: 'Keberatan ditarik'
	} satisfies Record<AppealState, string>,
	level: {
		moderator: 'moderator lain',
		inspectorate: 'Inspektorat',
		secretariat: 'Sekretariat Daerah'
	} satisfies Record<AppealLevel, string>,
	appeal: {
		title: 'Keberatan',
		filed: 'Diajukan',
		with: 'Diputus oleh',
		due: 'Paling lambat',
		late: 'Batas waktunya sudah lewat. Keberatan ini naik ke kantor di atasnya.',
		expired:
			'Tidak ada kantor yang memutus sampai batas waktunya. Putusannya tetap ditunggu. Penulis dapat mengadu kepada Ombudsman RI, telepon 137.',
		outcome: 'Putusan',
		outcomeBy: (office: string) => `Alasan ${office}`,
		public: 'Hasil dan alasan putusan dibaca umum. Percakapannya tidak.'
	},
	party: { author: 'Penulis', first: 'Yang memutus pertama', second: 'Pemeriksa keberatan' } satisfies Record<
		Speaker,
		string
	>,
	you: 'Anda',
	system: 'Forum',
	talk: {
		title: 'Percakapan keberatan',
		lead: 'Hanya dibaca penulis, yang memutus pertama, dan yang memeriksa.',
		filed: 'mengajukan keberatan',
		filedOnly: 'Diajukan tanpa keterangan.',
		climbed: (office: string) => `Tidak diputus tepat waktu. Kini di ${office}.`,
		expired: 'Tidak diputus sampai batas waktunya.',
		withdrawn: 'Keberatan ditarik.',
		words: 'Tulisan Anda',
		send: 'Kirim',
		left: (turns: number) => `Anda dapat menulis ${turns} kali lagi.`,
		spent: 'Anda sudah menulis tiga kali. Putusannya tinggal ditunggu.',
		noPause: 'Anda tidak wajib menjawab. Batas waktu putusan tidak berhenti karena pertanyaan.'
	},
	mine: {
		title: 'Ini tulisan Anda',
		words: 'Tulisan yang dimaksud'
	},
	file: {
		title: 'Tidak setuju?',
		explain: (day: string) =>
			`Ajukan keberatan sampai ${day}. Yang memutus bukan orang yang memutus pertama, dengan alasan tertulis. Satu kali untuk satu keputusan.`,
		words: 'Keterangan Anda',
		hint: 'Boleh dikosongkan. Tidak pernah ditampilkan untuk umum.',
		hintRefusal: 'Boleh dikosongkan. Bila diisi, juga tampil di percakapan laporan Anda.',
		do: 'Ajukan keberatan',
		over: (day: string) => `Batas waktu keberatan sudah lewat pada ${day}.`
	},
	withdraw: { do: 'Tarik keberatan', explain: 'Keputusan tetap berlaku, dan tidak dapat diberatkan lagi.' },
	concede: {
		title: 'Cabut keputusan Anda',
		explain: 'Yang Anda putuskan dipulihkan sekarang juga, dan keberatannya selesai.',
		words: 'Alasan pencabutan, dibaca umum',
		do: 'Cabut keputusan saya'
	},
	decide: {
		title: 'Putuskan keberatan',
		explain: 'Bila dibatalkan, isinya dipulihkan saat itu juga. Tidak perlu tindakan kedua.',
		outcome: 'Putusan',
		choice: { upheld: 'Keputusan tetap', reversed: 'Keputusan dibatalkan' },
		words: 'Alasan putusan, dibaca umum',
		hint: 'Tanpa nama dan tanpa mengulang kata-kata yang disembunyikan.',
		do: 'Putuskan',
		inReport:
			'Keberatan atas penolakan laporan diputus di halaman laporannya: meneruskan menerimanya, mengarsipkan lagi menolaknya.',
		toReport: 'Buka laporan',
		notYours: 'Anda pernah memutus tentang tulisan ini, jadi keberatannya diputus orang lain.'
	},
	correct: {
		title: 'Perbaiki tulisan Anda',
		explain:
			'Tulis ulang tanpa yang melanggar, lalu minta ditampilkan kembali. Moderator membacanya dahulu; tulisan lama tetap disimpan.',
		words: 'Tulisan yang diperbaiki',
		do: 'Minta ditampilkan kembali',
		waiting: (day: string) =>
			`Perbaikan Anda menunggu moderator, paling lambat ${day}. Perbaikan yang baru menggantikan yang ini tanpa mengulang gilirannya.`,
		declined: 'Perbaikan Anda belum dapat ditampilkan:'
	},
	settle: {
		title: 'Perbaikan dari penulis',
		explain:
			'Bila diterima, tulisan baru ini menggantikan yang lama dan ditampilkan kembali. Yang lama tetap disimpan.',
		outcome: 'Jawaban',
		choice: { accepted: 'Terima dan tampilkan', declined: 'Belum dapat ditampilkan' },
		words: 'Keterangan bagi penulis',
		do: 'Kirim jawaban'
	},
	look: {
		title: 'Minta diperiksa lagi',
		explain: 'Siapa pun dapat meminta orang lain memeriksa keputusan ini sekali lagi. Jawabannya dibaca umum.',
		words: 'Mengapa perlu diperiksa lagi',
		do: 'Minta diperiksa lagi',
		waiting: (count: number) =>
			count === 1
				? 'Satu pembaca meminta keputusan ini diperiksa lagi.'
				: `${count} pembaca meminta keputusan ini diperiksa lagi.`,
		answered: 'Diperiksa lagi',
		outcome: { stands: 'Keputusan tetap', lifted: 'Keputusan dicabut' }
	},
	answerLook: {
		title: 'Jawab permintaan pemeriksaan',
		asked: 'Yang diminta pembaca',
		outcome: 'Hasil',
		choice: { stands: 'Keputusan tetap', lifted: 'Keputusan dicabut' },
		words: 'Jawaban, dibaca umum',
		do: 'Kirim jawaban',
		notYours: 'Keputusan ini Anda ambil sendiri, jadi orang lain yang memeriksanya.'
	},
	open: {
		title: 'Ini tulisan Anda?',
		input: 'Buka dengan kode masukan yang Anda terima saat mengirim.',
		report: 'Buka dengan nomor laporan dan kode akses Anda.',
		account: 'Masuk dengan akun Anda.',
		toTrack: 'Lacak laporan',
		toSignIn: 'Masuk',
		code: 'Kode masukan',
		invalid: 'Tulis kode masukan, 20 huruf dan angka.',
		do: 'Buka',
		close: 'Tutup di peramban ini'
	},
	done: {
		file: 'Keberatan Anda sudah diajukan. Keterangan masih dapat Anda tambahkan di bawah.',
		say: 'Tulisan Anda terkirim.',
		decide: 'Keberatan sudah diputus.',
		concede: 'Keputusan sudah dicabut.',
		withdraw: 'Keberatan sudah ditarik.',
		correct: 'Perbaikan Anda terkirim dan menunggu moderator.',
		settle: 'Jawaban terkirim.',
		look: 'Permintaan Anda tercatat. Orang lain akan memeriksanya.',
		answer_look: 'Jawaban sudah terbit.'
	},
	/** What others show of decisions: the account page, banners and queues. */
	list: {
		title: 'Keputusan tentang tulisan Anda',
		lead: 'Yang diputuskan moderator atau instansi tentang laporan dan kiriman Anda. Hanya Anda yang melihat daftar ini.',
		see: 'Lihat keputusannya',
		object: (day: string) => `Ajukan keberatan, sampai ${day}`,
		appealable: (day: string) => `Keberatan sampai ${day}`
	},
	desk: {
		title: 'Keberatan yang menunggu Anda',
		lead: 'Keberatan atas keputusan moderasi yang menunggu putusan kantor Anda. Yang pernah Anda putus sendiri tidak ada di sini.',
		climbed: (office: string) => `naik ke ${office}`,
		filed: 'diajukan',
		empty: 'Tidak ada keberatan yang menunggu Anda.',
		back: 'Kembali ke ruang kerja'
	},
	queue: {
		appeal: 'Keberatan atas keputusan moderasi',
		look: 'Pembaca meminta diperiksa lagi',
		correction: 'Perbaikan dari penulis',
		decided: 'Keputusan',
		said: 'Kata penulis',
		asked: 'Kata pembaca',
		hidden: 'Kata semula',
		openAppeal: 'Baca dan putuskan',
		openLook: 'Periksa dan jawab',
		accept: 'Terima dan tampilkan',
		acceptWords: 'Tulisan yang diperbaiki sudah sesuai aturan dan ditampilkan kembali.',
		decline: 'Tulis mengapa belum'
	}
};
