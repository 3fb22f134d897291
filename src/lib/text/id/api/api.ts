/** Halaman bagi pembuat aplikasi: apa yang dapat dibaca, dan bagaimana. */
export const api = {
	title: 'API',
	lead: 'Aplikasi kantor Anda membaca semua yang dapat dibaca siapa saja di forum ini, tanpa kunci, dan dengan kunci melapor, menjawab, dan menindaklanjuti. Nama pelapor dan yang disamarkan tidak pernah ada di dalamnya.',
	start: {
		title: 'Panggilan pertama',
		read: 'Salin ke terminal: laporan yang sudah ditindaklanjuti di satu kota, sebagai JSON.',
		write:
			'Dengan kunci, pilih satu panggilan di bawah “Yang dapat ditulis”, salin contohnya, dan beri setiap kiriman nama sendiri.',
		key: 'KUNCI',
		name: 'nomor-di-aplikasi-anda'
	},
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
	scope: 'Cakupan kunci',
	required: 'wajib',
	files:
		'Berkas dikirim sebagai multipart/form-data, setiap berkas sebagai bagian bernama “files”: paling banyak 5, masing-masing 5 MB.',
	problems: 'Penolakan',
	webhooks: {
		title: 'Diberi tahu begitu terjadi',
		says: 'Aplikasi yang ingin tahu begitu sesuatu terjadi tidak perlu bertanya berulang-ulang: admin dapat mendaftarkan webhook. Kabarnya ditandatangani menurut Standard Webhooks, dikirim ulang sampai tiga hari, dan hanya memuat yang dapat dibaca siapa saja.'
	},
	personal: 'Bila isinya tampak memuat data pribadi: “mask” menyamarkannya, “send” mengirim apa adanya',
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
		read_clocks: {
			title: 'Tenggat satu laporan',
			says: 'Setiap tenggatnya, hari demi hari, dengan batas waktu dan kalender yang dipakai menghitungnya.'
		},
		read_trail: {
			title: 'Perjalanan satu laporan',
			says: 'Setiap kantor yang pernah memegangnya, siapa yang meneruskannya ke sana, dan alasannya.'
		},
		list_agencies: { title: 'Instansi', says: 'Instansi hari ini, tugasnya, laporan yang terbuka dan yang terlambat.' },
		list_services: { title: 'Layanan', says: 'Layanan yang ditawarkan, lama dan biayanya menurut standar.' },
		list_districts: { title: 'Wilayah', says: 'Kabupaten dan kota dengan kodenya.' },
		list_categories: { title: 'Kategori', says: 'Kategori dan anak kategorinya.' },
		list_consultations: { title: 'Konsultasi', says: 'Konsultasi publik; yang masih menerima masukan di depan.' },
		list_moderation: { title: 'Buku moderasi', says: 'Setiap keputusan moderasi dengan aturan dan alasannya.' },
		list_rules: { title: 'Aturan forum', says: 'Aturan yang berlaku hari ini, dengan dasar hukumnya.' },
		read_agency: { title: 'Satu instansi', says: 'Tugas, alamat, layanan, dan angkanya setahun terakhir.' },
		read_service: {
			title: 'Satu layanan',
			says: 'Standar pelayanannya yang berlaku hari ini, komponen demi komponen.'
		},
		read_consultation: {
			title: 'Satu konsultasi',
			says: 'Pertanyaan, bahan, pertemuan, tahap, dan siapa yang terwakili.'
		},
		list_inputs: {
			title: 'Masukan dan tanggapannya',
			says: 'Masukan sebuah konsultasi dengan tanggapan penyelenggara, sepuluh setiap kali. Nama orang tidak ada di dalamnya.'
		},
		read_input: {
			title: 'Satu masukan',
			says: 'Masukan, tanggapan penyelenggara, dan balasan di bawahnya, lima puluh setiap kali.'
		},
		read_text: {
			title: 'Naskah',
			says: 'Naskah yang dikonsultasikan, pasal demi pasal, dengan jumlah masukannya; versi lama dengan “versi”.'
		},
		list_commitments: {
			title: 'Komitmen',
			says: 'Janji dalam berita acara, penanggung jawab, tenggat, dan keadaannya.'
		},
		read_minutes: { title: 'Berita acara', says: 'Berita acara yang sudah diumumkan, butir demi butir.' },
		list_surveys: {
			title: 'Survei kepuasan',
			says: 'Survei yang dapat diisi dan yang sudah selesai. Nilainya ada setelah survei selesai dan diisi lima orang.'
		},
		read_survey: {
			title: 'Satu survei',
			says: 'Indeks, mutu, dan nilai sembilan unsurnya. Kelompok responden satu sampai empat orang ditulis null.'
		},
		read_statistics: {
			title: 'Angka',
			says: 'Angka halaman statistik. Lama dari kurang dari lima laporan ditulis null.'
		},
		read_calendar: { title: 'Hari libur', says: 'Hari libur dan cuti bersama yang dipakai menghitung hari kerja.' },
		list_policies: { title: 'Batas waktu', says: 'Setiap batas waktu dengan dasar hukum dan masa berlakunya.' },
		read_clock: {
			title: 'Hitung tenggat',
			says: 'Kapan sebuah batas waktu jatuh tempo bila mulai pada suatu saat, dengan setiap hari hitungannya.'
		}
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
		jawaban: 'tanggapan atas masukan, atau “belum”',
		unsur: 'unsur masyarakat',
		pasal: 'kunci pasal naskah',
		periode: '30, 90, atau 365 hari terakhir, atau tahun',
		sp4n: 'dengan atau tanpa nomor SP4N-LAPOR!',
		tahun: 'tahun kalender',
		tahap: 'tahap konsultasi',
		lingkup: 'lingkup konsultasi',
		aturan: 'kode aturan forum',
		keadaan: 'keadaan keputusan',
		versi: 'nomor versi naskah; tanpa ini yang terbaru',
		from: 'saat mulai dengan zona, misalnya 2026-11-21T14:05:00+09:00; tanda + ditulis %2B',
		policy: 'kode batas waktu',
		calendar: 'versi kalender; tanpa ini yang terbaru',
		agency: 'nama pendek instansi, bila batas waktunya sendiri lebih pendek'
	}
};
