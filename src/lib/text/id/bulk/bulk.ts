import type { CarriedAct } from '$lib/domain/desk/bulk';

export const bulk = {
	title: 'Kerjakan beberapa laporan',
	back: 'Kembali ke meja kerja',
	choose: 'Pilih laporan',
	start: 'Kerjakan yang dipilih',
	lead: 'Satu tindakan untuk beberapa laporan. Setiap laporan mendapat catatan, kata-kata, dan pemberitahuannya sendiri. Menutup dan menolak selalu dilakukan satu per satu.',
	none: 'Belum ada laporan yang dipilih',
	noneWhy: 'Centang laporan di daftar meja kerja, lalu pilih “Kerjakan yang dipilih”.',
	chosen: (count: number) => `${count} laporan dipilih`,
	which: 'Laporan',
	act: 'Tindakan',
	agency: 'Instansi tujuan',
	into: 'Nomor laporan utama',
	intoHint: 'Semua laporan yang dipilih digabungkan dengan laporan ini.',
	colleague: 'Serahkan kepada',
	nobody: 'Tidak dipegang siapa pun',
	text: 'Kata-kata',
	textHint:
		'Untuk jawaban boleh memakai {nama}, {nomor}, {judul}, {instansi}, {kategori}, {wilayah}, {tanggal}, {tenggat}: diisi menurut setiap laporan. {nama} tidak pernah nama pelapor.',
	look: 'Lihat dahulu',
	change: 'Ubah',
	carry: (count: number) => `Kerjakan ${count} laporan`,
	preview: (count: number) => `Yang akan didapat ${count} laporan`,
	asWritten: 'Kata-kata untuk semuanya',
	own: 'Kata-kata untuk laporan ini',
	willBeRefused: 'Akan ditolak:',
	noUndo: 'Pelapor diberi tahu, jadi tidak dapat dibatalkan bersama-sama.',
	undoable: 'Sesudahnya masih dapat dibatalkan.',
	does: {
		accept: 'Terima',
		answer: 'Jawab dengan kata yang sama',
		assign: 'Serahkan kepada rekan',
		route: 'Teruskan ke satu instansi',
		merge: 'Gabungkan dengan laporan utama',
		unmerge: 'Pisahkan lagi'
	} satisfies Record<CarriedAct, string>,
	done: {
		accept: (count: number) => `${count} diterima`,
		answer: (count: number) => `${count} terkirim`,
		assign: (count: number) => `${count} diserahkan`,
		route: (count: number) => `${count} diteruskan`,
		merge: (count: number) => `${count} digabungkan`,
		unmerge: (count: number) => `${count} dipisahkan`
	} satisfies Record<CarriedAct, (count: number) => string>,
	refused: (count: number) => `${count} ditolak`,
	running: (done: number, total: number) => `${done} dari ${total} selesai`,
	runningWhy:
		'Halaman ini memperbarui dirinya. Anda boleh menutupnya: pekerjaan berjalan terus, juga bila server dimulai ulang.',
	other: 'Tidak dapat dilakukan lagi.',
	undo: 'Batalkan semuanya',
	undoHint: 'Setiap laporan kembali seperti semula, kecuali yang sudah diubah orang lain.',
	undoWords: 'Dibatalkan oleh petugas yang melakukannya.',
	undone: 'Sudah dibatalkan.',
	seeUndo: 'Lihat hasilnya'
};
