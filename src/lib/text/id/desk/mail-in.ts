import type { PenDecision, PenReason, ThrownFor, Verdict } from '$lib/domain/mail-in/verdict';
import type { PenAct } from '$lib/forms/mail-in';
import { formatNumber } from '../../format';

const count = (value: number) => formatNumber('id', value);

/** Email masuk yang tidak dapat dimuat dengan sendirinya. */
export const mailIn = {
	title: 'Email masuk',
	lead: 'Email yang tidak dapat dimuat dengan sendirinya menunggu di sini. Hanya moderator yang membacanya; isinya tersegel, dan dihapus begitu diputuskan.',
	none: 'Tidak ada email yang menunggu.',
	noneNext: 'Balasan yang sah sudah dimuat, surat yang kembali dan jawaban otomatis sudah dipisahkan.',
	waiting: (value: number) => `${count(value)} email menunggu`,
	shown: (value: number) => `Ditampilkan ${count(value)} yang paling lama.`,
	month: '30 hari terakhir',
	verdict: {
		posted: 'dimuat sebagai balasan',
		drafted: 'menjadi konsep jawaban',
		penned: 'ke halaman ini',
		returned: 'surat yang kembali',
		automatic: 'jawaban otomatis, disisihkan'
	} satisfies Record<Verdict, string>,
	from: 'Dari',
	noSender: 'tidak disebut',
	subject: 'Perihal',
	noSubject: '(tanpa perihal)',
	came: 'Masuk',
	about: 'Untuk laporan',
	files: 'Lampiran',
	noWords: 'Tidak ada tulisan yang dapat dibaca.',
	why: {
		unknown_address: 'Bukan alamat balasan sebuah laporan.',
		forged: 'Alamat balasannya salah tulis atau dibuat-buat.',
		expired: 'Alamat balasannya sudah berakhir.',
		other_sender: 'Pengirimnya bukan alamat yang kami kirimi surat.',
		not_proved: 'Server email kita menyatakan alamat pengirimnya bukan yang sebenarnya.',
		answered: 'Jawaban pengirim atas surat kita.',
		closed: 'Pembicaraannya sudah ditutup, atau bukan giliran pengirimnya.',
		not_allowed: 'Pengirimnya tidak dapat menulis di sana saat ini.',
		no_words: 'Tidak ada tulisan di dalamnya.',
		not_fitting: 'Terlalu panjang, atau tidak jelas masukan mana yang dimaksud.',
		files: 'Lampirannya tidak dapat dimuat.',
		dangerous_files: 'Lampirannya dari jenis yang berbahaya.',
		too_large: 'Lebih besar dari 10 MB.',
		unreadable: 'Tidak dapat dibaca: bukan email yang utuh, terlalu bersarang, atau terlalu banyak bagiannya.',
		too_many: 'Terlalu banyak balasan dalam waktu singkat.'
	} satisfies Record<PenReason, string>,
	makeOf: 'Jadikan',
	decision: {
		reply: 'Muat sebagai balasan',
		note: 'Jadikan catatan internal',
		thrown: 'Buang'
	} satisfies Record<PenDecision, string>,
	replyHint:
		'Dimuat atas nama pemilik alamat balasan itu. Lakukan hanya bila Anda yakin dialah yang menulis. Lampiran yang tidak dapat dimuat ditinggalkan.',
	assignHint:
		'Dapat juga dimuat sebagai balasan: tulis nomor laporannya. Hanya bila alamat pengirim sama dengan alamat pelapornya.',
	ask: 'Pertanyaan untuk pengirim',
	askHint: 'Dikirim sekali lewat email. Jawabannya masuk ke halaman ini, di samping email ini.',
	askOpen: 'Tanyakan kepada pengirim',
	askSend: 'Kirim pertanyaan',
	asked: 'Pengirim ditanyai',
	follows: 'Email yang dijawab',
	followed: 'masih menunggu di halaman ini',
	followedGone: 'sudah diputuskan',
	thrownFor: 'Sebab dibuang',
	thrownForNone: 'Pilih sebabnya',
	thrownForSays: {
		spam: 'iklan atau penipuan',
		unrelated: 'bukan urusan forum',
		elsewhere: 'sudah disampaikan lewat jalan lain',
		unclear: 'tidak jelas, dan pengirim tidak menjawab',
		machine: 'ditulis mesin',
		other: 'sebab lain'
	} satisfies Record<ThrownFor, string>,
	decided: 'Yang terakhir diputuskan',
	decidedAs: { reply: 'dimuat sebagai balasan', note: 'menjadi catatan', thrown: 'dibuang' } satisfies Record<
		PenDecision,
		string
	>,
	number: 'Nomor laporan',
	numberHint: 'Catatan dibaca petugas yang menangani laporan itu. Alamat pengirim tidak ikut.',
	done: {
		reply: 'Email dimuat sebagai balasan.',
		note: 'Email menjadi catatan internal.',
		thrown: 'Email dibuang.',
		asked: 'Pertanyaan dikirim kepada pengirim. Email ini tetap menunggu.'
	} satisfies Record<PenAct, string>
};
