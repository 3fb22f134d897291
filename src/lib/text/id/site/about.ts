import { REOPEN_DAYS } from '$lib/domain/complaint/status';

export const about = {
	title: 'Tentang forum ini',
	lead: (province: string) =>
		`Forum Konsultasi Publik adalah tempat warga ${province} menyampaikan pengaduan, aspirasi, dan permintaan informasi tentang layanan publik, dan melihat bersama-sama apakah dijawab tepat waktu.`,
	contents: 'Isi halaman ini',
	beside: {
		title: 'Di samping SP4N-LAPOR!',
		text: [
			'SP4N-LAPOR! adalah sistem pengaduan nasional. Forum ini bukan SP4N-LAPOR!, bukan bagian dari sistem itu, dan tidak menggantikannya.',
			'Anda tetap dapat melapor langsung di SP4N-LAPOR! (lapor.go.id). Bila laporan di forum ini juga tercatat di sana, nomornya kami tampilkan pada laporan.'
		]
	},
	journey: {
		title: 'Perjalanan sebuah laporan',
		steps: [
			{
				name: 'Kirim',
				text: 'Anda menulis laporan, dengan atau tanpa akun. Anda menerima nomor laporan dan, tanpa akun, kode akses.'
			},
			{
				name: 'Verifikasi',
				text: 'Moderator memeriksa apakah laporan jelas dan termasuk layanan publik provinsi. Bila perlu, moderator meminta keterangan.'
			},
			{
				name: 'Diteruskan',
				text: 'Laporan sampai ke instansi yang berwenang. Instansi harus memberi jawaban pertama.'
			},
			{
				name: 'Tindak lanjut',
				text: 'Instansi bekerja dan menjawab terbuka. Jawaban seperti “sedang kami teruskan” tidak dapat menutup laporan.'
			},
			{
				name: 'Tanggapan Anda',
				text: 'Anda menerima penyelesaiannya, atau menyanggahnya. Sanggahan pertama diputus kepala instansi, yang kedua Inspektorat, yang ketiga Sekretariat Daerah dengan putusan akhir; tidak pernah orang atau kantor yang sama.'
			},
			{
				name: 'Selesai',
				text: `Laporan ditutup. Dalam ${REOPEN_DAYS} hari Anda masih dapat membukanya kembali.`
			}
		]
	},
	deadlines: {
		title: 'Tenggat yang dipakai forum',
		text: 'Tenggat dihitung dalam hari kerja di zona waktu provinsi. Hari diterimanya laporan tidak dihitung; akhir pekan, hari libur, dan cuti bersama dilewati. Hitungan hanya berhenti selama pertanyaan kepada pelapor belum dijawab.',
		caution: 'Angka di bawah adalah kebijakan forum ini. Jangan mengutipnya sebagai ketentuan hukum.',
		caption: 'Tenggat yang sedang dipakai',
		what: 'Apa',
		howLong: 'Berapa lama',
		basis: 'Asal angka',
		late: 'Bila tenggat lewat, laporan ditandai “Terlambat” dan tandanya terlihat oleh umum.'
	},
	deciders: {
		title: 'Siapa memutuskan apa',
		who: 'Siapa',
		decides: 'Memutuskan',
		rows: [
			{ who: 'Pelapor', decides: 'Menerima atau menyanggah penyelesaian, membuka kembali, atau menarik laporan.' },
			{
				who: 'Moderator',
				decides:
					'Memverifikasi, meneruskan ke instansi, menyatakan bukan kewenangan, atau mengarsipkan dengan alasan tertulis.'
			},
			{
				who: 'Pejabat penghubung instansi',
				decides:
					'Menjawab, meminta keterangan, meneruskan ke instansi lain, dan menyatakan laporan selesai ditindaklanjuti.'
			},
			{ who: 'Kepala instansi', decides: 'Memutus sanggahan pertama dan laporan yang dibuka kembali.' },
			{
				who: 'Pengawas (Inspektorat)',
				decides: 'Menangani pengaduan berkadar pengawasan, melihat semua keterlambatan, dan memutus sanggahan kedua.'
			},
			{
				who: 'Sekretariat Daerah',
				decides: 'Memutus sanggahan ketiga, dengan alasan tertulis. Putusannya yang terakhir di forum ini.'
			}
		]
	},
	moderation: {
		title: 'Aturan moderasi',
		text: 'Siapa pun boleh mengkritik layanan dan pejabatnya. Moderator hanya boleh menyembunyikan kiriman karena salah satu alasan ini:',
		after: [
			'Setiap tindakan moderator mencantumkan alasan dan tercatat dalam riwayat laporan. Penulisnya diberi tahu.',
			'Kiriman tidak dihapus diam-diam. Yang disembunyikan dapat ditampilkan kembali bila keputusannya keliru.',
			'Laporan yang diarsipkan atau dinyatakan bukan kewenangan provinsi dapat diajukan keberatan satu kali, dan diperiksa moderator lain.'
		]
	},
	unhappy: {
		title: 'Bila Anda tidak puas',
		text: [
			'Sanggah penyelesaiannya di halaman laporan Anda, atau ajukan keberatan bila laporan ditolak.',
			'Bila tetap tidak ada penyelesaian yang layak, Anda dapat melapor ke Ombudsman Republik Indonesia, telepon 137. Lampirkan riwayat laporan dari forum ini sebagai bukti bahwa Anda sudah melapor lebih dahulu.'
		]
	},
	contact: {
		title: 'Hubungi pengelola',
		runBy: (province: string) => `Forum ini dikelola Pemerintah Provinsi ${province}.`,
		mail: 'Email',
		ask: 'Pertanyaan tentang layanan publik',
		askLink: 'kirim sebagai permintaan informasi',
		emergency: 'Keadaan darurat',
		ombudsman: 'Ombudsman RI'
	}
};
