import type { AbsenceRefusal } from '$lib/domain/desk/absence';
import type { TagRefusal } from '$lib/domain/desk/tag';
import type { TeamRefusal } from '$lib/domain/complaint/team-acts';
import type { Refusal } from '../../refusal/refusal';

export const team = {
	not_allowed: {
		what: 'Hanya petugas dan kepala instansi yang menangani laporan ini dapat mengaturnya.',
		next: 'Mungkin laporan ini sudah dialihkan. Muat ulang halamannya.'
	},
	already_so: { what: 'Sudah demikian keadaannya.', next: 'Tidak ada yang perlu dilakukan lagi.' },
	colleague_unknown: {
		what: 'Orang itu tidak bertugas di instansi ini hari ini.',
		next: 'Pilih rekan dari daftar.'
	},
	taken_meanwhile: {
		what: 'Pemegangnya sudah diganti orang lain sementara halaman ini terbuka.',
		next: 'Lihat pemegangnya sekarang di atas, lalu putuskan lagi.'
	},
	days_reversed: { what: 'Hari terakhir lebih awal daripada hari pertama.', next: 'Perbaiki harinya.' },
	days_past: { what: 'Hari terakhir sudah lewat.', next: 'Pilih hari ini atau sesudahnya.' },
	same_person: { what: 'Pengganti harus orang lain.', next: 'Pilih rekan lain.' },
	absence_overlaps: {
		what: 'Sebagian hari itu sudah tercatat baginya.',
		next: 'Akhiri catatan yang lama lebih dahulu, atau pilih hari lain.'
	},
	tag_gone: { what: 'Label itu tidak ada lagi di ruang kerja ini.', next: 'Lihat daftar label, lalu pilih lagi.' },
	too_many_tags: {
		what: 'Ruang kerja ini sudah punya 100 label.',
		next: 'Pakai yang ada, atau minta kepala instansi menggabungkan yang serupa.'
	},
	tag_personal: { what: 'Label tidak boleh memuat data orang.', next: 'Tulis perkaranya saja.' },
	tag_name_taken: {
		what: 'Sudah ada label dengan nama itu.',
		next: 'Centang “Gabungkan” bila keduanya memang satu, atau pilih nama lain.'
	}
} satisfies Record<TeamRefusal | AbsenceRefusal | TagRefusal, Refusal>;
