import { forStaff, type Refusal } from '../../refusal/refusal';

/** Why what is held before it is shown was not changed. */
export const holds = {
	not_allowed: {
		what: 'Pengaturan pemeriksaan tidak dapat Anda terbitkan.',
		why: 'Moderator dan admin dapat mencobanya; yang menerbitkan adalah admin yang ditunjuk dengan SK.',
		next: 'Sampaikan usul Anda kepada admin.',
		turn: forStaff('operator', 'appointment')
	},
	same_holds: {
		what: 'Isian ini sama dengan yang sudah berlaku.',
		next: 'Ubah sesuatu, atau biarkan.'
	}
} satisfies Record<string, Refusal>;
