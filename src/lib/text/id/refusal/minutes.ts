import type { CommitmentRefusal } from '$lib/domain/consultation/commitment/decide';
import type { CiteRefusal } from '$lib/domain/consultation/commitment/citation';
import type { MinutesRefusal } from '$lib/domain/consultation/minutes/minutes';
import { forStaff, type ByReader, type Contact, type Refusal } from '../../refusal/refusal';

const HOST: ByReader<Contact> = forStaff('operator', 'appointment');

/** Why minutes were not written, fixed, signed or followed. */
export const minutes = {
	not_allowed: {
		what: 'Tindakan ini tidak dapat Anda lakukan pada berita acara ini.',
		why: 'Naskah ditulis penyelenggara, dan setiap pihak yang punya akun menandatangani sendiri.',
		next: forStaff(
			'Masuk dengan akun yang diundang menandatangani, atau sampaikan kepada fasilitator.',
			'Minta pihak itu masuk dan menandatangani sendiri, atau sampaikan kepada fasilitator.'
		),
		turn: HOST
	},
	wrong_stage: {
		what: 'Tahap konsultasi ini tidak mengizinkannya.',
		why: 'Tahapnya mungkin sudah berganti sejak halaman ini dibuka.',
		next: 'Muat ulang halaman untuk melihat langkah yang berlaku.',
		turn: 'deciders'
	},
	minutes_fixed: {
		what: 'Naskah berita acara sudah ditetapkan, sehingga tidak dapat diubah.',
		why: 'Para pihak menandatangani naskah yang mereka baca.',
		next: 'Buka kembali naskahnya lebih dahulu, selama berita acara belum ditutup.',
		turn: 'deciders'
	},
	minutes_not_fixed: {
		what: 'Naskah berita acara belum ditetapkan.',
		why: 'Yang ditandatangani harus naskah yang tidak berubah lagi.',
		next: 'Tunggu sampai penyelenggara menetapkannya, lalu baca dan tandatangani.',
		turn: HOST
	},
	already_refused: {
		what: 'Penolakan pihak ini sudah dicatat.',
		why: 'Setiap penolakan dicatat satu kali, bersama alasannya.',
		next: 'Pihak ini masih dapat menandatangani sebelum berita acara ditutup.',
		turn: HOST
	},
	reason_required: { what: 'Alasannya belum ditulis.', next: 'Tuliskan alasannya; alasan itu terbaca umum.' },
	too_early: {
		what: 'Belum waktunya mencatat bahwa pihak ini tidak menandatangani.',
		why: 'Tenggat tanda tangannya belum lewat.',
		next: 'Tunggu sampai tenggatnya lewat, atau ganti pihaknya.',
		turn: 'deciders'
	},
	already_signed: {
		what: 'Pihak ini sudah menandatangani.',
		why: 'Setiap pihak menandatangani satu kali.',
		next: 'Tidak ada yang perlu dilakukan; tanda tangannya terlihat di berita acara.',
		turn: HOST
	},
	text_changed: {
		what: 'Naskah berubah sejak halaman ini dibuka.',
		why: 'Penyelenggara membukanya kembali dan menetapkan naskah yang lain.',
		next: 'Baca naskah terbaru, lalu tandatangani.',
		turn: HOST
	},
	unknown_item: { what: 'Butir ini sudah tidak ada.', next: 'Muat ulang halaman, lalu pilih lagi.' },
	unknown_party: { what: 'Pihak ini sudah tidak ada.', next: 'Muat ulang halaman, lalu pilih lagi.' },
	text_required: { what: 'Adendumnya masih kosong.', next: 'Tuliskan isinya.' },
	unknown_agency: { what: 'Instansi itu tidak ada dalam daftar.', next: 'Pilih instansi dari daftar.' },
	unknown_input: {
		what: 'Hanya nomor masukan yang sudah dijawab yang dapat dipakai.',
		next: 'Periksa nomornya di daftar masukan.'
	},
	day_past: { what: 'Tenggatnya sudah lewat.', next: 'Pilih hari ini atau sesudahnya.' },
	term_contradicts_day: {
		what: 'Tenggat tidak sesuai dengan jangka waktu yang dipilih.',
		next: 'Ubah tanggalnya, atau pilih jangka waktu yang cocok.'
	},
	unknown_account: {
		what: 'Tidak ada akun dengan email ini yang sudah dikonfirmasi.',
		next: 'Periksa emailnya, atau kosongkan bila pihak ini menandatangani di kertas.'
	},
	named_already: { what: 'Akun ini sudah menjadi pihak.', next: 'Pakai akun lain, atau hapus pihak yang lama.' },
	works_for_host: {
		what: 'Pemilik akun ini bertugas di instansi penyelenggara, sehingga tidak dapat mewakili masyarakat.',
		next: 'Pilih orang lain, atau catat ia sebagai pihak penyelenggara.'
	},
	day_ahead: { what: 'Tanggal terbit itu belum tiba.', next: 'Isi hari ini atau sebelumnya.' },
	file_missing: { what: 'Salinannya belum dipilih.', next: 'Pilih berkas salinan yang sudah ditandatangani.' }
} satisfies Record<MinutesRefusal, Refusal> & Record<string, Refusal>;

