import { act } from '../act/act';
import type { ActWords } from '../../act-words';
import type { ContributeRefusal, DisposeRefusal } from '$lib/domain/consultation/input/input';
import type { ForumAct } from '$lib/domain/thread/forum';
import { formatNumber } from '../../format';

/** Everything that can stand in the way of an input, its admission and its answer, except absence. */
type Refusal =
	| (ContributeRefusal | DisposeRefusal | 'closed' | 'same_state')
	| ('unknown_input' | 'unknown_subject' | 'already_answered');

const number = (value: number) => formatNumber('id', value);

/** Inputs: giving one, reading them, letting guests in, answering. */
export const inputs = {
	title: 'Masukan',
	lead: 'Setiap masukan bernomor dan dijawab satu per satu. Masukan tamu tampil setelah diperiksa.',
	progress: (answered: number, all: number) => `${number(answered)} dari ${number(all)} masukan sudah dijawab`,
	none: 'Belum ada masukan.',
	noneNext: 'Jadilah yang pertama memberi masukan.',
	noneFound: 'Tidak ada masukan yang cocok dengan saringan ini.',
	noneHeld: 'Tidak ada masukan yang menunggu.',
	give: 'Beri masukan',
	matrix: 'Matriks masukan',
	csv: 'Unduh CSV',
	byCode: 'Lihat masukan dengan kode',
	results: 'Daftar masukan',
	all: 'Semua',
	show: 'Tampilkan',
	number: (value: number) => `Masukan ${number(value)}`,
	back: 'Kembali ke konsultasi',
	toList: 'Semua masukan',
	general: 'Umum',
	filter: {
		title: 'Saring masukan',
		jenis: 'Jenis',
		pasal: 'Tentang',
		jawaban: 'Jawaban',
		unsur: 'Unsur',
		open: 'Belum dijawab',
		order: 'Urutan',
		newest: 'Terbaru',
		supported: 'Dukungan terbanyak'
	},
	on: (label: string) => `tentang ${label}`,
	onVersion: (version: number) => `naskah versi ${number(version)}`,
	question: (position: number) => `Pertanyaan ${number(position)}`,
	changed: 'Teks sudah berubah sejak masukan ini diberikan.',
	guest: 'Tamu',
	channel: (name: string) => `lewat ${name.toLowerCase()}`,
	held: 'Menunggu pemeriksaan',
	heldSays: 'Hanya moderator dan fasilitator yang melihat masukan ini.',
	admit: 'Tampilkan masukan',
	refuse: 'Tolak',
	refuseSays: 'Penolakan memakai alasan yang sama dengan penyembunyian kiriman, dan penulisnya diberi tahu.',
	support: 'Dukung',
	voices: 'dukungan',
	reaffirm: 'Teks berubah sejak Anda mendukung. Masih mendukung?',
	reaffirmYes: 'Tegaskan lagi',
	replies: (count: number) => (count === 0 ? 'Tanggapi' : `${number(count)} tanggapan`),
	answered: 'Jawaban',
	answeredTogether: (count: number) => `Jawaban bersama untuk ${number(count)} masukan`,
	changedText: (label: string, version: number) => `Perubahannya: ${label}, naskah versi ${number(version)}`,
	notAnswered: 'Belum dijawab.',
	discussion: 'Tanggapan',
	noReplies: 'Belum ada tanggapan.',
	moreReplies: 'Tanggapan berikutnya',
	reply: {
		hint: 'Tampil untuk umum dengan nama akun Anda. Jangan menulis data pribadi siapa pun.',
		signIn: 'Masuk untuk ikut menanggapi',
		over: 'Diskusi ini tidak menerima tanggapan baru.'
	},
	note: 'Tulis catatan internal',
	done: 'Tercatat. Terima kasih.',
	doneFlag:
		'Terima kasih. Moderator akan memeriksanya. Bila sudah pernah Anda laporkan, yang terakhir Anda tulis menggantikan yang lama.',
	form: {
		title: 'Beri masukan',
		notOpen: 'Masa masukan tidak sedang dibuka.',
		asGuest: 'Anda menulis sebagai tamu. Masukan tampil setelah diperiksa, dan Anda mendapat kode untuk melihatnya.',
		signIn: 'Masuk dengan akun supaya langsung tampil',
		asAccount: (name: string) => `Masukan tampil atas nama ${name}.`,
		kind: 'Jenis masukan',
		provision: 'Bagian naskah',
		wholeText: 'Seluruh naskah atau hal lain',
		question: 'Menjawab pertanyaan',
		noQuestion: 'Tidak khusus',
		text: 'Masukan Anda',
		textHint: 'Tuliskan pendapat dan alasannya. Jangan menulis data pribadi siapa pun.',
		unsur: 'Anda mewakili unsur',
		unsurHint: 'Evaluasi menghitung berapa unsur yang ikut serta.',
		choose: 'Pilih …',
		organisation: 'Organisasi',
		organisationHint: 'Isi bila Anda berbicara atas nama organisasi. Nama organisasi tampil untuk umum.',
		name: 'Nama',
		nameHint: 'Tampil bersama masukan.',
		email: 'Surel',
		emailHint: 'Hanya untuk mengabari Anda bila masukan dijawab. Disimpan tersegel dan tidak ditampilkan.',
		files: 'Foto atau dokumen',
		filesHint: 'JPG, PNG, WebP, atau PDF; paling banyak 5 berkas, masing-masing 5 MB.',
		send: 'Kirim masukan',
		channel: 'Disampaikan lewat',
		otherTitle: 'Catat masukan dari loket atau kertas',
		otherLead: 'Tuliskan seperti yang disampaikan. Masukan dicatat atas nama orang itu, bukan atas nama Anda.',
		otherSend: 'Catat masukan',
		field: {
			jenis: 'Jenis masukan',
			teks: 'Masukan',
			pasal: 'Bagian naskah',
			pertanyaan: 'Pertanyaan',
			unsur: 'Unsur',
			organisasi: 'Organisasi',
			nama: 'Nama',
			surel: 'Surel',
			lewat: 'Disampaikan lewat'
		}
	},
	receipt: {
		title: 'Masukan diterima',
		heldTitle: 'Masukan diterima dan menunggu pemeriksaan',
		number: 'Nomor masukan',
		code: 'Kode Anda',
		keep: 'Simpan kode ini. Hanya dengan kode ini Anda dapat melihat nasib masukan Anda.',
		keepForOther: 'Serahkan kode ini kepada pemberi masukan, supaya dapat melihat jawabannya.',
		see: 'Lihat masukan',
		again: 'Catat masukan lain'
	},
	code: {
		title: 'Lihat masukan dengan kode',
		lead: 'Kode tampil satu kali setelah masukan dikirim sebagai tamu.',
		field: 'Kode',
		open: 'Buka',
		invalid: 'Kode terdiri atas 20 huruf dan angka. Periksa kembali.',
		noMatch: 'Tidak ada masukan dengan kode ini.',
		held: 'Masukan ini menunggu pemeriksaan. Isinya belum tampil untuk umum.',
		refused: 'Masukan ini tidak ditampilkan.',
		shown: 'Masukan ini sudah tampil untuk umum.'
	},
	table: {
		title: 'Matriks masukan dan tanggapan',
		lead: 'Semua masukan menurut nomor, beserta jawabannya.',
		print: 'Cetak halaman ini lewat menu peramban.',
		file: 'matriks-masukan',
		hidden: '(disembunyikan moderator)',
		columns: {
			number: 'Nomor',
			at: 'Diterima',
			kind: 'Jenis',
			provision: 'Bagian naskah',
			textVersion: 'Versi naskah',
			question: 'Pertanyaan',
			author: 'Nama',
			organisation: 'Organisasi',
			unsur: 'Unsur',
			channel: 'Cara',
			text: 'Masukan',
			supports: 'Dukungan',
			disposition: 'Jawaban',
			answer: 'Alasan',
			answeredAt: 'Dijawab',
			changed: 'Perubahan'
		}
	},
	desk: {
		title: 'Masukan',
		tab: { unanswered: 'Belum dijawab', held: 'Menunggu pemeriksaan', all: 'Semua' },
		enter: 'Catat dari loket atau kertas',
		answer: 'Jawab masukan yang dipilih',
		answerLead: 'Satu jawaban untuk satu masukan atau sekelompok masukan yang sama. Semua pemberinya diberi tahu.',
		choose: (value: number) => `Pilih masukan ${number(value)}`,
		answerOne: 'Jawab',
		replaceOne: 'Ganti jawaban',
		disposition: 'Jawaban',
		text: 'Alasan',
		textHint: 'Mengapa diterima atau tidak, dengan bahasa yang dipahami pemberi masukan.',
		changed: 'Bagian naskah yang berubah',
		changedNone: 'Tidak ada perubahan naskah',
		again: 'Ganti jawaban yang sudah ada',
		againHint: 'Jawaban lama tetap tersimpan dalam riwayat. Berlaku sampai naskah berita acara tetap.',
		send: 'Simpan jawaban',
		saved: (list: string) => `Jawaban untuk masukan ${list} tersimpan.`,
		minutesFinal: 'Naskah berita acara sudah tetap; jawaban tidak dapat diubah lagi.',
		notYet: 'Masukan dapat dijawab sejak masa masukan dibuka.',
		admitted: 'Masukan sudah ditampilkan.',
		inputs: 'Masukan yang dijawab'
	},
	queue: {
		title: 'Masukan tamu yang menunggu pemeriksaan',
		lead: 'Yang paling lama menunggu lebih dahulu. Tampilkan, atau tolak dengan alasan.',
		empty: 'Tidak ada masukan tamu yang menunggu.'
	},
	refused: {
		not_allowed: 'Anda tidak berwenang melakukan ini pada konsultasi tersebut.',
		not_open: 'Masa masukan tidak sedang dibuka, sehingga masukan tidak dapat diterima.',
		locked: 'Diskusi konsultasi ini dikunci moderator, sehingga tidak menerima kiriman baru.',
		closed: 'Konsultasi ini sudah selesai, sehingga tidak menerima kiriman baru.',
		wrong_stage: 'Pada tahap ini masukan tidak dijawab.',
		minutes_fixed: 'Naskah berita acara sudah tetap; jawaban tidak dapat diubah lagi.',
		unknown_input: 'Ada masukan yang tidak ditemukan atau tidak tampil. Muat ulang halaman, lalu pilih lagi.',
		unknown_subject: 'Bagian naskah atau pertanyaan itu tidak ada lagi. Pilih lagi dari daftar.',
		already_answered:
			'Ada masukan yang sudah dijawab, mungkin oleh orang lain. Centang “Ganti jawaban yang sudah ada” bila memang mau menggantinya.',
		same_state: 'Masukan ini sudah diputuskan, mungkin oleh orang lain.'
	} satisfies Record<Refusal, string>,
	act: {
		hide_post: act.words.hide_post,
		restore_post: act.words.restore_post,
		flag: act.words.flag,
		reply: {
			explain: 'Tanggapan Anda tampil bagi semua yang dapat membaca konsultasi ini.',
			text: 'Tanggapan Anda',
			hint: 'Tulis dengan sopan. Jangan menulis data pribadi siapa pun.'
		},
		note: {
			explain: 'Catatan hanya dibaca instansi penyelenggara, moderator, dan pengawas.',
			text: 'Catatan internal'
		},
		hide_thread: {
			explain: 'Halaman konsultasi tidak tampil lagi bagi umum. Penyelenggara diberi tahu alasannya.',
			text: 'Penjelasan kepada penyelenggara'
		},
		restore_thread: { explain: 'Halaman konsultasi tampil kembali untuk umum.', text: 'Alasan' },
		lock: { explain: 'Konsultasi tidak menerima masukan dan tanggapan baru.', text: 'Alasan' },
		unlock: { explain: 'Konsultasi menerima masukan dan tanggapan lagi.', text: 'Alasan' }
	} as Record<ForumAct | 'flag', ActWords>
};
