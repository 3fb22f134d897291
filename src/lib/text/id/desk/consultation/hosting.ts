import { formatNumber } from '$lib/text/format';

const number = (value: number) => formatNumber('id', value);

/** The desk of who prepares and runs consultations. */
export const hosting = {
	title: 'Konsultasi saya',
	back: 'Konsultasi saya',
	lead: 'Konsultasi publik yang disiapkan dan dijalankan instansi Anda, yang paling mendesak lebih dahulu.',
	backToDesk: 'Ruang kerja',
	publicPage: 'Halaman publik',
	save: 'Simpan',
	saved: 'Tersimpan.',
	readOnly: 'Anda hanya dapat membaca. Yang mengubah adalah fasilitator atau pimpinan instansi ini.',
	list: {
		begin: 'Siapkan konsultasi baru',
		running: 'Sedang berjalan',
		over: 'Sudah berakhir',
		none: 'Belum ada konsultasi',
		noneNext: 'Konsultasi pertama dapat dimulai dari contoh yang tersedia.',
		missing: (missing: string) => `Kurang: ${missing}`,
		complete: 'Lengkap untuk langkah berikutnya',
		due: 'Tenggat tahap ini',
		late: 'Terlambat',
		inputs: (inputs: number, answered: number) => `${number(inputs)} masukan, ${number(answered)} dijawab`,
		most: (most: number) => `Hanya ${number(most)} yang ditampilkan.`,
		copy: 'Salin menjadi konsultasi baru'
	},

	begin: {
		title: 'Konsultasi baru',
		lead: 'Rancangan ini hanya terlihat oleh instansi Anda sampai diumumkan.',
		name: 'Judul',
		nameHint: 'Sebutkan layanan atau kebijakannya, 10 sampai 150 huruf.',
		from: 'Mulai dari',
		templates: 'Contoh',
		copies: 'Salinan konsultasi terdahulu',
		copyHint:
			'Salinan membawa pertanyaan, latar belakang, lingkup, metode, dan daftar undangan. Jadwal, SK, dan bahan diisi baru.',
		agency: 'Instansi penyelenggara',
		submit: 'Buat rancangan'
	},

	overview: {
		next: 'Langkah berikutnya',
		present: 'Ada',
		missing: 'Belum ada',
		facts: 'Keadaan',
		window: 'Masa penyampaian masukan',
		windowNone: 'Belum ditentukan',
		to: 'sampai',
		method: 'Metode',
		scope: 'Lingkup',
		inputs: 'Masukan',
		inputsOf: (inputs: number, answered: number, held: number) =>
			`${number(inputs)} masukan, ${number(answered)} dijawab, ${number(held)} menunggu pemeriksaan`,
		unsur: 'Unsur masyarakat',
		unsurOf: (unsur: number, target: number) => `${number(unsur)} unsur ikut serta; sasaran ${number(target)}`,
		survey: 'Survei kepuasan',
		surveyOpen: 'Buka survei untuk konsultasi ini',
		cancel: 'Batalkan konsultasi',
		cancelWhy: 'Pembatalan terlihat oleh semua orang dan tidak dapat ditarik kembali.',
		reason: 'Alasan',
		done: 'Tahap konsultasi sudah diperbarui.'
	},

	data: {
		title: 'Data konsultasi',
		fixed: 'Judul, pertanyaan, lingkup, dan waktu mulai tetap sejak masa penyampaian masukan dibuka.',
		name: 'Judul',
		question: 'Apa yang ditanyakan',
		questionHint: 'Dalam bahasa sehari-hari, seperti menjelaskan kepada tetangga. Markdown boleh.',
		background: 'Latar belakang',
		questions: 'Pertanyaan satu per satu',
		questionsHint: 'Satu pertanyaan per baris, paling banyak sepuluh. Peserta dapat menjawab masing-masing.',
		questionsSay: {
			too_short: 'Setiap pertanyaan paling sedikit 5 huruf.',
			too_long: 'Setiap pertanyaan paling banyak 500 huruf.',
			too_many: 'Paling banyak sepuluh pertanyaan, satu per baris.'
		},
		scope: 'Lingkup',
		method: 'Metode',
		window: 'Masa penyampaian masukan',
		opensDay: 'Tanggal mulai',
		opensHour: 'Jam mulai',
		closesDay: 'Tanggal selesai',
		closesHour: 'Jam selesai',
		hourHint: (zone: string) => `Waktu ${zone}.`,
		team: 'SK atau surat tugas tim',
		teamHint: 'Nomor dan tanggalnya.',
		contact: 'Narahubung',
		contactHint: 'Nomor atau alamat kantor yang boleh dilihat umum.',
		about: 'Berkaitan dengan',
		standard: 'Standar pelayanan',
		declaration: 'Maklumat pelayanan',
		survey: 'Survei kepuasan masyarakat',
		service: 'Layanan',
		serviceNone: 'Bukan satu layanan tertentu',
		note: 'Apa yang berubah',
		noteHint: 'Dibaca oleh pengikut konsultasi dan tercatat dalam riwayat.'
	},

	materials: {
		title: 'Bahan',
		lead: 'Dapat dibaca siapa saja sejak konsultasi diumumkan. Versi lama tetap tersimpan.',
		none: 'Belum ada bahan.',
		add: 'Tambah bahan',
		name: 'Nama bahan',
		kind: 'Jenis',
		replaces: 'Menggantikan',
		replacesNone: 'Tidak menggantikan apa pun',
		file: 'Berkas',
		fileHint: 'PDF atau gambar, paling besar 5 MB.',
		version: (version: number) => `Versi ${number(version)}`,
		older: 'Versi lama',
		choose: 'Pilih jenis'
	},

	invitations: {
		title: 'Undangan',
		lead: 'Email undangan dikirim saat jadwal diumumkan dan saat masa penyampaian masukan dibuka. Alamatnya disegel: tidak tampil di halaman mana pun.',
		late: 'Konsultasi ini sudah diumumkan: siapa yang ditambahkan langsung dikirimi email undangan. Alamatnya disegel.',
		none: 'Belum ada yang diundang.',
		count: (total: number, unsur: number) => `${number(total)} undangan, ${number(unsur)} unsur masyarakat`,
		add: 'Tambah satu undangan',
		addList: 'Tambah dari daftar',
		list: 'Daftar',
		listHint:
			'Satu orang per baris: nama; organisasi; unsur; email. Salin dari lembar kerja beserta judul kolomnya: urutannya bebas.',
		name: 'Nama',
		organisation: 'Organisasi',
		unsur: 'Unsur',
		email: 'Email',
		chooseUnsur: 'Pilih unsur',
		hasAddress: 'Email tersimpan',
		noAddress: 'Tanpa email',
		sent: 'Dikirim',
		withdraw: 'Cabut',
		withdrawOf: (name: string) => `Cabut undangan ${name}`,
		submit: 'Tambahkan'
	},

	takeBack: {
		title: {
			material: 'Tarik bahan',
			meeting: 'Batalkan pertemuan',
			publication: 'Tarik catatan penyebarluasan'
		},
		link: 'Tarik kembali',
		lead: 'Yang salah dicatat tidak dihapus: tetap terlihat sebagai ditarik beserta alasannya, dan tidak lagi menjadi bukti tahap. Yang diundang, peserta, dan pengikut diberi tahu. Catat yang benar sesudahnya.',
		reason: 'Alasan',
		submit: 'Tarik',
		back: 'Kembali',
		taken: 'Ditarik',
		because: (reason: string) => `Alasan: ${reason}`
	},
	peopleList: {
		problems: (problems: number) => `${number(problems)} hal perlu diperbaiki; belum ada yang disimpan.`,
		line: (line: number) => `Baris ${number(line)}`,
		fault: {
			quote_open: 'Ada tanda kutip yang tidak ditutup.',
			column_unknown: 'Kolom ini tidak disimpan dalam daftar kami. Hapus kolomnya, atau centang “Abaikan kolom lain”.',
			column_twice: 'Kolom ini ada dua kali. Hapus salah satunya.',
			cells_over: 'Baris ini berisi lebih banyak sel daripada kolomnya.'
		},
		file: 'Atau pilih berkas CSV',
		fileHint: 'Excel (.xlsx), CSV, atau teks dari lembar kerja. Berkas menggantikan isi daftar di atas.',
		unsur: 'Unsur bagi baris yang tidak menyebutnya',
		noUnsur: 'Setiap baris menyebut unsurnya',
		leaveOut: 'Abaikan kolom lain',
		leaveOutHint: 'Misalnya NIP: kolom yang tidak kami simpan dilewati, bukan ditolak.',
		check: 'Periksa daftar',
		checkAgain: 'Periksa lagi',
		found: (people: number, unsur: number) => `Terbaca: ${number(people)} orang, ${number(unsur)} unsur masyarakat`,
		fresh: (added: number, known: number) => `${number(added)} baru, ${number(known)} sudah ada`,
		isKnown: 'sudah ada',
		leftOut: (columns: string) => `Tidak disimpan: ${columns}`,
		nameless: (lines: number) => `${number(lines)} baris tanpa nama orang (judul, jumlah, tanda tangan) dilewati.`,
		nothingYet: 'Belum ada yang disimpan. Bandingkan dengan lembar aslinya, lalu simpan.',
		nothingNew: 'Semua sudah tercatat; tidak ada yang perlu disimpan.',
		keep: (people: number) => `Simpan ${number(people)} orang`,
		kept: (added: number, known: number) => `${number(known)} sudah ada, ${number(added)} baru.`
	}
};
