/** What is asked of a neighbour before a form is taken that many sent at once. */
export const challenge = {
	title: 'Satu pemeriksaan singkat',
	says: 'Dari jaringan atau di halaman ini sedang banyak yang mengirim. Pemeriksaan ini memastikan bukan mesin yang mengirim; tidak ada yang dicatat tentang Anda.',
	working: 'Peramban Anda sedang memeriksa. Ini berlangsung beberapa detik.',
	ready: 'Pemeriksaan selesai. Silakan kirim lagi.',
	question: (one: string, other: string, seconds: number) =>
		`Berapa ${one} ditambah ${other}? Tulis jawabannya, lalu kirim paling cepat ${seconds} detik setelah halaman ini tampil.`,
	numbers:
		'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh|sebelas|dua belas|tiga belas|empat belas|lima belas|enam belas|tujuh belas|delapan belas'
			.split('|')
			.flatMap((part, index) => (index === 0 ? part.split(' ') : [part]))
};
