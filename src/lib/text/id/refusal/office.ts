import type { Refusal } from '../../refusal/refusal';

/** Why the workbench is closed to somebody who holds an office on other days. */
export const office = {
	to_come: (day: string) => ({
		what: `Ruang kerja Anda terbuka ${day}`,
		why: 'Menurut SK, tugas Anda baru mulai pada hari itu.',
		next: 'Buka halaman ini lagi pada hari itu. Sampai saat itu forum terbuka bagi Anda seperti bagi warga lain.',
		turn: 'appointment'
	}),
	over: (day: string) => ({
		what: 'Tugas Anda di forum sudah berakhir',
		why: `Menurut SK, hari terakhirnya ${day}.`,
		next: 'Forum tetap terbuka bagi Anda seperti bagi warga lain. Yang pernah Anda kerjakan tetap tercatat.',
		turn: 'appointment'
	})
} satisfies Record<string, (day: string) => Refusal>;
