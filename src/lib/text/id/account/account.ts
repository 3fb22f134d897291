import type { OwnState } from '$lib/domain/complaint/own-state';
import type { Fault } from '$lib/forms/kit/fault';
import { office } from './office';
import { passkey } from './passkey';

/** What is wrong with an answer to the forms of accounts. */
const says = {
	name: { missing: 'Tulis nama Anda.', too_long: 'Nama paling panjang 100 huruf. Persingkat namanya.' },
	email: { missing: 'Tulis alamat email Anda.', email_invalid: 'Alamat email belum benar. Contoh: nama@contoh.id.' },
	password: {
		missing: 'Tulis kata sandi.',
		too_short: 'Kata sandi paling sedikit 10 huruf. Beberapa kata yang hanya Anda tahu sudah cukup.',
		too_long: 'Kata sandi paling panjang 200 huruf. Persingkat kata sandinya.',
		guessable: 'Kata sandi ini terlalu mudah ditebak. Pilih beberapa kata yang hanya Anda tahu.',
		like_you: 'Kata sandi tidak boleh sama dengan nama atau alamat email Anda. Pilih yang lain.'
	},
	code: {
		missing: 'Tulis kodenya.',
		too_long: 'Kode ini terlalu panjang. Tulis 6 angka dari aplikasi, atau satu kode cadangan.'
	},
	passkeyName: {
		missing: 'Tulis nama untuk kunci ini.',
		too_long: 'Nama kunci paling panjang 60 huruf. Persingkat namanya.'
	},
	lang: { missing: 'Pilih bahasa.', unknown_choice: 'Pilih bahasa.' }
} satisfies Record<string, Partial<Record<Fault, string>>>;

