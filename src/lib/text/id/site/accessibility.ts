/** What was tried and what was not. Whoever changes what is tried changes this. */
export const accessibility = {
	title: 'Pernyataan aksesibilitas',
	lead: 'Forum ini harus dapat dipakai siapa pun: dengan papan ketik, pembaca layar, huruf besar, ponsel lama, dan sambungan lambat.',
	aim: {
		title: 'Yang kami tuju',
		text: 'WCAG 2.2 tingkat AA di setiap halaman, dalam bahasa Indonesia dan Inggris. Forum ini dinilai oleh pembuatnya sendiri; belum ada penilaian oleh pihak luar, jadi kesesuaiannya belum dinyatakan penuh.'
	},
	tried: {
		title: 'Yang sudah diuji',
		points: [
			'Setiap halaman diperiksa skrip dengan axe, di ponsel dan layar lebar, terang dan gelap; juga bila kosong atau salah isi.',
			'177 dari 179 halaman dilihat skrip selebar 320, 360, 1.280, dan 1.920 piksel, gelap, dan dengan warna paksa (tiruan Chromium): tidak ada yang lebih lebar dari layarnya.',
			'177 dari 179 halaman diperiksa dengan validator HTML (vnu) pada 30 November 2026: tidak ada kesalahan selain sifat CSS yang belum dikenalnya.',
			'Melapor, melacak, membalas, dan pekerjaan petugas yang utama dilakukan dengan papan ketik saja.',
			'Pada 23 halaman, satu dari setiap bentuk, setiap perhentian tombol Tab diperiksa: fokusnya tampak dan tidak tertutup.',
			'Di halaman yang sama, jarak huruf, kata, dan baris direnggangkan menurut WCAG 1.4.12: hanya petikan dan nama yang memang dipendekkan yang terpotong.',
			'Setiap formulir dapat dipakai tanpa JavaScript, dan yang diketik tidak hilang karena kesalahan.',
			'Pada perbesaran 400% (320 × 256 piksel) tidak ada halaman yang perlu digeser ke samping, kecuali tabel lebar di dalam kotaknya sendiri.',
			'Arti tidak disampaikan dengan warna saja: setiap status memakai kata dan bentuk.',
			'Halaman dapat dicetak, termasuk bagian yang terlipat.'
		]
	},
	untried: {
		title: 'Yang belum diuji',
		points: [
			'Pembaca layar sungguhan (NVDA, TalkBack, VoiceOver).',
			'Kendali suara, tombol sakelar, dan pelacak mata.',
			'Mode kontras tinggi pada Windows sungguhan.',
			'Firefox, Safari, dan ponsel sungguhan.',
			'Huruf khusus disleksia.',
			'Pemakaian oleh orang yang sehari-hari memakai alat bantu.'
		]
	},
	known: {
		title: 'Kekurangan yang kami ketahui',
		points: [
			'Foto dan berkas dari warga sering tidak punya keterangan gambar; namanya hanya “Foto 1”, “Foto 2”.',
			'Dokumen PDF yang diunggah warga atau instansi tidak selalu terbaca pembaca layar.',
			'Matriks masukan sebuah konsultasi adalah tabel lebar yang sulit dibaca pada layar kecil.'
		]
	},
	help: {
		title: 'Bila Anda menemui hambatan',
		text: 'Ceritakan halaman dan hambatannya. Kami menjawab sebagai laporan, dengan tenggat yang sama. Anda juga dapat datang ke loket: petugas menuliskannya untuk Anda.',
		write: 'Laporkan hambatan',
		contact: 'Hubungi pengelola'
	}
};
