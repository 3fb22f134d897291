/** What came by mail in the made-up province and could not be taken in by itself. */
export const mailIn = [
	{
		from: 'Rahmat Tuanany <rahmat.tuanany@contoh.id>',
		subject: 'Lampu jalan Bastiong',
		words:
			'Selamat pagi. Lampu jalan di depan pasar Bastiong padam sejak Minggu malam. Saya sudah tulis surat ini ke alamat forum karena tidak tahu cara melapor.'
	},
	{
		from: 'Nurhayati <nurhayati.s@contoh.id>',
		subject: 'Re: jawaban laporan saya',
		words: 'Terima kasih atas jawabannya. Mohon kabarkan bila petugas jadi datang hari Kamis.'
	}
];
