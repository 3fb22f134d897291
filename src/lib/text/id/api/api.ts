/** Halaman bagi pembuat aplikasi: apa yang dapat dibaca, dan bagaimana. */
export const api = {
	title: 'API',
	lead: 'Semua yang dapat dibaca siapa saja di forum ini, dalam bentuk yang dibaca aplikasi: JSON, tanpa kunci, dari situs mana pun. Nama pelapor dan yang disamarkan tidak ada di dalamnya.',
	document: 'Uraian untuk perkakas (OpenAPI 3.1)',
	about: {
		title: 'Sebelum mulai',
		lists:
			'Daftar panjang terbagi: “next_cursor” menunjuk lanjutannya, dan alamat lengkapnya ada di kepala Link. Penanda itu berlaku untuk filter yang sama saja.',
		marks:
			'Setiap jawaban bertanda ETag. Kirim tanda itu dalam If-None-Match: bila tidak ada yang berubah, jawabannya 304 tanpa isi.',
		limits:
			'Tanpa kunci 300 permintaan semenit dari satu jaringan, dengan kunci 600. Sisanya tertulis di kepala RateLimit; sesudah habis, tunggu sebanyak detik dalam Retry-After.',
		problems: 'Penolakan berbentuk application/problem+json (RFC 9457): apa yang terjadi dan apa yang dapat dilakukan.',
		names:
			'Setiap kiriman diberi nama sendiri dalam Idempotency-Key. Dikirim lagi dengan nama dan isi yang sama, jawabannya yang pertama dan tidak ada yang terjadi dua kali; dengan isi lain ditolak (422), dan selagi dikerjakan 409. Nama diingat 60 hari.',
		times: 'Saat ditulis dalam UTC; hari adalah hari di provinsi ini.',
		keys: 'Kunci dibuat admin, untuk petugas atau mitra, dan dikirim sebagai Authorization: Bearer. Hubungi pengelola di halaman kontak.'
	},
	calls: 'Yang dapat dibaca',
	writing: 'Yang dapat ditulis',
	personal: 'Bila isinya tampak memuat data pribadi: “mask” menyamarkannya, “send” mengirim apa adanya.',
	parameters: 'Parameter',
	try: 'Contoh',
	none: 'tanpa parameter',
	earlier: {
		title: 'Hitungan tenggat',
		says: 'Batas waktu, hitungan dari hari mana pun, serta tenggat dan perjalanan sebuah laporan, hari demi hari.'
	},
	call: {
		file_complaint: {
			title: 'Kirim laporan',
			says: 'Mitra menulis sebagai ganti pelapornya, instansi sebagai loketnya. Halamannya menyebut lewat siapa laporan itu datang. Laporan tampil setelah moderator melihatnya.'
		},
		list_complaints: {
			title: 'Laporan',
			says: 'Daftar laporan publik, dua puluh setiap kali, dengan filter yang sama seperti halamannya.'
		},
		read_complaint: {
			title: 'Satu laporan',
			says: 'Isi, keadaan, dan percakapannya; halaman percakapan yang panjang dengan “halaman”.'
		},
		list_agencies: { title: 'Instansi', says: 'Instansi hari ini, tugasnya, laporan yang terbuka dan yang terlambat.' },
		list_services: { title: 'Layanan', says: 'Layanan yang ditawarkan, lama dan biayanya menurut standar.' },
		list_districts: { title: 'Wilayah', says: 'Kabupaten dan kota dengan kodenya.' },
		list_categories: { title: 'Kategori', says: 'Kategori dan anak kategorinya.' },
		list_consultations: { title: 'Konsultasi', says: 'Konsultasi publik; yang masih menerima masukan di depan.' },
		list_moderation: { title: 'Buku moderasi', says: 'Setiap keputusan moderasi dengan aturan dan alasannya.' }
	},
	fault: {
		unknownName: 'Isian ini tidak dikenal di sini.',
		notWords: 'Isi dengan teks.',
		filesAsParts: 'Kirim berkas sebagai bagian multipart/form-data bernama “files”.',
		personal: 'Isi dengan “mask” atau “send”.'
	},
	query: {
		cari: 'kata yang dicari',
		status: 'keadaan atau kelompoknya',
		instansi: 'nama pendek instansi pada alamat halamannya',
		wilayah: 'kode kabupaten atau kota',
		kategori: 'nama kategori pada alamat',
		jenis: 'jenis laporan',
		terlambat: 'hanya yang terlambat',
		urut: 'urutan',
		cursor: 'lanjutan daftar',
		halaman: 'halaman percakapan',
		tahap: 'tahap konsultasi',
		lingkup: 'lingkup konsultasi',
		aturan: 'kode aturan forum',
		keadaan: 'keadaan keputusan'
	}
};
