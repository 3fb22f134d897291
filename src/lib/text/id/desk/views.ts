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
	gone: 'Tampilan tersimpan itu tidak ada lagi, atau bukan untuk meja Anda. Ini daftar Anda yang biasa.',
	renamed: 'Nama tampilan diganti.',
	removed: 'Tampilan dihapus.',
	back: 'Kembali ke daftar'
};
