/** Lists that somebody keeps under a name. */
export const views = {
	title: 'Tampilan tersimpan',
	save: 'Simpan tampilan',
	manage: 'Atur tampilan',
	keep: 'Simpan yang sedang dibuka',
	keeps: (list: string, filters: number) =>
		filters === 0 ? `Daftar “${list}”, tanpa filter.` : `Daftar “${list}” dengan ${filters} filter.`,
	name: 'Nama tampilan',
	nameHint: 'Pendek dan jelas, misalnya “Jalan di Ternate”. Tanpa data pribadi.',
	forWhom: 'Untuk siapa',
	forMe: 'Saya saja',
	forAll: (chair: string) => `Semua ${chair}`,
	rename: 'Ganti nama',
	remove: 'Hapus',
	mine: 'Milik saya',
	shared: 'Dipakai bersama',
	none: 'Belum ada tampilan tersimpan.',
	ofAnother: 'Disimpan rekan; hanya ia yang dapat mengubahnya.',
	gone: 'Tampilan tersimpan itu tidak ada lagi, atau bukan untuk ruang kerja Anda. Ini daftar Anda yang biasa.',
	renamed: 'Nama tampilan diganti.',
	removed: 'Tampilan dihapus.',
	back: 'Kembali ke daftar',
	/** Due days of a list, by month. */
	calendar: {
		title: 'Kalender tenggat',
		months: 'Bulan',
		due: (count: number) => `${count} jatuh tempo`,
		late: (count: number) => `${count} terlambat`,
		before: (count: number) => `${count} laporan terlambat sejak sebelum bulan ini`,
		dueOn: (day: string) => `Jatuh tempo ${day}`,
		legend: '▲ terlambat · ● jatuh tempo · diarsir: akhir pekan atau hari libur',
		download: 'Unduh tenggat daftar ini untuk kalender (ICS)',
		feed: {
			title: 'Langganan di kalender Anda',
			about:
				'Alamat rahasia bagi aplikasi kalender di ponsel atau komputer. Isinya hanya nomor laporan, tenggat, dan harinya; tidak ada nama, judul, atau isi laporan. Siapa pun yang tahu alamatnya dapat membacanya, jadi jangan dibagikan.',
			make: 'Buat alamat',
			renew: 'Buat alamat baru',
			stop: 'Matikan',
			on: 'Alamat Anda aktif. Kalau hilang atau terlanjur tersebar, buat yang baru: yang lama langsung mati.',
			made: 'Salin alamat ini sekarang ke aplikasi kalender Anda. Alamatnya tidak ditampilkan lagi.',
			address: 'Alamat kalender',
			open: 'Buka di aplikasi kalender',
			stopped: 'Alamat kalender dimatikan.'
		}
	}
};
