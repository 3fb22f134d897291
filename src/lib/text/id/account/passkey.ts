/** Masuk tanpa kata sandi, dengan kunci yang tersimpan di perangkat. */
export const passkey = {
	title: 'Kunci sandi',
	lead: 'Masuk dengan sidik jari, wajah, atau PIN perangkat Anda, tanpa menulis kata sandi. Kunci sandi tidak dapat dicuri lewat situs palsu.',
	name: 'Nama kunci ini',
	nameHint: 'Supaya Anda mengenalinya nanti, misalnya "Telepon kantor".',
	add: 'Tambahkan kunci sandi',
	since: 'Ditambahkan',
	used: 'terakhir dipakai',
	remove: 'Lepas',
	removeNamed: (name: string) => `Lepas kunci sandi ${name}`,
	signIn: 'Masuk dengan kunci sandi',
	signInTitle: 'Masuk dengan kunci sandi',
	signInLead: 'Tekan tombol di bawah, lalu ikuti yang diminta perangkat Anda.',
	byPassword: 'Masuk dengan kata sandi',
	prove: 'Buktikan dengan kunci sandi',
	notDone: 'Belum selesai: permintaan dibatalkan, atau perangkat ini tidak punya kuncinya. Coba lagi.',
	absent:
		'Kunci sandi memerlukan JavaScript dan peramban yang mendukungnya. Tanpa itu, pakailah kata sandi dan aplikasi kode.',
	manage: 'Atur kunci sandi'
};
