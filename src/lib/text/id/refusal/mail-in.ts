import type { PenRefusal } from '$lib/domain/mail-in/verdict';
import type { Refusal } from '../../refusal/refusal';

export const mailIn = {
	already_decided: {
		what: 'Email ini sudah diputuskan moderator lain.',
		next: 'Muat ulang halamannya untuk melihat yang masih menunggu.'
	},
	reference_required: {
		what: 'Nomor laporannya belum ditulis.',
		next: 'Tulis nomornya, misalnya 7Q4M-2K9X, lalu tekan lagi.'
	},
	reason_required: {
		what: 'Sebab email ini dibuang belum dipilih.',
		next: 'Pilih sebabnya, lalu tekan Buang lagi.'
	},
	question_required: {
		what: 'Pertanyaannya belum ditulis.',
		next: 'Tulis pertanyaan untuk pengirim, lalu tekan lagi.'
	},
	cannot_ask: {
		what: 'Pengirim email ini tidak dapat ditanyai.',
		next: 'Ia sudah pernah ditanyai, atau alamatnya tidak dapat menerima surat. Jadikan catatan, atau buang.'
	},
	not_its_reporter: {
		what: 'Alamat pengirim bukan alamat pelapor laporan itu.',
		next: 'Periksa nomornya. Bila memang orang lain, jadikan catatan, atau tanyakan kepada pengirim.'
	},
	not_taken: {
		what: 'Email ini tidak dapat dimuat di sana.',
		next: 'Laporannya mungkin sudah ditutup atau tidak ada, pengirimnya tidak dikenal, atau isinya tidak memenuhi aturan balasan. Jadikan catatan, atau buang.'
	}
} satisfies Record<Exclude<PenRefusal, 'not_found'>, Refusal>;
