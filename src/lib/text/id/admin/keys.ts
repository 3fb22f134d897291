import type { Sealed, Signed } from '$lib/domain/site/keys';
import { formatNumber } from '../../format';

const count = (value: number) => formatNumber('id', value);

/** Rahasia situs: apa yang disegelnya, dan bagaimana menggantinya. */
export const keys = {
	title: 'Kunci situs',
	lead: 'Rahasia situs menyegel identitas dan menandatangani tautan. Di sini tampak sidik jarinya saja, tidak pernah rahasianya.',
	secrets: 'Rahasia yang dikenal',
	columns: { key: 'Sidik jari', does: 'Dipakai untuk', since: 'Sejak' },
	does: { present: 'menyegel, menandatangani, membuka', older: 'membuka dan memeriksa saja' },
	fromTheStart: 'awal',
	sealed: 'Yang tersegel',
	sealedColumns: {
		of: 'Isi',
		present: 'Dengan rahasia sekarang',
		older: 'Dengan rahasia lama',
		lost: 'Tidak dapat dibuka'
	},
	of: {
		reporter: 'Identitas pelapor',
		guest: 'Alamat tamu yang memberi masukan',
		invitation: 'Alamat undangan konsultasi',
		attendance: 'Nomor telepon peserta pertemuan',
		follower: 'Alamat tamu yang mengikuti',
		push_subscription: 'Perangkat yang mendapat pemberitahuan',
		vapid_key: 'Kunci untuk layanan pemberitahuan',
		log_key: 'Kunci penanda tangan log publik',
		witness_key: 'Kunci saksi bagi log lain',
		mail_in: 'Surat yang masuk',
		mail_pen: 'Surat masuk yang menunggu moderator',
		draft: 'Laporan yang sedang ditulis',
		answer_draft: 'Jawaban yang sedang ditulis',
		masked: 'Kata dan foto yang disamarkan',
		picture_facts: 'Keterangan dalam foto bukti',
		proof_seed: 'Benih undian bukti',
		authenticator: 'Aplikasi kode milik petugas',
		webhook: 'Rahasia webhook',
		sso_link: 'Akun kantor yang tertaut',
		sso_hint: 'Tanda masuk dari akun kantor',
		lasting_key: 'Kunci suara survei, presensi, pengikut, perangkat, alamat surat, kode cadangan, dan isi log publik'
	} satisfies Record<Sealed, string>,
	lost: (ids: string) =>
		`Sebagian isi tersegel dengan rahasia yang tidak disebut (${ids}). Isi itu tidak terbuka sampai rahasianya disebut di FKP_SECRET_ALSO.`,
	leave: {
		none: 'Hanya satu rahasia yang disebut: tidak ada yang perlu disegel ulang.',
		reseal: (left: number) =>
			`${count(left)} isi masih tersegel dengan rahasia lama. Jangan lepas rahasia lama dahulu.`,
		running: 'Sedang disegel ulang. Muat ulang halaman ini; bila angkanya tidak lagi berkurang, lihat log server.',
		wait: 'Tidak ada lagi yang tersegel dengan rahasia lama. Lepas dari FKP_SECRET_ALSO sesudah semua tanda tangannya berakhir, pada',
		now: 'Tidak ada lagi yang tersegel dengan rahasia lama. Ia boleh dilepas dari FKP_SECRET_ALSO.',
		calendars: (many: number) =>
			`${count(many)} alamat kalender dibuat sebelum rahasia sekarang. Alamat itu berhenti ketika rahasia lama dilepas; pemiliknya membuat yang baru di mejanya.`
	},
	reseal: 'Segel ulang',
	resealSays:
		'Berjalan sedikit demi sedikit selagi situs dipakai, dan dilanjutkan sendiri bila terputus. Tidak ada halaman yang berubah.',
	signed: 'Yang ditandatangani',
	signedSays:
		'Tidak disimpan di mana pun, jadi tidak dapat diperbarui. Berlaku selama rahasia yang menandatanganinya disebut, paling lama:',
	hold: {
		sso: 'Jalan ke penyedia akun kantor dan kembali: sepuluh menit',
		challenge: 'Pemeriksaan singkat dan kunci sandi: satu jam',
		opened_by_code: 'Laporan yang dibuka dengan nomor dan kode: dua jam',
		form: 'Formulir yang sedang terbuka dan tanda terimanya: satu hari',
		staff_mark: 'Tanda bahwa komputer dipakai petugas: 30 hari',
		calendar: 'Alamat kalender tenggat: tanpa akhir',
		follow: 'Tautan berhenti dan mengatur dalam kabar yang diikuti: tanpa akhir'
	} satisfies Record<Signed, string>,
	unaffected:
		'Kode akses laporan, sesi masuk, tautan lain dalam email, suara survei, presensi, dan kode cadangan tidak terpengaruh.',
	settings: 'Kunci lain',
	settingsSays:
		'Semua diatur di lingkungan server oleh pemegang mesinnya. Kunci sandi petugas terikat pada alamat situs (ORIGIN).',
	settingsColumns: { name: 'Pengaturan', what: 'Isinya', state: 'Keadaan' },
	what: {
		FKP_SECRET: 'rahasia situs',
		FKP_SECRET_ALSO: 'rahasia lama, atau yang berikutnya',
		DATABASE_URL: 'sandi basis data',
		SMTP_URL: 'sandi server email'
	},
	set: 'diisi',
	unset: 'tidak diisi',
	fields: { rahasia: 'Rahasia' }
};
