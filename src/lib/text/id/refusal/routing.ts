import { forStaff, type ByReader, type Contact, type Refusal } from '../../refusal/refusal';

const KEEPER: ByReader<Contact> = forStaff('operator', 'appointment');

/** Why the rules of routing were not changed. */
export const routing = {
	not_allowed: {
		what: 'Aturan perutean tidak dapat Anda ubah.',
		why: 'Draf ditulis admin dan moderator; yang menerbitkannya admin yang ditunjuk dengan SK.',
		next: 'Sampaikan usul Anda kepada mereka.',
		turn: KEEPER
	},
	no_draft: {
		what: 'Tidak ada draf untuk diterbitkan.',
		why: 'Mungkin sudah diterbitkan atau dikosongkan orang lain.',
		next: 'Muat ulang halaman untuk melihat versi terbaru.',
		turn: 'operator'
	},
	draft_changed: {
		what: 'Draf berubah sejak dicoba.',
		why: 'Hasil uji coba yang Anda baca bukan lagi hasil draf yang sekarang.',
		next: 'Periksa hasil uji coba yang baru di bawah, lalu terbitkan.',
		turn: 'operator'
	},
	in_the_past: { what: 'Aturan tidak berlaku surut.', next: 'Pilih hari ini atau sesudahnya.' },
	same_rules: { what: 'Draf ini sama dengan versi yang terakhir terbit.', next: 'Ubah drafnya, atau biarkan.' },
	lines_wrong: {
		what: 'Ada baris yang perlu diperbaiki; draf belum diganti.',
		next: 'Perbaiki di kotak di bawah, lalu periksa lagi.'
	}
} satisfies Record<string, Refusal>;
