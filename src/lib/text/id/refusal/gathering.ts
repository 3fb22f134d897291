import { forStaff, type Refusal } from '../../refusal/refusal';

/** Why a seat in a meeting, or an answer to a survey, was not taken. */
export const attendance = {
	too_early: {
		what: 'Daftar hadir belum dibuka.',
		why: 'Daftar hadir dibuka menjelang pertemuan dimulai.',
		next: 'Buka halaman ini lagi saat Anda tiba di pertemuan.',
		turn: 'consultations'
	},
	closed: {
		what: 'Daftar hadir sudah ditutup.',
		why: 'Pertemuannya sudah selesai, atau berita acaranya sudah tetap.',
		next: 'Bila Anda hadir, minta fasilitator mencatat Anda.',
		turn: 'operator'
	},
	already_signed_in: {
		what: 'Telepon ini sudah dipakai untuk mencatat kehadiran.',
		why: 'Satu telepon mencatat satu orang, supaya daftar hadir dapat dipercaya.',
		next: 'Minta fasilitator mencatat orang lain.',
		turn: 'operator'
	}
} satisfies Record<string, Refusal>;

export const survey = {
	not_open_yet: {
		what: 'Survei ini belum dibuka.',
		why: 'Hari pertamanya belum tiba.',
		next: 'Datanglah lagi pada hari pertamanya.',
		turn: 'operator'
	},
	closed: {
		what: 'Jawaban tidak dapat dikirim lagi.',
		why: 'Survei ini sudah berakhir.',
		next: 'Hasilnya dapat Anda baca di halaman survei ini.',
		turn: 'complaints'
	},
	already_answered: {
		what: 'Survei ini sudah Anda isi dari akun atau perangkat ini.',
		why: 'Satu orang menjawab satu kali, supaya setiap suara sama berat.',
		next: 'Tidak ada yang perlu dilakukan: jawaban Anda yang pertama tetap dihitung.',
		turn: 'operator'
	}
} satisfies Record<string, Refusal>;

export const surveyDesk = {
	not_allowed: {
		what: 'Survei instansi ini tidak dapat Anda buka atau akhiri.',
		why: 'Yang berwenang hanya fasilitator dan pimpinan instansi yang dinilai.',
		next: 'Sampaikan kepada pimpinan instansi itu.',
		turn: forStaff('operator', 'appointment')
	},
	unknown_service: { what: 'Layanan itu bukan milik instansi ini lagi.', next: 'Pilih layanan yang lain.' },
	in_the_past: { what: 'Hari pertama itu sudah lewat.', next: 'Pilih hari ini atau sesudahnya.' },
	unknown_consultation: {
		what: 'Konsultasi itu sudah berakhir atau bukan milik instansi yang dinilai.',
		next: 'Pilih konsultasi lain dari daftar.'
	},
	has_survey: {
		what: 'Konsultasi itu sudah mempunyai survei.',
		next: 'Pakai survei yang ada, atau pilih konsultasi lain.'
	},
	already_closed: {
		what: 'Survei ini sudah berakhir.',
		why: 'Orang lain mengakhirinya, atau hari terakhirnya lewat.',
		next: 'Muat ulang halaman untuk membaca hasilnya.',
		turn: 'deciders'
	}
} satisfies Record<string, Refusal>;
