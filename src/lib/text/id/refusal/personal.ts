import type { Refusal } from '../../refusal/refusal';

/** Why something about one’s own data was not done. */
export const personal = {
	too_many_requests: {
		what: 'Lima permintaan Anda masih menunggu jawaban.',
		why: 'Setiap permintaan dijawab dalam 3 × 24 jam.',
		next: 'Tunggu jawabannya, lalu kirim permintaan berikutnya.',
		turn: 'operator'
	},
	request_answered: {
		what: 'Permintaan ini sudah dijawab.',
		next: 'Muat ulang halaman untuk melihat jawabannya.',
		turn: 'operator'
	},
	not_allowed: {
		what: 'Permintaan data pribadi dijawab administrator.',
		next: 'Mungkin tugas Anda sudah berakhir. Muat ulang halamannya.'
	},
	in_office: {
		what: 'Akun ini masih memegang jabatan.',
		why: 'Tindakan jabatan dipertanggungjawabkan atas nama pejabatnya selama ia menjabat.',
		next: 'Minta administrator mengakhiri penugasan Anda lebih dahulu, lalu hapus akunnya.',
		turn: 'operator'
	},
	not_found: {
		what: 'Laporan itu bukan laporan Anda, atau identitasnya sudah dihapus.',
		next: 'Muat ulang halaman dan pilih dari daftar.'
	}
} satisfies Record<string, Refusal>;
