import type { Fault } from '$lib/forms/kit/fault';
import { formatNumber } from '../../format';

type Bounds = { least?: number; most?: number };

const number = (value: number) => formatNumber('id', value);

/** What is wrong with an answer, and how it is mended. Takes what the page calls the question. */
export const fault = {
	missing: (of) => `${of} belum diisi.`,
	too_short: (of, { least }) => `${of} terlalu pendek: paling sedikit ${number(least ?? 0)} huruf.`,
	too_long: (of, { most }) => `${of} terlalu panjang: paling banyak ${number(most ?? 0)} huruf.`,
	too_many: (of, { most }) => `${of}: terlalu banyak, paling banyak ${number(most ?? 0)}.`,
	unknown_choice: (of) => `${of}: pilih salah satu yang tersedia.`,
	repeated: (of) => `${of}: sudah disebut di baris sebelumnya.`,
	not_a_number: (of, { least, most }) =>
		least === undefined || most === undefined
			? `${of}: isi dengan angka saja.`
			: `${of}: isi dengan angka ${number(least)} sampai ${number(most)}.`,
	day_invalid: (of) => `${of}: tanggal itu tidak ada. Periksa hari, bulan, dan tahunnya.`,
	day_incomplete: (of) => `${of}: isi hari, bulan, dan tahunnya.`,
	day_past: (of) => `${of} sudah lewat. Pilih hari ini atau sesudahnya.`,
	day_ahead: (of) => `${of} belum tiba. Pilih hari ini atau sebelumnya.`,
	time_invalid: (of) => `${of}: tulis jam seperti 08.30.`,
	incomplete_window: () => 'Isi kedua tanggal masa penyampaian masukan, atau kosongkan keduanya.',
	ends_before_it_begins: (of) => `${of} harus sesudah waktu mulai.`,
	period_too_long: (of) => `${of}: paling lama satu tahun sejak mulai.`,
	email_invalid: (of) => `${of}: periksa alamat email. Contoh: nama@contoh.id.`,
	phone_invalid: (of) => `${of}: tulis 8 sampai 15 angka.`,
	link_invalid: (of) => `${of}: tautan dimulai dengan https://.`,
	numbers_invalid: (of) => `${of}: tulis nomor seperti “1, 4, 7-12”.`,
	reference_invalid: (of) => `${of}: terdiri atas 8 huruf dan angka, seperti 7Q4M-2K9X.`,
	code_invalid: (of) => `${of}: terdiri atas 20 huruf dan angka dalam lima kelompok.`,
	district_code_invalid: (of) =>
		`${of}: tulis kode Kemendagri seperti 82.71, 82.71.01, atau 82.71.01.1001. Lembar kerja dapat menghapus angka 0 di belakang: atur kolomnya sebagai teks.`,
	guessable: (of) => `${of} terlalu mudah ditebak.`,
	like_you: (of) => `${of} tidak boleh sama dengan nama atau alamat email Anda.`,
	national_everywhere: (of) =>
		`${of}: jenis hari ini berlaku di seluruh provinsi. Kosongkan, atau pilih libur khusus daerah.`,
	not_text: (of) =>
		`${of}: berkas ini tidak dapat dibaca. Simpan sebagai Excel (.xlsx) tanpa kata sandi, CSV, atau teks biasa (UTF-8).`,
	not_document: (of) =>
		`${of}: berkas ini rusak atau bukan dokumen Word (.docx). Buka di aplikasi pengolah kata, simpan lagi sebagai .docx, atau tempelkan teksnya.`,
	old_document: (of) =>
		`${of}: ini dokumen Word lama (.doc), RTF, atau OpenDocument. Simpan sebagai .docx, atau tempelkan teksnya.`,
	pdf_document: (of) =>
		`${of}: PDF tidak menyimpan urutan kalimat. Pilih berkas .docx aslinya, atau tempelkan teksnya.`,
	locked_document: (of) => `${of}: dokumen ini berkata sandi. Simpan tanpa kata sandi, lalu pilih lagi.`,
	large_document: (of) =>
		`${of}: dokumen ini terlalu besar. Paling besar 10 MB, tanpa gambar yang tidak perlu; atau tempelkan teksnya.`
} satisfies Record<Fault, (of: string, bounds: Bounds) => string>;
