import { forGuests, type Refusal } from '../../refusal/refusal';

/** Why what somebody says of a closing was not taken. */
export const evidence = {
	not_asked: {
		what: 'Suara ini tidak dihitung.',
		why: 'Yang ditanya hanya yang mendukung laporan ini sebelum ditutup, dari akun atau perangkat yang sama.',
		next: 'Bila pekerjaannya belum selesai, tulis tanggapan pada laporannya.',
		turn: forGuests('signIn', 'operator')
	},
	over: {
		what: 'Penutupan ini tidak menunggu lagi.',
		why: 'Fotonya sudah dilihat, atau pelapor sudah menyatakan pendapatnya.',
		next: 'Lihat keadaannya pada laporannya, dan tulis tanggapan bila ada yang perlu dikatakan.',
		turn: forGuests('operator', 'operator')
	}
} satisfies Record<string, Refusal>;
