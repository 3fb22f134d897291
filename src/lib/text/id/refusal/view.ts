import type { ViewRefusal } from '$lib/domain/desk/view';
import type { Refusal } from '../../refusal/refusal';

export const view = {
	view_name_taken: { what: 'Sudah ada tampilan dengan nama itu.', next: 'Pilih nama lain.' },
	too_many_views: { what: 'Tampilan tersimpan sudah terlalu banyak.', next: 'Hapus yang tidak dipakai lagi.' },
	view_gone: { what: 'Tampilan itu sudah dihapus.', next: 'Muat ulang halaman ini.' },
	view_of_another: {
		what: 'Tampilan itu disimpan rekan yang masih bertugas; hanya ia yang dapat mengubahnya.',
		next: 'Simpan tampilan sendiri dengan nama lain.'
	},
	no_such_chair: {
		what: 'Anda tidak bertugas di ruang kerja itu hari ini.',
		next: 'Buka ruang kerja Anda dari menu, lalu simpan lagi.'
	}
} satisfies Record<ViewRefusal, Refusal>;
