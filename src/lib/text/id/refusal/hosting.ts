import type { RevisionRefusal } from '$lib/domain/consultation/details';
import type { HostingRefusal } from '$lib/domain/consultation/hosting/host';
import type { TextRefusal } from '$lib/domain/consultation/text/provisions';
import { forStaff, type ByReader, type Contact, type Refusal } from '../../refusal/refusal';

const HOST: ByReader<Contact> = forStaff('operator', 'appointment');

/** Why a part of a consultation could not be prepared or changed by its host. */
export const hosting = {
	not_allowed: {
		what: 'Bagian ini tidak dapat Anda ubah.',
		why: 'Yang dapat mengubahnya hanya fasilitator atau pimpinan instansi penyelenggara.',
		next: 'Sampaikan perubahannya kepada fasilitator konsultasi ini.',
		turn: HOST
	},
	wrong_stage: {
		what: 'Pada tahap ini bagian tersebut tidak dapat diubah lagi, atau belum dapat diisi.',
		why: 'Setiap bagian punya tahapnya, supaya yang sudah dibaca umum tidak berubah diam-diam.',
		next: 'Lihat langkah yang berlaku pada ringkasan konsultasi ini.',
		turn: 'deciders'
	},
	minutes_fixed: {
		what: 'Naskah berita acara sudah tetap, dan bagian ini termasuk di dalamnya.',
		why: 'Yang ditandatangani para pihak tidak boleh berubah sesudah mereka membacanya.',
		next: 'Buka kembali naskahnya lebih dahulu, selama berita acara belum ditutup.',
		turn: 'deciders'
	},
	reason_required: {
		what: 'Alasan perubahannya belum ditulis.',
		next: 'Tuliskan apa yang berubah. Pengikut konsultasi membacanya.'
	},
	window: {
		what: 'Masa penyampaian masukannya belum benar.',
		next: 'Isi waktu mulai dan selesai; selesai harus sesudah mulai.'
	},
	in_the_past: { what: 'Waktu itu sudah lewat.', next: 'Pilih waktu yang akan datang.' },
	fixed_once_open: {
		what: 'Judul, pertanyaan, lingkup, dan waktu mulai tidak dapat diubah lagi.',
		why: 'Sejak masa penyampaian masukan dibuka, orang sudah menjawab berdasarkan isinya.',
		next: 'Kembalikan bagian itu seperti semula; latar, narahubung, dan waktu selesai masih dapat diubah.',
		turn: 'deciders'
	},
	never_shorter: {
		what: 'Masa penyampaian masukan yang sudah berjalan hanya dapat diperpanjang.',
		next: 'Pilih waktu selesai yang sama atau lebih lama.'
	},
	unknown_service: { what: 'Layanan itu bukan milik instansi ini.', next: 'Pilih layanannya dari daftar.' },
	unknown_material: {
		what: 'Bahan yang diganti tidak ditemukan.',
		next: 'Muat ulang halaman, lalu pilih lagi bahannya.'
	},
	file_missing: { what: 'Berkasnya belum dipilih.', next: 'Pilih satu berkas, lalu kirim lagi.' },
	already_sent: {
		what: 'Undangan ini sudah dikirim atau sudah dicabut.',
		why: 'Orang lain mengerjakan daftar yang sama.',
		next: 'Muat ulang daftar undangan untuk melihatnya.',
		turn: 'deciders'
	},
	already_struck: {
		what: 'Baris ini sudah dicoret.',
		why: 'Orang lain mengerjakan daftar hadir yang sama.',
		next: 'Muat ulang daftar hadir untuk melihatnya.',
		turn: 'deciders'
	},
	already_taken_back: {
		what: 'Ini sudah ditarik.',
		why: 'Orang lain mengerjakan konsultasi yang sama.',
		next: 'Muat ulang halaman untuk melihatnya.',
		turn: 'deciders'
	},
	meeting_attended: {
		what: 'Pertemuan ini tidak dapat dibatalkan.',
		why: 'Daftar hadirnya masih berisi.',
		next: 'Coret dahulu yang salah dicatat dari daftar hadir.',
		turn: 'deciders'
	},
	already_listed: {
		what: 'Orang ini sudah ada dalam daftar.',
		next: 'Bila memang orang lain yang senama, bedakan organisasinya.'
	},
	place_or_link: { what: 'Tempat pertemuannya belum diisi.', next: 'Isi tempat atau tautan pertemuan.' },
	meeting_begun: {
		what: 'Jadwal pertemuan ini tidak dapat diubah lagi.',
		why: 'Pertemuannya sudah dimulai, dan peserta datang menurut jadwal itu.',
		next: 'Tulis perubahan di notulensi, atau jadwalkan pertemuan baru.',
		turn: 'deciders'
	},
	too_early: {
		what: 'Belum waktunya.',
		why: 'Catatan dan daftar hadir diisi saat pertemuan berlangsung atau sesudahnya.',
		next: 'Datanglah lagi setelah pertemuan dimulai.',
		turn: 'deciders'
	},
	text_required: { what: 'Notulensinya masih kosong.', next: 'Tuliskan apa yang dibicarakan.' },
	begin_not_allowed: {
		what: 'Konsultasi untuk instansi itu tidak dapat Anda siapkan.',
		why: 'Hanya fasilitator atau pimpinan instansi itu yang dapat menyiapkannya.',
		next: 'Pilih instansi tempat Anda bertugas.',
		turn: HOST
	},
	copy_not_found: {
		what: 'Konsultasi yang disalin tidak ditemukan.',
		next: 'Pilih lagi dari daftar, atau mulai dari lembar kosong.'
	},
	stage_too_early: {
		what: 'Langkah ini belum dapat diambil.',
		why: 'Jam yang diumumkan kepada umum belum tiba.',
		next: 'Tunggu jamnya, atau ubah masa penyampaian masukan di bagian Data.',
		turn: 'deciders'
	},
	stage_reason: { what: 'Alasannya belum ditulis.', next: 'Tuliskan alasannya; pengikut konsultasi membacanya.' }
} satisfies Record<HostingRefusal | RevisionRefusal, Refusal> & Record<string, Refusal>;

