import type { BookAct, BookKind, BookState } from '$lib/domain/book/entry';
import { decision } from './decision';
import type { DecisionEnd, DecisionSource } from '$lib/domain/moderation/decision';

export const book = {
	title: 'Buku moderasi',
	lead: 'Setiap tindakan moderator tercatat di sini: apa yang dilakukan, menurut aturan mana, mengapa, dan apa hasil keberatannya. Nama orang dan kata-kata yang disembunyikan tidak dimuat. Catatan tidak dapat dihapus, dan nomornya tidak pernah melompat.',
	rules: 'Semua aturan dengan dasar hukumnya',
	act: {
		hide_thread: 'Utas disembunyikan',
		hide_post: 'Kiriman disembunyikan',
		dismiss_flags: 'Laporan pembaca diperiksa, kiriman tetap tampil',
		collapse_post: 'Tanggapan dilipat sementara',
		redact: 'Sebagian kata disamarkan',
		redact_picture: 'Sebagian gambar disamarkan',
		lock: 'Balasan dikunci',
		merge: 'Laporan digabungkan dengan laporan lain',
		refuse_post: 'Kiriman yang ditahan tidak ditampilkan',
		split_post: 'Kiriman dipisahkan sebagai hal lain',
		refuse_inputs: 'Masukan tamu tidak ditampilkan',
		archive: 'Laporan diarsipkan',
		refer: 'Laporan bukan kewenangan provinsi',
		accept_proof: 'Bukti penyelesaian diterima',
		reject_proof: 'Bukti penyelesaian belum cukup',
		warn: 'Peringatan',
		silence: 'Akun tidak dapat menulis untuk sementara',
		suspend: 'Akun dinonaktifkan untuk sementara'
	} satisfies Record<BookAct, string>,
	kind: {
		complaint: 'dalam laporan',
		consultation: 'dalam konsultasi',
		account: 'atas akun'
	} satisfies Record<BookKind, string>,
	source: {
		own: 'dilihat moderator sendiri',
		flag: 'dilaporkan pembaca',
		rule: 'ditahan sebelum tampil',
		machine: 'oleh sistem, lalu dilihat moderator',
		appeal: 'atas keberatan'
	} satisfies Record<DecisionSource, string>,
	end: {
		restored: 'Dipulihkan',
		reversed: 'Dibatalkan atas keberatan',
		expired: 'Berakhir karena waktunya'
	} satisfies Record<DecisionEnd, string>,
	appeal: decision.state,
	open: 'Baca keputusan ini',
	until: 'Sampai',
	withheld: 'Alasannya hanya untuk yang bersangkutan.',
	number: (number: number) => `No. ${number}`,
	state: {
		standing: 'Masih berlaku',
		ended: 'Sudah berakhir',
		appealed: 'Keberatan sedang diperiksa',
		reversed: 'Dibatalkan atas keberatan'
	} satisfies Record<BookState, string>,
	filter: {
		title: 'Filter buku',
		rule: 'Aturan',
		allRules: 'Semua aturan',
		state: 'Keadaan',
		allStates: 'Semua keadaan',
		apply: 'Terapkan'
	},
	none: 'Belum ada catatan yang cocok.',
	figures: {
		title: 'Angka dua belas bulan terakhir',
		caption: 'Keputusan menurut aturan',
		definition:
			'Waktu tengah dihitung dari laporan pembaca yang pertama sampai keputusan; yang tidak dilaporkan siapa pun tidak ikut. Dibatalkan: keputusan yang diubah orang lain atas keberatan.',
		rule: 'Aturan',
		decided: 'Kepu\u00adtusan',
		median: 'Waktu tengah',
		appealed: 'Keber\u00adatan',
		reversed: 'Dibatal\u00adkan',
		all: 'Semua',
		noRule: 'Laporan tidak diterima',
		hours: (hours: string) => `${hours} jam`,
		share: (count: string, share: string | null) => (share ? `${count} (${share})` : count)
	}
};
