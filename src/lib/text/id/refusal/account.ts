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
