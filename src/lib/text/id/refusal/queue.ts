import { forStaff, type Refusal } from '../../refusal/refusal';

/** Why something in the moderators' queue was not settled. */
export const queue = {
	held_by_other: {
		what: 'Moderator lain sedang memegangnya.',
		why: 'Satu hal diputuskan satu orang; pegangan Anda sudah berakhir, lalu rekan Anda mengambilnya.',
		next: 'Kerjakan yang berikutnya. Pegangannya berakhir sendiri bila ia berhenti.',
		turn: forStaff('operator', 'desk')
	},
	gone: {
		what: 'Ini tidak menunggu lagi.',
		why: 'Sudah diputuskan sejak halaman ini dibuka, atau bukan giliran Anda.',
		next: 'Kerjakan yang berikutnya; yang baru diputuskan terbaca pada laporannya.',
		turn: forStaff('operator', 'desk')
	}
} satisfies Record<string, Refusal>;
