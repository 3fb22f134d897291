import type { ClockFault } from '$lib/forms/clock-query';

export const calculator = {
	title: 'Kalkulator tenggat',
	lead: 'Hitung sendiri tenggat sebuah laporan, hari demi hari. Mesin hitungnya sama dengan yang dipakai pada setiap laporan di forum ini.',
	day: 'Tanggal diterima',
	time: 'Jam diterima',
	timeHint: 'Boleh kosong. Jam hanya berpengaruh pada batas waktu yang dihitung dalam jam.',
	policy: 'Batas waktu',
	policyChoose: 'Pilih batas waktu …',
	calculate: 'Hitung',
	result: 'Hasil hitungan',
	due: 'Jatuh tempo',
	dueEnd: 'sampai akhir hari itu',
	started: 'Mulai',
	startedHint: 'Hari diterima adalah hari ke-0. Hitungan mulai hari kerja berikutnya.',
	counted: 'Yang dihitung',
	calendar: 'Kalender',
	calendarVersion: (version: number) => `versi ${version}`,
	provisional: 'Tenggat ini sementara: hitungannya memakai hari atau tahun yang belum ditetapkan pemerintah.',
	json: 'Jawaban yang sama sebagai JSON',
	policies: 'Semua batas waktu yang dipakai',
	basis: 'Asal angka',
	since: (day: string) => `sejak ${day}`,
	fault: {
		from_missing: 'Isi tanggalnya.',
		from_invalid: 'Tanggal itu tidak ada.',
		policy_missing: 'Pilih batas waktunya.',
		calendar_invalid: 'Versi kalender itu tidak ada.',
		day_missing: 'Isi tanggal diterimanya.',
		day_invalid: 'Tanggal itu tidak ada, atau di luar tahun 2000 sampai 2099.',
		time_invalid: 'Isi jam antara 00:00 dan 23:59.',
		unknown_policy: 'Pilih batas waktu dari daftar.',
		not_in_force: 'Batas waktu itu belum atau tidak lagi berlaku pada tanggal tersebut.',
		unknown_calendar: 'Versi kalender itu tidak ada.'
	} satisfies Record<ClockFault | 'unknown_policy' | 'not_in_force' | 'unknown_calendar', string>
};
