import type { Doubt } from '$lib/domain/evidence/doubt';

/** Pictures that say that work is done, and what a second person is asked about them. Nothing here accuses anybody. */
export const evidence = {
	/** What was found, as a reason to look. */
	doubts: {
		same_frame: 'bingkainya persis sama dengan foto pelapor, tetapi ada bagian yang berubah',
		reporters_own: 'sama dengan foto pelapor di laporan ini',
		closed_before: 'sudah dikirim pada penutupan sebelumnya',
		other_report: 'sama dengan foto pada laporan lain',
		taken_before: 'menurut kameranya diambil sebelum laporan masuk',
		made_up: 'menurut keterangan di dalam berkasnya dibuat dengan program pembuat gambar',
		edited: 'pernah dibuka dengan program penyunting gambar',
		screen: 'tampaknya tangkapan layar'
	} satisfies Record<Doubt, string>,
	picture: (nth: number, name: string) => `Foto ${nth} (${name})`,
	/** One picture, with all that was found about it. */
	asked: (picture: string, doubts: readonly string[]) =>
		`${picture} perlu dilihat orang kedua, karena ${doubts.join('; ')}.`,
	title: 'Bukti yang perlu dilihat orang kedua',
	lead: 'Penutupan ini dicatat dan diberitahukan, tetapi belum dihitung sampai ada yang melihat fotonya. Yang ditemukan di bawah ini pertanyaan, bukan putusan.',
	none: 'Tidak ada bukti yang menunggu.',
	lot: 'Terpilih dalam undian: dua dari seratus penutupan dilihat, apa pun isinya.',
	doubted: 'Ada yang perlu ditanyakan tentang fotonya.',
	now: 'Foto penyelesaian',
	earlier: 'Foto yang sama',
	reporters: 'Foto pelapor',
	explained: 'Penjelasan instansi',
	unexplained: 'Tidak ada penjelasan: tidak ada yang ditanyakan ketika ditutup.',
	facts: 'Keterangan dari berkas foto',
	noFacts: 'Foto ini tidak membawa keterangan apa pun. Itu biasa: aplikasi pesan menghapusnya.',
	taken: (at: string) => `Diambil ${at} menurut jam kameranya`,
	device: (name: string) => `Perangkat: ${name}`,
	programs: (names: string) => `Program: ${names}`,
	claim: (by: string | null) =>
		`Membawa pernyataan asal (C2PA)${by ? ` dari ${by}` : ''}. Tanda tangannya belum diperiksa.`,
	located: 'Membawa tempat pengambilan. Tempatnya sendiri tidak ditampilkan.',
	otherReport: (ref: string) => `Laporan ${ref}`,
	open: 'Lihat fotonya',
	since: (day: string) => `menunggu sejak ${day}`,
	why: 'Perlu dilihat orang kedua, karena',
	/** Those who stood behind the report, asked whether the work is done. */
	witness: {
		title: 'Apakah benar selesai?',
		lead: 'Instansi menyatakan pekerjaan ini selesai, dan fotonya menunggu dilihat orang kedua. Yang mendukung laporan ini sebelum ditutup dapat mengatakan apa yang terlihat di tempatnya.',
		choice: { ya: 'Ya, sudah selesai', belum: 'Belum, atau baru sebagian' },
		once: 'Satu suara setiap pendukung; kiriman terakhir yang berlaku. Suara ini tidak menutup atau membuka laporan: orang kedua membacanya bersama fotonya.',
		send: 'Kirim',
		thanks: 'Terima kasih. Orang kedua membacanya bersama fotonya.',
		notYours: 'Hanya yang mendukung laporan ini sebelum ditutup, dari akun atau perangkat yang sama, yang ditanya.',
		over: 'Tidak ada penutupan yang menunggu dilihat.',
		link: 'Mendukung laporan ini? Katakan apakah benar selesai',
		told: (done: number, open: number) => `Pendukung laporan: ${done} menyatakan selesai, ${open} menyatakan belum.`,
		weighty: {
			done: 'Yang menyatakan selesai biasanya tidak sependapat satu sama lain, dan sering benar: itu berbobot.',
			open: 'Yang menyatakan belum biasanya tidak sependapat satu sama lain, dan sering benar: itu berbobot.'
		},
		light: 'Bobotnya kecil: satu pihak, akun baru, atau tanpa riwayat. Banyaknya tidak memutuskan apa pun.'
	},
	draw: {
		title: 'Undian bukti penyelesaian',
		lead: [
			'Dua dari setiap seratus penutupan yang disertai foto dilihat orang kedua, apa pun isinya. Siapa yang terkena ditentukan undian yang dapat dihitung ulang siapa saja.',
			'Sebelum bulan dimulai kami memuat sidik benih (SHA-256) bulan itu. Benihnya sendiri dimuat setelah bulannya lewat: tidak ada yang dapat menebak undian, dan kami tidak dapat menggantinya.'
		],
		check: 'Cara memeriksa',
		steps: [
			'Pastikan SHA-256 dari benih sama dengan sidik yang sudah dimuat sebelumnya.',
			'Susun teks “benih:nomor laporan:penutupan ke berapa”, misalnya “contoh-2026-01:7Q4M-2K9X:41”, lalu hitung SHA-256-nya.',
			'Baca 13 angka heksadesimal pertama sebagai bilangan. Penutupan terkena undian bila bilangan itu dikali 100 kurang dari 2 × 16 pangkat 13.'
		],
		example:
			'$ printf %s "contoh-2026-01:7Q4M-2K9X:41" | sha256sum\n030d14381bb4c… → 0x030d14381bb4c × 100 < 2 × 16^13: terkena undian\n$ printf %s "contoh-2026-01:7Q4M-2K9X:1" | sha256sum\n9116a801c083a… → tidak terkena',
		months: 'Sidik dan benih per bulan',
		none: 'Belum ada bulan yang diumumkan.',
		promised: (day: string) => `Sidik, dimuat ${day}:`,
		seed: 'Benih:',
		sealed: 'Benih dimuat setelah bulan ini lewat.'
	}
};
