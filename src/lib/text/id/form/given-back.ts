/** What a person reads whose form could not be carried out, above the words that come back. */
export const givenBack = {
	title: {
		ended: 'Sesi Anda sudah berakhir',
		code_ended: 'Kode akses perlu dimasukkan lagi',
		other: 'Orang lain sedang masuk di perangkat ini',
		absent: 'Ini tidak dapat dikirim',
		later: 'Terlalu banyak percobaan'
	},
	why: {
		ended: 'Belum ada yang terkirim. Tulisan Anda masih ada di bawah: masuk lagi, dan tulisan itu langsung terkirim.',
		code_ended:
			'Belum ada yang terkirim. Tulisan Anda masih ada di bawah: masukkan kode akses laporan ini, dan tulisan itu langsung terkirim.',
		other: 'Belum ada yang terkirim. Formulir ini dibuka oleh orang lain. Pilih atas nama siapa tulisan ini dikirim.',
		absent:
			'Halaman ini tidak ada, atau tidak terbuka lagi bagi Anda. Tulisan Anda masih ada di bawah; salin bila perlu.',
		later: 'Belum ada yang terkirim. Tunggu beberapa menit, lalu kirim lagi; tulisan Anda tetap ada di halaman ini.'
	},
	/** On the last page, where the forum cannot keep anything just now. */
	last: {
		title: 'Belum terkirim',
		why: 'Forum sedang tidak dapat menyimpan. Kesalahan ini dari kami, bukan dari Anda, dan tulisan Anda masih ada di bawah. Biarkan halaman ini terbuka, tunggu sebentar, lalu tekan Kirim lagi.',
		once: 'Bila yang tadi ternyata sempat tersimpan, mengirim lagi tidak menggandakannya.',
		again: 'Kirim lagi',
		kept: (many: number) => `${many} berkas sudah tersimpan dan ikut dikirim.`,
		number: (status: number, id: string) => `Kode ${status} · ${id}`
	},
	yours: 'Tulisan Anda',
	rest: 'Pilihan lain dalam formulir ikut terbawa.',
	files: (names: string) => `Pilih lagi berkasnya: ${names}`,
	choose: 'Berkas',
	email: 'Alamat surel',
	password: 'Kata sandi',
	code: 'Kode akses',
	codeHint: '20 huruf dan angka, seperti pada tanda terima.',
	signInAndSend: 'Masuk dan kirim',
	openAndSend: 'Buka dan kirim',
	sendAs: (name: string) => `Kirim sebagai ${name}`,
	sendAsGuest: 'Kirim tanpa masuk',
	again: 'Coba kirim lagi',
	noMatch: 'Kode akses itu tidak cocok dengan laporan ini.',
	spent:
		'Formulir ini sudah terkirim sebelumnya dengan isi yang lain. Kirim ini sebagai yang baru, bila memang dimaksud begitu.',
	changed:
		'Orang lain menyimpan perubahan sejak Anda membuka formulir ini. Bandingkan dengan yang tersimpan sekarang; bila dikirim lagi, isian Anda menggantikannya.',
	standing: 'Yang tersimpan sekarang',
	empty: 'kosong'
};