/** Why a draft text was not published. */
export const draftText = {
	not_allowed: {
		what: 'Naskah ini tidak dapat Anda terbitkan.',
		why: 'Yang menerbitkan naskah hanya fasilitator atau pimpinan instansi penyelenggara.',
		next: 'Kirim usul perubahannya kepada fasilitator konsultasi ini.',
		turn: HOST
	},
	wrong_stage: {
		what: 'Naskah tidak dapat diubah lagi pada tahap ini.',
		why: 'Masukan sudah ditutup, dan orang menulisnya untuk naskah yang berlaku.',
		next: 'Lanjutkan dengan menjawab masukan; perubahannya ditulis dalam berita acara.',
		turn: 'deciders'
	},
	minutes_fixed: {
		what: 'Naskah ini sudah menjadi bagian berita acara yang tetap.',
		why: 'Para pihak menandatangani versi yang mereka baca.',
		next: 'Buka kembali berita acaranya sebelum mengubah naskah.',
		turn: 'deciders'
	},
	text_required: { what: 'Naskahnya masih kosong.', next: 'Tulis atau tempelkan naskahnya.' },
	same_text: {
		what: 'Naskah ini sama dengan versi yang berlaku.',
		next: 'Ubah naskahnya, atau biarkan versi yang sekarang.'
	},
	changed_meanwhile: {
		what: 'Versi lain terbit saat Anda menulis.',
		why: 'Rekan Anda menyimpan naskah yang sama lebih dulu.',
		next: 'Gabungkan dengan perubahan Anda; bila dikirim lagi, naskah Anda menjadi versi berikutnya.',
		turn: 'deciders'
	}
} satisfies Record<HostingRefusal | TextRefusal, Refusal>;
