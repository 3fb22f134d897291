export const accountMail = {
	confirm: {
		subject: 'Konfirmasi alamat email Anda',
		meaning: 'Alamat ini didaftarkan untuk sebuah akun di forum. Konfirmasi membuktikan bahwa alamat ini milik Anda.',
		next: 'Tekan tombol di bawah untuk mengonfirmasi. Bila bukan Anda yang mendaftar, abaikan email ini.',
		button: 'Konfirmasi alamat email'
	},
	follow: {
		subject: 'Ingin mendapat kabar lewat email ini?',
		meaning:
			'Alamat ini ditulis di forum untuk mengikuti sesuatu. Sebelum Anda setuju, kami tidak mengirim apa pun lagi.',
		next: 'Tekan tombol di bawah untuk melihat apa yang akan diikuti, lalu setujui di sana. Bila bukan Anda yang menulisnya, abaikan email ini.',
		button: 'Lihat dan setujui'
	},
	draft_by_mail: {
		subject: 'Konsep jawaban dari email Anda sudah tersimpan',
		meaning:
			'Balasan Anda lewat email, beserta lampirannya bila ada, kami simpan sebagai konsep jawaban. Pelapor belum menerima apa pun.',
		next: 'Tekan tombol di bawah, periksa konsepnya, lalu tekan Kirim. Bila bukan Anda yang menulisnya, hapus konsepnya dan beri tahu pengelola.',
		button: 'Periksa dan kirim'
	},
	draft_some_files: {
		subject: 'Konsep jawaban dari email Anda sudah tersimpan, sebagian lampirannya tidak',
		meaning:
			'Balasan Anda lewat email kami simpan sebagai konsep jawaban. Pelapor belum menerima apa pun. Sebagian lampirannya tidak dapat kami simpan: yang diterima foto (JPG, PNG, WebP) atau PDF sampai 5 MB, paling banyak lima.',
		next: 'Tekan tombol di bawah, periksa konsep dan lampirannya, pilih berkas yang kurang, lalu tekan Kirim. Bila bukan Anda yang menulisnya, hapus konsepnya dan beri tahu pengelola.',
		button: 'Periksa dan kirim'
	},
	mail_refused: {
		subject: 'Sebuah server email menolak surat forum',
		meaning:
			'Sebuah server email menolak surat forum karena kebijakannya, bukan karena alamat penerimanya. Biasanya SPF, DKIM, atau nama baik server pengirim yang menjadi sebab.',
		next: 'Periksa pengaturan email situs. Surat ini dikirim paling banyak sekali sehari.',
		button: 'Buka pengaturan email'
	},
	reset: {
		subject: 'Atur ulang kata sandi',
		meaning: 'Seseorang meminta kata sandi baru untuk akun dengan alamat ini.',
		next: 'Tekan tombol di bawah untuk membuat kata sandi baru. Bila bukan Anda, abaikan email ini; kata sandi Anda tidak berubah.',
		button: 'Buat kata sandi baru'
	},
	invite: {
		subject: 'Undangan sebagai petugas forum',
		meaning:
			'Pengelola forum mengundang Anda sebagai petugas. Akun Anda sudah disiapkan; peran dan surat keputusannya dapat Anda baca di halaman undangan.',
		next: 'Tekan tombol di bawah untuk menulis nama dan memilih kata sandi. Undangan berlaku tujuh hari dan hanya sekali. Bila undangan ini bukan untuk Anda, abaikan email ini.',
		button: 'Buka undangan'
	},
	appointed: {
		subject: 'Anda mendapat peran di forum',
		meaning: 'Pengelola forum menambahkan peran petugas pada akun Anda.',
		next: 'Masuklah seperti biasa dengan alamat ini; peran Anda ada di halaman akun. Bila peran itu bukan untuk Anda, beri tahu pengelola.',
		button: 'Lihat peran saya'
	},
	api_key_made: {
		subject: 'Kunci API dibuat atas jabatan Anda',
		meaning:
			'Pengelola forum membuat kunci dengan mana sebuah aplikasi dapat bertindak dengan hak Anda di forum. Yang dilakukannya tercatat atas instansi Anda, bertanda nama kunci itu.',
		next: 'Kunci itu berakhir sendiri bersama jabatan Anda. Bila Anda tidak memintanya, segera beri tahu pengelola.',
		button: 'Lihat akun'
	},
	api_key_ended: {
		subject: 'Kunci API atas jabatan Anda diakhiri',
		meaning: 'Aplikasi yang memakai kunci itu tidak dapat lagi bertindak dengan hak Anda.',
		next: 'Bila aplikasinya masih diperlukan, mintalah kunci baru kepada pengelola.',
		button: 'Lihat akun'
	},
	second_step_on: {
		subject: 'Verifikasi dua langkah dipasang',
		meaning: 'Masuk ke akun Anda sekarang memerlukan kata sandi dan kode. Sesi di perangkat lain sudah diakhiri.',
		next: 'Bila bukan Anda yang memasangnya, buat kata sandi baru dan beri tahu pengelola.',
		button: 'Periksa akun'
	},
	second_step_off: {
		subject: 'Verifikasi dua langkah dilepas',
		meaning: 'Masuk ke akun Anda sekarang hanya memerlukan kata sandi.',
		next: 'Bila bukan Anda yang melepasnya, segera buat kata sandi baru dan pasang lagi.',
		button: 'Periksa akun'
	},
	codes_renewed: {
		subject: 'Kode cadangan baru dibuat',
		meaning: 'Kode cadangan akun Anda diganti; semua kode lama tidak berlaku lagi.',
		next: 'Bila bukan Anda yang membuatnya, segera buat kata sandi baru.',
		button: 'Periksa akun'
	},
	findings: {
		subject: 'Ada yang tidak berjalan di situs forum',
		meaning: 'Pemeriksaan berkala menemukan sesuatu yang dijanjikan situs dan sekarang tidak terjadi.',
		next: 'Buka daftarnya: tiap baris menyebut apa yang terjadi dan apa yang perlu dilakukan. Pengelola server membacanya juga dengan npm run doctor.',
		button: 'Lihat kesehatan situs'
	},
	webhook_paused: {
		subject: 'Sebuah webhook dijeda: kabarnya tidak sampai',
		meaning:
			'Penerimanya menjawab bahwa ia sudah tiada, atau tiga hari tidak ada kabar yang sampai. Sejak sekarang tidak ada yang dikirim ke sana.',
		next: 'Periksa tujuannya bersama pemiliknya, lalu lepas jedanya atau akhiri webhook itu.',
		button: 'Lihat webhook'
	},
	change_email: {
		subject: 'Pakai alamat ini untuk akun Anda',
		meaning: 'Pemilik sebuah akun di forum ingin memakai alamat ini. Belum ada yang berubah.',
		next: 'Bila itu Anda, tekan tombol di bawah dalam 24 jam. Bila bukan, abaikan email ini.',
		button: 'Pakai alamat ini'
	},
	email_change_asked: {
		subject: 'Ada permintaan mengganti alamat akun Anda',
		meaning: 'Seseorang yang masuk ke akun Anda meminta mengganti alamat email-nya. Belum ada yang berubah.',
		next: 'Bila bukan Anda, ganti kata sandi dan akhiri semua sesi sekarang juga.',
		button: 'Periksa akun'
	},
	email_changed: {
		subject: 'Alamat akun Anda telah diganti',
		meaning: 'Akun Anda di forum sekarang memakai alamat lain; email berikutnya dikirim ke sana.',
		next: 'Bila bukan Anda, tekan tombol di bawah dalam 14 hari: alamat ini kembali dipakai, semua sesi berakhir, dan Anda membuat kata sandi baru.',
		button: 'Bukan saya, kembalikan'
	},
	passkey_added: {
		subject: 'Kunci sandi ditambahkan',
		meaning: 'Sebuah kunci sandi ditambahkan pada akun Anda; dengan itu orang masuk tanpa kata sandi.',
		next: 'Bila bukan Anda yang menambahkannya, lepas kunci itu dan segera buat kata sandi baru.',
		button: 'Periksa akun'
	},
	passkey_removed: {
		subject: 'Kunci sandi dilepas',
		meaning: 'Sebuah kunci sandi dilepas dari akun Anda.',
		next: 'Bila bukan Anda yang melepasnya, segera buat kata sandi baru.',
		button: 'Periksa akun'
	},
	assent_asked: {
		subject: 'Pelepasan langkah kedua menunggu persetujuan Anda',
		meaning:
			'Admin lain meminta langkah kedua seseorang dilepas karena alatnya hilang. Tanpa persetujuan Anda tidak ada yang dilepas.',
		next: 'Pastikan dengan bertemu atau menelepon orangnya, lalu setujui atau hentikan. Sesudah tujuh hari permintaan itu berakhir.',
		button: 'Periksa permintaan'
	},
	link_asked: {
		subject: 'Permintaan tautan akun kantor menunggu Anda',
		meaning:
			'Seorang petugas meminta akunnya ditautkan dengan akun kantor, supaya ia dapat masuk lewat penyedia akun itu. Tanpa persetujuan admin tidak ada yang ditautkan.',
		next: 'Temui atau telepon orangnya dan cocokkan kode yang ia lihat di halaman keamanannya, lalu setujui atau tolak.',
		button: 'Periksa permintaan'
	},
	office_linked: {
		subject: 'Akun Anda ditautkan dengan akun kantor',
		meaning: 'Seorang admin menyetujui permintaan Anda: mulai sekarang Anda juga dapat masuk dengan akun kantor.',
		next: 'Bila bukan Anda yang memintanya, lepas tautan itu di halaman keamanan dan segera ganti kata sandi.',
		button: 'Periksa akun'
	},
	office_unlinked: {
		subject: 'Tautan dengan akun kantor dilepas',
		meaning: 'Akun Anda tidak lagi tertaut dengan akun kantor, dan sesi yang dimulai dengannya sudah berakhir.',
		next: 'Masuklah dengan kata sandi. Bila bukan Anda yang melepasnya, tanyakan kepada admin.',
		button: 'Periksa akun'
	},
	unlock_asked: {
		subject: 'Langkah kedua akun Anda akan dilepas besok',
		meaning:
			'Seorang admin mencatat bahwa Anda kehilangan alat untuk langkah kedua. Dalam 24 jam aplikasi kode, kunci sandi, dan kode cadangan Anda dilepas, dan semua sesi berakhir.',
		next: 'Bila bukan Anda yang meminta, masuklah seperti biasa dan hentikan di halaman keamanan sebelum 24 jam lewat.',
		button: 'Periksa atau hentikan'
	},
	new_device: {
		subject: 'Ada yang masuk ke akun Anda dari perangkat baru',
		meaning: 'Akun Anda baru saja dipakai di perangkat yang belum kami kenal.',
		next: 'Bila itu Anda, abaikan email ini. Bila bukan, akhiri sesi itu dan segera buat kata sandi baru.',
		button: 'Lihat sesi saya'
	},
	already_registered: {
		subject: 'Alamat ini sudah punya akun',
		meaning: 'Seseorang mencoba mendaftar dengan alamat ini, padahal akunnya sudah ada. Tidak ada yang berubah.',
		next: 'Bila itu Anda, masuklah seperti biasa, atau minta kata sandi baru bila lupa. Bila bukan, abaikan email ini.',
		button: 'Masuk'
	},
	password_changed: {
		subject: 'Kata sandi Anda telah diubah',
		meaning: 'Kata sandi akun Anda baru saja diubah.',
		next: 'Bila bukan Anda yang mengubahnya, segera buat kata sandi baru dan keluarkan semua sesi di halaman akun.',
		button: 'Periksa akun'
	}
};
