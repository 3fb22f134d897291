import type { PenRefusal } from '$lib/domain/mail-in/verdict';
import type { Refusal } from '../../refusal/refusal';

export const mailIn = {
	already_decided: {
		what: 'Email ini sudah diputuskan moderator lain.',
		next: 'Muat ulang halamannya untuk melihat yang masih menunggu.'
	},
	reference_required: {
		what: 'Nomor laporan untuk catatan belum ditulis.',
		next: 'Tulis nomornya, misalnya 7Q4M-2K9X, lalu tekan lagi.'
	},
	not_taken: {
		what: 'Email ini tidak dapat dimuat di sana.',
		next: 'Laporannya mungkin sudah ditutup atau tidak ada, pengirimnya tidak dikenal, atau isinya tidak memenuhi aturan balasan. Jadikan catatan, atau buang.'
	}
} satisfies Record<Exclude<PenRefusal, 'not_found'>, Refusal>;
