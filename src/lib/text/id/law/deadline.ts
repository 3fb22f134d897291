import type { ComplaintClock, DeadlineUnit } from '$lib/domain/deadline/policy';
import { common } from '../site/common';

const { amount } = common;

/** How a clock is read aloud: what is left, how late, or how it ended. */
export const deadline = {
	left: (count: number, unit: DeadlineUnit) => `sisa ${amount(count, unit)}`,
	dueToday: 'jatuh tempo hari ini',
	late: (count: number, unit: DeadlineUnit) => `terlambat ${amount(count, unit)}`,
	paused: (count: number, unit: DeadlineUnit) => `dijeda · sisa ${amount(count, unit)}`,
	met: 'tepat waktu',
	metLate: 'dijawab terlambat',
	ended: 'berakhir',
	overdue: 'Terlambat',
	due: 'Jatuh tempo',
	noDueDay: 'belum ditentukan: hitungan sedang berhenti',
	until: (day: string) => `sampai ${day}`,
	stripLabel: 'Hitungan hari',
	counted: (number: number, unit: DeadlineUnit) => `${common.unit[unit]} ke-${number}`,
	startDay: 'hari diterima, belum dihitung',
	pausedDay: 'dijeda, tidak dihitung',
	notCounted: 'tidak dihitung',
	today: 'hari ini',
	dueDay: 'jatuh tempo',
	provisional: 'sementara: belum ditetapkan',
	legend: {
		counted: 'dihitung',
		off: 'akhir pekan atau libur',
		paused: 'dijeda',
		due: 'jatuh tempo',
		late: 'terlambat',
		today: 'hari ini'
	},
	/** In place of weeks in the middle of a long count. */
	between: (weeks: number, counted: string, isLate: boolean) =>
		`${weeks} minggu: ${counted} ${isLate ? 'terlambat' : 'dihitung'}`,
	basis: 'Dasar',
	/** Before the basis of the general limit. */
	shorter: (count: number, unit: DeadlineUnit) =>
		`Batas instansi ini sendiri, lebih singkat dari ketentuan umum (${amount(count, unit)}):`,
	hours: 'Jam dihitung terus sejak saat diterima, siang dan malam, hari libur juga.',
	/** The clock's name where space is short. */
	clockShort: {
		verification: 'Verifikasi',
		first_response: 'Jawaban pertama',
		resolution: 'Penyelesaian',
		reporter_answer: 'Keterangan pelapor',
		reporter_confirmation: 'Tanggapan pelapor',
		objection: 'Jawaban sanggahan',
		review: 'Putusan Inspektorat',
		final_ruling: 'Putusan akhir',
		rerouting: 'Penentuan instansi',
		routing_decision: 'Penetapan instansi',
		routing_dispute: 'Penetapan terakhir',
		appeal: 'Pemeriksaan keberatan'
	} satisfies Record<ComplaintClock, string>
};
