import { tags } from './tags';

export const team = {
	title: 'Tim',
	lead: 'Siapa memegang laporan, siapa sedang tidak hadir, dan siapa menggantikannya. Hanya dibaca di instansi Anda.',
	back: 'Kembali ke ruang kerja',
	agency: (name: string) => `Instansi: ${name}`,
	case: {
		title: 'Pemegang laporan',
		heldBy: (name: string) => `Dipegang ${name}`,
		heldByYou: 'Anda pegang',
		heldByNobody: 'Belum dipegang siapa pun',
		take: 'Ambil',
		give: 'Serahkan',
		giveTo: 'Serahkan kepada',
		nobody: 'Tidak dipegang siapa pun',
		me: (name: string) => `${name} (Anda)`,
		away: (name: string, deputy: string) => `${name} (tidak hadir, digantikan ${deputy})`,
		why: 'Alasan atau pesan',
		whyHint: 'Dibaca rekan di instansi Anda, moderator, dan pengawas; tidak pernah oleh pelapor atau umum.',
		clock: 'Tenggat tidak berubah.',
		watch: 'Pantau',
		unwatch: 'Berhenti memantau',
		watchHint: 'Anda mendapat email tentang setiap perkembangan laporan ini.',
		history: 'Riwayat pemegang',
		given: (by: string, to: string) => `${by} menyerahkan kepada ${to}`,
		taken: (by: string) => `${by} mengambilnya`,
		released: (by: string) => `${by} melepaskannya`,
		left: (who: string) => `Dilepaskan karena ${who} tidak bertugas lagi`,
		openReport: 'Buka laporan',
		saved: {
			tugas: 'Tersimpan. Yang bersangkutan diberi tahu lewat email.',
			pantau: 'Laporan ini Anda pantau.',
			lepas: 'Laporan ini tidak lagi Anda pantau.'
		}
	},
	absence: {
		title: 'Ketidakhadiran dan pengganti',
		none: 'Semua hadir.',
		noneWhy: 'Catat cuti atau dinas luar di bawah ini, agar laporan tidak menunggu orang yang tidak ada.',
		row: (deputy: string, from: string, until: string) => `digantikan ${deputy}, ${from} sampai ${until}`,
		today: 'Hari ini',
		end: 'Sudah kembali',
		write: 'Catat ketidakhadiran',
		who: 'Siapa yang tidak hadir',
		deputy: 'Siapa penggantinya',
		choose: 'Pilih rekan …',
		from: 'Hari pertama',
		until: 'Hari terakhir',
		hint: 'Laporan yang dipegangnya tampil juga di ruang kerja penggantinya selama hari-hari itu, lalu kembali. Tenggat tidak berubah.',
		save: 'Simpan',
		saved: { catat: 'Ketidakhadiran tercatat.', akhir: 'Ketidakhadiran diakhiri.' },
		alone: 'Belum ada rekan lain yang bertugas di instansi ini.'
	},
	load: {
		title: 'Beban kerja',
		lead: 'Laporan yang belum selesai menurut pemegangnya. Hanya Anda sebagai kepala yang melihatnya.',
		person: 'Pemegang',
		open: 'Belum selesai',
		late: 'Terlambat',
		median: 'Separuh lebih lama dari',
		oldest: 'Tertua',
		days: (days: number) => `${days} hari`,
		nobody: 'Belum dipegang'
	},
	tags
};
