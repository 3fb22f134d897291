import { dotted, PROVINCE_DAY } from '$lib/domain/calendar/province-day';
import { push } from './push';

const morning = `pukul ${dotted(PROVINCE_DAY.letters)}`;

/** Following: what letters say of it, and its pages. */
export const follow = {
	subject: {
		complaint: (ref: string) => `laporan ${ref}`,
		consultation: (title: string) => `konsultasi “${title}”`,
		agency: (name: string) => name,
		district: (name: string) => `wilayah ${name}`,
		category: (name: string) => `kategori ${name}`,
		words: (words: string) => `pencarian “${words}”`,
		list: { complaint: 'semua laporan', consultation: 'semua konsultasi', moderation: 'buku moderasi' },
		and: ', '
	},
	/** To who follows more than one matter. */
	news: {
		filed: (agency: string) => `Laporan baru untuk ${agency}`,
		answer: (who: string) => `${who} menjawab`,
		resolve: (who: string) => `${who} menyatakan sudah selesai`,
		ended: (status: string) => `Laporan ini berstatus: ${status}`,
		meaning: (subject: string) => `Laporan ini termasuk yang Anda ikuti: ${subject}.`
	},
	because: (subject: string) => `Anda menerima email ini karena Anda mengikuti ${subject}.`,
	stop: (address: string) => `Berhenti mengikutinya: ${address}`,
	stopAll: (address: string) => `Berhenti menerima email seperti ini: ${address}`,
	manage: (address: string) => `Semua yang Anda ikuti, dan jam tenang: ${address}`,
	ways: (address: string) => `Kapan dan lewat mana kabar datang, Anda atur di sini: ${address}`,
	duties: (address: string) => `Terlalu banyak? Pilih satu email sehari: ${address}`,
	why: {
		reporter: 'Anda menerima email ini karena laporan ini Anda yang menyampaikan. Pelapor selalu diberi tahu.',
		author: 'Anda menerima email ini karena tulisan Anda yang dibicarakan. Penulisnya selalu diberi tahu.',
		assignee: 'Anda menerima email ini karena laporan ini Anda yang memegang.',
		colleagues: 'Anda menerima email ini karena rekan Anda menyebut Anda.',
		watchers: 'Anda menerima email ini karena Anda memantau laporan ini.',
		officers: 'Anda menerima email ini karena tugas Anda sebagai pejabat penghubung.',
		heads: 'Anda menerima email ini karena jabatan Anda sebagai kepala instansi.',
		moderators: 'Anda menerima email ini karena tugas Anda sebagai moderator.',
		secretariat: 'Anda menerima email ini karena tugas Anda bagi Sekretariat Daerah.',
		inspectors: 'Anda menerima email ini karena tugas Anda sebagai pengawas.',
		facilitators: 'Anda menerima email ini karena tugas Anda sebagai fasilitator.',
		flaggers: 'Anda menerima email ini karena Anda yang melaporkan kiriman ini.',
		followers: 'Anda menerima email ini karena Anda mengikutinya.',
		contributors: 'Anda menerima email ini karena masukan Anda yang dibicarakan. Pemberinya selalu diberi tahu.',
		participants: 'Anda menerima email ini karena Anda ikut serta dalam konsultasi ini.',
		signatories: 'Anda menerima email ini karena Anda penanda tangan berita acara ini.',
		invitees: 'Anda menerima email ini karena Anda diundang.'
	},
	daily: {
		subject: (cases: number) => `Yang Anda ikuti: ${cases} kabar`,
		headline: (cases: number) =>
			cases === 1 ? 'Satu kabar dari yang Anda ikuti' : `${cases} kabar dari yang Anda ikuti`,
		meaning: 'Ini semua yang terjadi sejak email harian yang terakhir.',
		more: (cases: number) => `Ada ${cases} lagi; semuanya dapat dibaca di forum.`,
		because: (subject: string) => `Karena Anda mengikuti ${subject}.`,
		open: 'Buka yang Anda ikuti'
	},
	/** Email harian dari buku moderasi. */
	book: {
		subject: (entries: number) => `Buku moderasi: ${entries} keputusan baru`,
		headline: (entries: number) =>
			entries === 1 ? 'Satu keputusan baru dalam buku moderasi' : `${entries} keputusan baru dalam buku moderasi`,
		meaning: 'Ini semua yang dicatat sejak email yang terakhir, sejauh dapat dibaca siapa saja.',
		more: (entries: number) => `Ada ${entries} lagi; semuanya ada di buku moderasi.`,
		open: 'Buka buku moderasi'
	},
	push,
	pages: {
		refusedTitle: 'Surat kami tidak sampai kepada Anda',
		refusedAddress: (email: string) =>
			`Server email menyatakan alamat ${email} tidak ada. Kabar tidak kami kirim lagi ke sana sejak`,
		writeAgain: 'Alamatnya sudah benar, kirimi lagi',
		changeAddress: 'Ganti alamat email',
		refused: 'Server email menyatakan alamat Anda tidak ada. Kabar tidak kami kirim lagi ke sana sejak',
		refusedNext: 'Bila alamatnya sudah benar, ikuti lagi sesuatu dengan alamat itu.',
		title: 'Ikuti',
		what: (subject: string) => `Ikuti ${subject}`,
		around: 'Anda mendapat kabar bila ada laporan baru, jawaban, dan penyelesaian. Bukan setiap tanggapan.',
		list: 'Anda mendapat satu email sehari tentang yang baru di dalamnya; tidak ada email bila tidak ada yang baru. Caranya dapat diubah di “Yang saya ikuti”.',
		matter: 'Anda mendapat kabar tentang setiap perkembangannya.',
		press: 'Ikuti',
		pressStop: 'Berhenti mengikuti',
		orMail: 'Tanpa akun',
		mailHint: 'Kami mengirim satu email untuk bertanya apakah alamat ini memang milik Anda.',
		ask: 'Kirim email konfirmasi',
		orAccount: 'Punya akun? Masuk, lalu ikuti dengan satu tekanan.',
		signIn: 'Masuk',
		sentTitle: 'Periksa email Anda',
		sent: 'Bila alamatnya benar, sebuah email sedang dalam perjalanan. Tekan tombol di dalamnya untuk menyetujui.',
		following: (subject: string) => `Anda mengikuti ${subject}.`,
		back: 'Kembali',
		confirmTitle: 'Setujui kabar lewat email',
		confirmLead: (subject: string) => `Alamat email Anda akan mendapat kabar tentang ${subject}.`,
		confirm: 'Ya, kirimi saya kabar',
		voidNext: 'Buka halaman yang ingin Anda ikuti, lalu tulis alamat Anda sekali lagi.',
		mine: 'Yang saya ikuti',
		mineLead: 'Semua yang Anda ikuti, dan cara Anda mendapat kabarnya.',
		none: 'Belum ada yang diikuti',
		noneHint: 'Laporan, konsultasi, instansi, wilayah, kategori, dan pencarian punya tombol Ikuti.',
		seeAll: 'Lihat semua laporan',
		gone: 'Tidak dapat dibaca umum saat ini; tidak ada kabar yang dikirim.',
		letters: 'Kabar lewat email',
		lettersOf: (subject: string) => `Kabar tentang ${subject}`,
		letter: { at_once: 'langsung', daily: `sekali sehari, ${morning}`, none: 'tanpa email' },
		paused: 'Dijeda',
		save: 'Simpan',
		pause: 'Jeda',
		resume: 'Lanjutkan',
		stop: 'Berhenti',
		saved: 'Tersimpan.',
		wishes: 'Bahasa dan jam tenang',
		lang: 'Bahasa email',
		quiet: 'Jam tenang',
		quietHint:
			'Di antaranya menunggu: email tentang yang Anda ikuti, dan pemberitahuan di perangkat. Pilih jam yang sama bila tidak ingin ada jam tenang.',
		from: 'Mulai pukul',
		until: 'Sampai pukul',
		hour: (hour: number) => `${String(hour).padStart(2, '0')}.00`,
		dutiesTitle: 'Email tentang tugas Anda',
		dutiesHint:
			'Tidak dapat dihentikan sama sekali, karena tenggatnya berjalan. Yang jatuh tempo hari ini selalu langsung dikirim.',
		duties: { at_once: 'langsung, satu per satu', daily: `dikumpulkan, setiap hari kerja ${morning}` },
		always: 'Kabar tentang laporan Anda sendiri selalu dikirim; itu hak pelapor.',
		stopTitle: 'Berhenti mendapat email',
		stopOne: (subject: string) => `Berhenti mengikuti ${subject}?`,
		stopAllOf: 'Berhenti mendapat semua email tentang yang Anda ikuti?',
		stopNow: 'Ya, berhenti',
		stopAllNow: 'Berhenti dari semuanya',
		stopped: 'Sudah berhenti.',
		stoppedLead: 'Tidak ada email lagi tentang ini. Anda dapat mengikutinya lagi kapan saja.',
		nothing: 'Tidak ada lagi yang diikuti dengan tautan ini.',
		broken:
			'Tautan ini terpotong atau tidak berlaku lagi. Tekan tautan di email yang terakhir datang, jangan menyalinnya.'
	}
};