export const account = {
	says,
	office,
	name: 'Nama',
	nameHint: 'Boleh nama panggilan. Nama ini terlihat pada tanggapan Anda di laporan umum.',
	email: 'Alamat email',
	password: 'Kata sandi',
	passwordHint:
		'Paling sedikit 10 huruf. Beberapa kata yang mudah Anda ingat lebih baik daripada satu kata yang rumit.',
	signIn: {
		title: 'Masuk',
		lead: 'Untuk mengikuti laporan, menanggapi, dan bekerja di ruang kerja.',
		submit: 'Masuk',
		forgotten: 'Lupa kata sandi?',
		noAccount: 'Belum punya akun?',
		register: 'Daftar',
		guestTitle: 'Tanpa akun pun bisa',
		guest: 'Anda dapat menulis laporan tanpa akun, lalu melacaknya dengan nomor laporan dan kode akses.',
		report: 'Tulis laporan',
		track: 'Lacak laporan',
		kept: {
			draftHere: 'Di peramban ini ada draf laporan tanpa akun',
			draftHereHint: 'Bila bukan Anda yang menulisnya, biarkan: draf itu terhapus saat Anda masuk.',
			bring: 'Saya yang menulisnya, bawa ke akun saya',
			bringing: 'Draf laporan Anda ikut ke akun',
			bringingHint: 'Sesudah masuk, hanya akun Anda yang dapat membacanya.',
			receiptHere: 'Tanda terima laporan masih terbuka di peramban ini',
			receiptHereHint: 'Kode aksesnya tidak dapat dilihat lagi sesudah ada yang masuk.',
			toReceipt: 'Lihat tanda terima'
		},
		outcome: {
			keluar: 'Anda sudah keluar. Di komputer bersama, tutup juga jendela perambannya.',
			'keluar-kantor': 'Anda sudah keluar dari forum.',
			'sandi-baru': 'Kata sandi baru sudah berlaku. Semua sesi lama sudah diakhiri. Silakan masuk.',
			dikonfirmasi: 'Alamat email Anda sudah dikonfirmasi. Silakan masuk.',
			email: 'Alamat email akun Anda sudah diganti. Alamat lama diberi tahu. Silakan masuk.',
			'email-kembali':
				'Alamat lama dipakai lagi, dan semua sesi berakhir. Kami mengirim tautan kata sandi baru ke alamat itu.',
			'masuk-dulu': 'Silakan masuk untuk melanjutkan.'
		}
	},
	register: {
		title: 'Buat akun',
		lead: 'Akun memudahkan Anda mengikuti banyak laporan dan menerima kabarnya lewat email.',
		submit: 'Daftar',
		haveAccount: 'Sudah punya akun?',
		signIn: 'Masuk',
		privacy: 'Yang kami simpan dan siapa yang dapat melihatnya:',
		privacyLink: 'Privasi'
	},
	checkMail: {
		title: 'Cek email Anda',
		registered:
			'Kami mengirim email ke alamat yang Anda tulis. Tekan tautan di dalamnya untuk mengonfirmasi alamat itu.',
		reset:
			'Bila alamat itu punya akun, kami mengirim tautan untuk membuat kata sandi baru. Tautannya berlaku satu jam.',
		wait: 'Biasanya sampai dalam beberapa menit. Periksa juga folder spam.',
		again: 'Tidak ada yang datang? Periksa alamatnya, lalu coba lagi.',
		retry: 'Coba lagi',
		toSignIn: 'Ke halaman masuk',
		demo: 'Dalam mode demo, semua surat dapat dibaca di sini:',
		demoLink: 'Surat keluar'
	},
	confirm: {
		title: 'Konfirmasi alamat email',
		lead: (email: string) => `Tekan tombol di bawah untuk menyatakan bahwa ${email} adalah alamat Anda.`,
		submit: 'Ya, ini alamat saya',
		voidTitle: 'Tautan tidak berlaku',
		voidNext: 'Masuk, lalu minta tautan baru di halaman akun Anda. Tautan konfirmasi berlaku 24 jam dan hanya sekali.',
		toAccount: 'Ke akun saya'
	},
	forgotten: {
		title: 'Lupa kata sandi',
		lead: 'Tulis alamat email akun Anda. Kami kirimkan tautan untuk membuat kata sandi baru.',
		submit: 'Kirim tautan'
	},
	reset: {
		title: 'Buat kata sandi baru',
		lead: (email: string) => `Untuk akun ${email}. Setelah disimpan, semua sesi yang sedang masuk diakhiri.`,
		newPassword: 'Kata sandi baru',
		submit: 'Simpan kata sandi',
		voidTitle: 'Tautan tidak berlaku',
		voidNext: 'Minta tautan baru. Tautannya berlaku satu jam dan hanya sekali.',
		again: 'Minta tautan baru'
	},
	step: {
		title: 'Langkah kedua',
		lead: 'Langkah pertama benar. Tulis kode dari aplikasi Anda untuk masuk.',
		code: 'Kode verifikasi',
		codeHint: '6 angka dari aplikasi, atau salah satu kode cadangan Anda.',
		submit: 'Masuk',
		restart: 'Masuk dari awal',
		whole: 'Punya aplikasi kode? Tulis kodenya sekarang',
		wholeHint:
			'Boleh dikosongkan: kodenya ditanyakan sesudah ini. Bila percobaan untuk alamat Anda dihabiskan orang lain, kata sandi dan kode bersama-sama tetap membuka.',
		lost: 'Aplikasi dan kode cadangan hilang? Minta pengelola mengundang Anda lagi.'
	},
	secondStep: {
		title: 'Verifikasi dua langkah',
		lead: 'Sesudah kata sandi, Anda menulis kode 6 angka yang berganti tiap setengah menit di telepon Anda. Orang yang tahu kata sandi Anda saja tidak dapat masuk.',
		back: 'Kembali ke Keamanan',
		due: (day: string) =>
			`Peran Anda membaca data yang tersegel. Pasang langkah kedua paling lambat ${day}; sesudah itu peran Anda menunggu sampai terpasang.`,
		late: 'Peran Anda membaca data yang tersegel dan menunggu sampai langkah kedua terpasang. Sesudah itu semuanya kembali seperti biasa.',
		later: 'Nanti saja, lanjutkan',
		goOn: 'Lanjutkan',
		begin: 'Pasang aplikasi kode',
		beginHint:
			'Anda memerlukan aplikasi kode di telepon, misalnya Aegis, FreeOTP, atau Google Authenticator. Tidak perlu internet.',
		scan: 'Pindai gambar ini dengan aplikasi kode',
		typed: 'Atau ketik kunci ini di aplikasi:',
		confirm: 'Kode 6 angka dari aplikasi',
		confirmHint: 'Tulis kode yang sekarang tampil, supaya kami tahu aplikasinya sudah terpasang.',
		finish: 'Selesai',
		on: 'Aplikasi kode terpasang',
		set: 'Langkah kedua terpasang',
		off: 'Belum terpasang',
		turnOff: 'Lepas aplikasi kode',
		turnOffHint: 'Sesudah dilepas, masuk hanya memerlukan kata sandi.',
		codesTitle: 'Kode cadangan',
		codesLeft: (many: number) => `${many} dari 10 kode masih dapat dipakai.`,
		codesHint: 'Satu kode membuka satu kali, bila telepon Anda hilang. Kode baru mengakhiri semua kode lama.',
		codesNew: 'Buat kode cadangan baru',
		codesShown: 'Simpan kode cadangan Anda',
		codesOnce: 'Kode ini hanya tampil sekali. Cetak atau salin sekarang, dan simpan di luar telepon dan komputer ini.',
		codesFor: (email: string) => `Kode cadangan untuk ${email}`,
		done: 'Sudah saya simpan',
		qrTitle: 'Kunci aplikasi kode'
	},
	changeEmail: {
		title: 'Ganti alamat email',
		lead: (email: string) => `Alamat Anda sekarang ${email}.`,
		newEmail: 'Alamat email baru',
		hint: 'Kami mengirim tautan ke alamat baru, dan memberi tahu alamat lama.',
		submit: 'Kirim tautan',
		sent: 'Bila alamat itu dapat dipakai, tautannya sudah dikirim ke sana dan berlaku 24 jam. Alamat lama juga diberi tahu. Belum ada yang berubah.',
		confirmTitle: 'Pakai alamat baru',
		confirmLead: (email: string) =>
			`Tekan tombol di bawah untuk memakai ${email} bagi akun Anda. Alamat lama diberi tahu, dan dapat membatalkannya selama 14 hari.`,
		confirm: 'Ya, pakai alamat ini',
		undoTitle: 'Batalkan pergantian alamat',
		undoLead: (email: string) =>
			`Alamat akun kembali ke ${email}. Semua sesi berakhir, dan kami mengirim tautan untuk kata sandi baru ke alamat ini.`,
		undo: 'Bukan saya, kembalikan'
	},
	passkey,
	invitation: {
		title: 'Undangan petugas',
		lead: (email: string) => `Untuk ${email}. Periksa nama dan peran Anda, lalu pilih kata sandi.`,
		name: 'Nama lengkap',
		nameHint: 'Sebagaimana tertulis di surat keputusan. Nama ini tercatat pada tindakan Anda.',
		roles: 'Peran Anda',
		otherHere: (name: string) => `Di peramban ini ${name} sedang masuk, dan akan dikeluarkan bila Anda melanjutkan.`,
		submit: 'Terima undangan',
		voidTitle: 'Undangan tidak berlaku',
		voidNext:
			'Undangan berlaku tujuh hari dan hanya sekali; yang baru mengakhiri yang lama. Bila Anda sudah menerimanya, masuklah seperti biasa. Bila belum, minta pengelola mengirim yang baru.'
	},
	home: {
		title: 'Akun saya',
		sections: 'Bagian akun',
		overview: 'Ringkasan',
		flagged: 'Yang Anda laporkan',
		profile: 'Profil',
		security: 'Keamanan',
		signOut: 'Keluar',
		desk: 'Buka ruang kerja',
		unconfirmedTitle: 'Alamat email belum dikonfirmasi',
		unconfirmed: (email: string) =>
			`Kabar tentang laporan kami kirim ke ${email} setelah Anda mengonfirmasi alamat itu lewat tautan di email kami.`,
		resend: 'Kirim ulang tautan',
		outcome: {
			henti: 'Pelepasan dihentikan; langkah kedua Anda tetap terpasang.',
			dikonfirmasi: 'Alamat email Anda sudah dikonfirmasi. Kabar laporan akan dikirim ke sana.',
			surat: 'Kabar dikirim lagi ke alamat email Anda.',
			terkirim: 'Tautan baru sudah dikirim. Tautan yang lama tidak berlaku lagi.',
			profil: 'Profil sudah disimpan.',
			sandi: 'Kata sandi sudah diganti. Sesi lain sudah diakhiri.',
			email: 'Alamat email akun Anda sudah diganti. Alamat lama diberi tahu.',
			sesi: 'Sesi sudah diakhiri.',
			'tautan-diminta': 'Permintaan tautan sudah sampai pada admin. Bacakan kodenya kepada admin.',
			'tautan-lepas': 'Tautan dengan akun kantor sudah tidak ada.'
		},
		reports: 'Laporan saya',
		states: 'Filter laporan saya',
		state: { all: 'Semua', waiting: 'Menunggu Anda', open: 'Berjalan', ended: 'Selesai' } satisfies Record<
			OwnState | 'all',
			string
		>,
		others: 'Laporan lain',
		noneInState: 'Tidak ada laporan Anda di sini.',
		noReports: 'Anda belum menulis laporan dengan akun ini.',
		noReportsHint: 'Laporan yang ditulis tanpa akun dibuka lewat Lacak, dengan nomor laporan dan kode aksesnya.',
		followed: 'Laporan yang saya ikuti',
		noFollowed: 'Anda belum mengikuti laporan.',
		noFollowedHint: 'Tekan Ikuti pada laporan mana pun untuk mendapat kabarnya.',
		seeAll: 'Lihat semua pengaduan'
	},
	first: {
		title: 'Administrator pertama',
		lead: 'Akun ini menyiapkan provinsi: kalender, instansi, orang, dan kategori. Halaman ini tertutup begitu akunnya dibuat.',
		submit: 'Buat akun dan mulai'
	},
	appointments: {
		/** Before the first day of an appointment there is no desk. */
		begins: (role: string, day: string) =>
			`Tugas Anda sebagai ${role} mulai ${day}. Ruang kerja Anda terbuka pada hari itu.`,
		recorded: 'Yang dicatat admin tentang tugas Anda',
		machine: 'perintah di server',
		act: {
			appoint: 'Ditunjuk:',
			dismiss: 'Hari terakhir ditetapkan:',
			edit: 'Pengakhiran dibatalkan:',
			unlock: 'Diminta dilepas: langkah kedua.',
			assent: 'Disetujui dilepas: langkah kedua.',
			link: 'Ditautkan: akun kantor',
			unlink: 'Tautan dilepas: akun kantor'
		},
		unlockNext: 'Bukan Anda yang kehilangan alatnya? Hentikan di Keamanan',
		title: 'Penunjukan',
		explain:
			'Wewenang Anda di forum ini mengikuti surat keputusan. Wewenang berakhir pada hari setelah tanggal terakhirnya.',
		decree: 'Surat keputusan',
		agency: 'Instansi',
		validity: 'Masa berlaku',
		from: (from: string) => `sejak ${from}`,
		between: (from: string, until: string) => `${from} sampai ${until}`,
		mayOpenIdentity: 'Boleh membuka identitas pelapor, dengan alasan yang dicatat',
		state: { in_force: 'berlaku', expired: 'berakhir', to_come: 'belum mulai' }
	},
	profile: {
		title: 'Profil',
		lang: 'Bahasa',
		langHint: 'Dipakai untuk email kepada Anda dan untuk halaman setelah masuk.',
		langs: { id: 'Bahasa Indonesia', en: 'English' },
		changeEmail: 'Ganti alamat email',
		confirmed: 'sudah dikonfirmasi',
		unconfirmed: 'belum dikonfirmasi',
		submit: 'Simpan'
	},
	security: {
		unlocking: 'Seorang admin meminta langkah kedua Anda dilepas pada',
		unlockingAssent: ', bila admin kedua menyetujuinya.',
		unlockingNext: 'Bila bukan Anda yang kehilangan alatnya, hentikan sekarang.',
		stopUnlocking: 'Hentikan pelepasan',
		title: 'Keamanan',
		passwordTitle: 'Ganti kata sandi',
		current: 'Kata sandi sekarang',
		newPassword: 'Kata sandi baru',
		submitPassword: 'Ganti kata sandi',
		secondStep: 'Atur langkah kedua',
		placeLocal: 'Jaringan yang sama dengan server',
		place: (place: string) => `Jaringan ${place}`,
		sessionsTitle: 'Sedang masuk di',
		sessionsExplain: 'Akhiri sesi yang tidak Anda kenali, lalu ganti kata sandi Anda.',
		unknownDevice: 'Perangkat tidak dikenal',
		here: 'sesi ini',
		since: 'Masuk sejak',
		revoke: 'Akhiri',
		revokeNamed: (device: string) => `Akhiri sesi ${device}`,
		revokeOthers: 'Akhiri semua sesi lain'
	}
};
