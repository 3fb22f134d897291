import type { Refusal } from '../../refusal/refusal';

/** Why one act on several reports was not begun, or not taken back. */
export const bulk = {
	not_allowed: { what: 'Tindakan ini bukan wewenang Anda.', next: 'Pilih tindakan lain.' },
	none_chosen: {
		what: 'Tidak ada laporan yang dapat Anda kerjakan di antara yang dipilih.',
		next: 'Pilih laporan lain.'
	},
	places_unknown: {
		what: 'Ada kata dalam kurung kurawal yang tidak dikenal.',
		next: 'Pakai hanya yang tertulis di bawah kolomnya, atau hapus kurungnya.'
	},
	changed_since: {
		what: 'Sudah berubah sejak Anda melihatnya.',
		next: 'Lihat lagi, lalu putuskan.'
	},
	places_open: {
		what: 'Kata dalam kurung kurawal tidak dapat diisi: tidak diketahui, atau tenggatnya sudah lewat.',
		next: 'Tulis dengan kata lain untuk laporan ini.'
	},
	not_found: { what: 'Pekerjaan itu bukan milik Anda.', next: 'Buka dari ruang kerja Anda.' },
	not_undone: { what: 'Tindakan ini tidak dapat dibatalkan bersama-sama.', next: 'Buka laporannya satu per satu.' },
	already_so: { what: 'Pekerjaan ini sudah dibatalkan.', next: 'Tidak ada yang perlu dilakukan lagi.' }
} satisfies Record<string, Refusal>;
