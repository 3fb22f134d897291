import type { PasswordFault } from '$lib/domain/actor/password-rule';
import { faultOf, type Refusal } from '../../refusal/refusal';
import { account as words } from '../account/account';

const { password } = words.says;

/** Why somebody was not let in, or their account not changed. */
export const account = {
	wrong_credentials: {
		what: 'Alamat email atau kata sandi tidak cocok.',
		next: 'Periksa keduanya, atau minta kata sandi baru.'
	},
	wrong_whole: {
		what: 'Alamat email, kata sandi, atau kode tidak cocok.',
		next: 'Periksa ketiganya. Kode yang sudah dipakai tidak berlaku lagi: tunggu kode berikutnya di aplikasi.'
	},
	second_step: {
		what: 'Akun ini juga meminta kode verifikasi.',
		next: 'Tulis lagi kata sandinya, bersama kode 6 angka dari aplikasi Anda atau salah satu kode cadangan.'
	},
	wrong_code: {
		what: 'Kode ini tidak cocok.',
		next: 'Tulis kode 6 angka yang sekarang tampil di aplikasi. Kode yang sudah dipakai tidak berlaku lagi; tunggu yang berikutnya.'
	},
	step_over: {
		what: 'Langkah ini sudah lewat waktunya.',
		why: 'Sesudah kata sandi, kodenya perlu ditulis dalam sepuluh menit.',
		next: 'Masuk lagi dari awal.',
		turn: 'signIn'
	},
	app_not_begun: {
		what: 'Pemasangan aplikasi belum dimulai, atau sudah selesai.',
		why: 'Mungkin sudah dipasang di jendela lain.',
		next: 'Muat ulang halaman untuk melihat keadaannya sekarang.',
		turn: 'operator'
	},
	no_second_step: {
		what: 'Langkah kedua belum dipasang.',
		why: 'Kode cadangan baru ada gunanya bersama aplikasi atau kunci sandi.',
		next: 'Pasang aplikasi kode lebih dahulu.',
		turn: 'operator'
	},
	wrong_proof: {
		what: 'Kata sandi atau kode ini tidak cocok.',
		next: 'Tulis kata sandi yang Anda pakai untuk masuk, atau kode yang sekarang tampil di aplikasi.'
	},
	same_email: {
		what: 'Ini alamat Anda sekarang.',
		next: 'Tulis alamat yang baru.'
	},
	email_taken: {
		what: 'Alamat ini sudah dipakai akun lain.',
		why: 'Satu alamat hanya untuk satu akun.',
		next: 'Pakai alamat lain, atau masuk ke akun yang memakai alamat ini.',
		turn: 'operator'
	},
	push_unknown: {
		what: 'Perangkat ini tidak dapat diberi tahu.',
		why: 'Layanan pemberitahuan browsernya tidak dikenal forum ini.',
		next: 'Pakai browser lain, atau tetap terima kabar lewat email.',
		turn: 'operator'
	},
	passkey_failed: {
		what: 'Kunci sandi ini tidak dapat dibaca.',
		why: 'Kuncinya milik situs lain, sudah dilepas dari akun, atau halamannya terbuka lebih dari sepuluh menit.',
		next: 'Muat ulang halaman lalu coba lagi, atau masuk dengan kata sandi.',
		turn: 'operator'
	},
	passkey_known: {
		what: 'Kunci sandi ini sudah terdaftar.',
		why: 'Satu kunci hanya didaftarkan satu kali.',
		next: 'Pakai perangkat lain, atau lepas dahulu kunci yang lama.',
		turn: 'operator'
	},
	too_many_passkeys: {
		what: 'Sudah ada sepuluh kunci sandi.',
		why: 'Lebih dari itu sulit dijaga.',
		next: 'Lepas kunci yang tidak dipakai lagi, lalu tambahkan yang baru.',
		turn: 'operator'
	},
	passkey_gone: {
		what: 'Kunci sandi itu sudah dilepas.',
		why: 'Mungkin dilepas di jendela lain.',
		next: 'Tidak ada yang perlu dilakukan.',
		turn: 'operator'
	},
	wrong_password: {
		what: 'Kata sandi yang sekarang tidak cocok.',
		next: 'Tulis kata sandi yang Anda pakai untuk masuk.'
	},
	link_void: {
		what: 'Tautan ini tidak berlaku lagi.',
		why: 'Tautannya sudah dipakai, sudah diganti yang baru, atau sudah lewat waktunya.',
		next: 'Minta tautan baru, lalu buka email yang terakhir datang.',
		turn: 'operator'
	},
	invitation_void: {
		what: 'Undangan ini tidak berlaku lagi.',
		why: 'Undangannya sudah dipakai, sudah diganti yang baru, ditarik, atau sudah lewat tujuh hari.',
		next: 'Buka email undangan yang terakhir datang, atau minta pengelola mengirim yang baru.',
		turn: 'operator'
	},
	no_invitation: {
		what: 'Tidak ada undangan yang menunggu.',
		why: 'Orang ini sudah menerima undangannya, atau tidak pernah diundang.',
		next: 'Muat ulang halaman untuk melihat keadaannya sekarang.',
		turn: 'operator'
	},
	already_confirmed: {
		what: 'Alamat email Anda sudah dikonfirmasi.',
		why: 'Tautan konfirmasi cukup dibuka satu kali.',
		next: 'Tidak ada yang perlu dilakukan.',
		turn: 'operator'
	},
	sso_not_linked: {
		what: 'Akun Anda tidak tertaut dengan akun kantor.',
		why: 'Tautannya sudah dilepas, mungkin di jendela lain.',
		next: 'Tidak ada yang perlu dilakukan.',
		turn: 'operator'
	},
	session_gone: {
		what: 'Perangkat itu sudah keluar.',
		why: 'Orang di perangkat itu menekan Keluar, atau sudah lama tidak aktif.',
		next: 'Tidak ada yang perlu dilakukan.',
		turn: 'operator'
	},
	too_short: faultOf(password.too_short),
	too_long: faultOf(password.too_long),
	guessable: faultOf(password.guessable),
	like_you: faultOf(password.like_you)
} satisfies Record<PasswordFault, Refusal> & Record<string, Refusal>;