/** What a step of a consultation still waits for. */
export const lacking = (evidence: string) =>
	({
		what: `Langkah ini belum dapat diambil. Yang masih kurang: ${evidence}.`,
		why: 'Setiap tahap menuntut buktinya, supaya yang dijanjikan kepada peserta sungguh ada.',
		next: 'Lengkapi bagian itu, lalu coba lagi.',
		turn: 'deciders'
	}) satisfies Refusal;

/** Why a promise was not moved. */
export const promise = {
	not_allowed: {
		what: 'Tindakan ini tidak dapat Anda lakukan pada komitmen ini.',
		why: 'Yang berjanji melaporkan, dan peserta yang menilai: tidak seorang pun menilai janjinya sendiri.',
		next: {
			guest: 'Masuk dengan akun yang Anda pakai saat ikut konsultasi.',
			citizen: 'Bila Anda ikut konsultasi dengan akun lain, masuk dengan akun itu.',
			officer: 'Serahkan kepada petugas instansi yang berjanji, atau kepada peserta konsultasi.',
			moderator: 'Serahkan kepada instansi yang berjanji, atau kepada peserta konsultasi.',
			admin: 'Serahkan kepada instansi yang berjanji, atau kepada peserta konsultasi.'
		},
		turn: { guest: 'signIn', citizen: 'operator', officer: 'appointment', moderator: 'deciders', admin: 'deciders' }
	},
	wrong_status: {
		what: 'Tindakan ini tidak berlaku lagi.',
		why: 'Keadaan komitmen ini sudah berubah sejak halaman ini dibuka.',
		next: 'Muat ulang halamannya, lalu putuskan lagi.',
		turn: forStaff('operator', 'deciders')
	},
	text_required: { what: 'Keterangannya masih kosong.', next: 'Tulis apa yang dikerjakan atau alasannya.' },
	evidence_required: { what: 'Buktinya belum ada.', next: 'Lampirkan sedikitnya satu foto atau dokumen.' }
} satisfies Record<CommitmentRefusal, Refusal> & Record<string, Refusal>;

/** Why a report was not tied to a consultation. */
export const citation = {
	not_allowed: {
		what: 'Laporan tidak dapat Anda kaitkan dengan konsultasi ini.',
		why: 'Yang mengaitkan hanya fasilitator atau kepala instansi penyelenggara.',
		next: 'Sampaikan nomor laporannya kepada fasilitator.',
		turn: HOST
	},
	wrong_stage: {
		what: 'Kaitan ini tidak dapat diubah lagi.',
		why: 'Konsultasi ini sudah selesai.',
		next: 'Sebutkan nomor laporannya dalam adendum atau konsultasi berikutnya.',
		turn: 'deciders'
	},
	stands: {
		what: 'Kaitan ini tidak dapat dilepas.',
		why: 'Laporan ini disebut dalam berita acara yang sudah tetap.',
		next: 'Biarkan kaitannya; keterangan tambahan ditulis dalam adendum.',
		turn: 'deciders'
	},
	unknown_report: {
		what: 'Tidak ada laporan publik dengan nomor itu.',
		next: 'Periksa nomornya, delapan huruf dan angka.'
	},
	unknown_item: { what: 'Butir itu tidak ada dalam berita acara.', next: 'Pilih nomor butir yang ada.' }
} satisfies Record<CiteRefusal, Refusal> & Record<string, Refusal>;
