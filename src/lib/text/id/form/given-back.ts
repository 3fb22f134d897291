/** What a person reads whose form could not be carried out, above the words that come back. */
export const givenBack = {
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
	email: 'Alamat email',
	password: 'Kata sandi',
	prove: 'Kata sandi, atau kode verifikasi',
	proveHint: 'Kata sandi akun Anda, kode 6 angka dari aplikasi, atau satu kode cadangan.',
	proveAndSend: 'Buktikan dan kirim',
	step: 'Kode verifikasi, atau kode cadangan',
	code: 'Kode akses',
	codeHint: '20 huruf dan angka, seperti pada tanda terima.',
	signInAndSend: 'Masuk dan kirim',
	openAndSend: 'Buka dan kirim',
	sendAs: (name: string) => `Kirim sebagai ${name}`,
	sendAsGuest: 'Kirim tanpa masuk',
	again: 'Coba kirim lagi',
	standing: 'Yang tersimpan sekarang',
	empty: 'kosong'
};
