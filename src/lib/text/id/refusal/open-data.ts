import type { ClockFault } from '$lib/forms/clock-query';
import type { Refusal } from '../../refusal/refusal';

/** What a program reads whose question could not be answered; its author reads it in a log. */
export const openData = {
	not_found: {
		what: 'Tidak ada laporan dengan nomor itu.',
		why: 'Nomornya keliru, atau laporan ini tidak ditampilkan untuk umum.',
		next: 'Periksa nomornya: delapan huruf dan angka, seperti 7Q4M-2K9X.',
		turn: 'developers'
	},
	from_missing: {
		what: 'Parameter "from" wajib diisi.',
		next: 'Isi saat mulai dalam ISO 8601 dengan zona, misalnya 2026-11-21T14:05:00+09:00.'
	},
	from_invalid: {
		what: 'Parameter "from" bukan saat yang ada.',
		next: 'Tulis dalam ISO 8601 dengan zona, antara tahun 2000 dan 2099; tanda + ditulis %2B.'
	},
	policy_missing: { what: 'Parameter "policy" wajib diisi.', next: 'Ambil kodenya dari /api/v1/policies.' },
	calendar_invalid: {
		what: 'Parameter "calendar" bukan nomor versi.',
		next: 'Isi dengan angka, atau hilangkan untuk memakai yang terbaru.'
	},
	limit_missing: { what: 'Batas waktunya belum dipilih.', next: 'Pilih satu dari daftar.' },
	day_missing: { what: 'Tanggal diterimanya belum diisi.', next: 'Isi tanggalnya.' },
	day_invalid: { what: 'Tanggal itu tidak ada.', next: 'Isi tanggal antara tahun 2000 dan 2099.' },
	time_invalid: { what: 'Jam itu tidak ada.', next: 'Isi jam antara 00.00 dan 23.59.' },
	unknown_policy: { what: 'Batas waktu itu tidak ada.', next: 'Pilih dari daftar; kodenya ada di /api/v1/policies.' },
	unknown_agency: {
		what: 'Instansi itu tidak ada.',
		next: 'Pilih dari daftar; namanya seperti pada alamat halaman instansi.'
	},
	not_in_force: {
		what: 'Batas waktu itu belum atau tidak lagi berlaku pada tanggal tersebut.',
		next: 'Pilih tanggal dalam masa berlakunya.'
	},
	unknown_key: {
		what: 'Kunci itu tidak berlaku.',
		why: 'Kuncinya keliru, sudah diakhiri, lewat hari terakhirnya, atau jabatan pemegangnya berakhir.',
		next: 'Periksa kepala Authorization; untuk membaca, hilangkan saja.',
		turn: 'developers'
	},
	too_many_attempts: {
		what: 'Terlalu banyak permintaan.',
		next: 'Tunggu sebanyak detik di kepala Retry-After, lalu lanjutkan.'
	},
	parameter_invalid: {
		what: 'Ada parameter yang tidak dikenal atau isinya keliru.',
		next: 'Lihat daftar "errors", dan nama serta isinya di halaman /api.'
	},
	cursor_foreign: {
		what: 'Penanda "cursor" itu bukan dari daftar ini.',
		why: 'Penanda hanya berlaku untuk filter yang sama.',
		next: 'Mulai lagi tanpa "cursor", atau pakai lagi filternya.',
		turn: 'developers'
	},
	nothing_here: {
		what: 'Tidak ada apa-apa di alamat ini.',
		why: 'Namanya keliru, atau belum atau tidak lagi ditampilkan untuk umum.',
		next: 'Ambil namanya dari daftarnya, misalnya /api/v1/consultations.',
		turn: 'developers'
	},
	key_missing: {
		what: 'Untuk menulis diperlukan kunci.',
		why: 'Setiap tulisan tampil dengan nama instansi atau mitra yang mengirimnya.',
		next: 'Kirim kunci sebagai Authorization: Bearer; kunci dibuat pengelola forum.',
		turn: 'developers'
	},
	scope_missing: {
		what: 'Kunci ini tidak boleh melakukannya.',
		why: 'Setiap kunci hanya membuka yang tercantum padanya.',
		next: 'Minta pengelola membuat kunci dengan cakupan yang sesuai.',
		turn: 'developers'
	},
	name_missing: {
		what: 'Kepala Idempotency-Key belum diisi.',
		next: 'Beri setiap kiriman nama sendiri, misalnya nomornya di aplikasi Anda: kiriman ulang tidak menjadi dua.'
	},
	name_unreadable: {
		what: 'Kepala Idempotency-Key tidak terbaca.',
		next: 'Tulis paling banyak 200 huruf dan angka tanpa spasi, atau di antara tanda petik.'
	},
	name_reused: {
		what: 'Idempotency-Key itu sudah dipakai untuk kiriman lain.',
		next: 'Pakai nama baru untuk isi yang baru.'
	},
	name_at_work: {
		what: 'Kiriman yang sama sedang dikerjakan.',
		next: 'Tunggu sebanyak detik di kepala Retry-After, lalu kirim lagi: jawabannya yang pertama.'
	},
	type_unknown: {
		what: 'Content-Type itu tidak dikenal di sini.',
		next: 'Kirim application/json, atau multipart/form-data bila ada berkas.'
	},
	body_unreadable: {
		what: 'Isi permintaan tidak terbaca.',
		next: 'Kirim satu objek JSON, atau formulir multipart yang utuh.'
	},
	body_too_large: {
		what: 'Isi permintaan terlalu besar.',
		next: 'Paling banyak lima berkas, masing-masing 5 MB.'
	},
	fields_invalid: {
		what: 'Ada isian yang belum benar.',
		next: 'Lihat daftar "errors": setiap isian dengan sebabnya.'
	},
	refused: {
		what: 'Tindakan itu tidak dapat dilakukan sekarang.',
		next: 'Sebabnya ada di "detail", namanya di "reason".'
	},
	act_unknown: {
		what: 'Tindakan itu tidak ada di sini.',
		next: 'Nama setiap tindakan ada di halaman /api.'
	},
	unknown_calendar: { what: 'Versi kalender itu tidak ada.', next: 'Hilangkan nomornya untuk memakai yang terbaru.' }
} satisfies Record<
	| ClockFault
	| ('unknown_key' | 'too_many_attempts' | 'parameter_invalid' | 'cursor_foreign')
	| ('key_missing' | 'scope_missing' | 'name_missing' | 'name_unreadable' | 'name_reused' | 'name_at_work')
	| (
			| 'type_unknown'
			| 'body_unreadable'
			| 'body_too_large'
			| 'fields_invalid'
			| 'refused'
			| 'act_unknown'
			| 'nothing_here'
	  )
	| 'not_found'
	| 'unknown_policy'
	| 'unknown_agency'
	| 'not_in_force'
	| 'unknown_calendar',
	Refusal
>;
