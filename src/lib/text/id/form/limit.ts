import type { Limited, LimitOwner } from '$lib/domain/limit/limits';
import { formatNumber } from '../../format';

/** What a limit says that was reached: whose it is, how much, until when, and what to do meanwhile. */
export const limit = {
	title: 'Terlalu banyak dalam waktu singkat',
	what: {
		report: 'laporan',
		draft: 'draf laporan',
		upload: 'unggahan',
		reply: 'tanggapan',
		flag: 'laporan kiriman',
		mistaken_flag: 'laporan kiriman yang dinilai keliru oleh moderator',
		support: 'dukungan untuk hal yang sama',
		input: 'masukan dalam satu konsultasi',
		survey: 'jawaban untuk survei ini',
		seat: 'pencatatan hadir',
		code: 'kode yang keliru',
		sign_in: 'sandi yang keliru',
		sign_in_whole: 'sandi dan kode yang keliru',
		second_step: 'kode verifikasi yang keliru',
		password: 'sandi lama yang keliru',
		register: 'pendaftaran',
		reset: 'permintaan sandi baru',
		follow: 'permintaan mengikuti lewat email',
		letter: 'email yang diminta',
		api: 'permintaan program'
	} satisfies Record<Limited, string>,
	whose: {
		known_device: 'dari perangkat ini untuk akun itu',
		account: 'dari akun Anda',
		staff: 'dari akun Anda',
		reporter: 'dari pelapor laporan ini',
		key: 'dari kunci ini',
		device: 'dari perangkat ini',
		address: 'untuk alamat email itu',
		network: 'dari jaringan internet ini, yang mungkin dipakai bersama banyak orang',
		block: 'dari jaringan-jaringan di sekitar Anda, yang dipakai bersama banyak orang',
		thread: 'di halaman ini, dari semua orang bersama-sama'
	} satisfies Record<LimitOwner, string>,
	span: (minutes: number): string =>
		minutes < 60
			? `${formatNumber('id', minutes)} menit`
			: minutes < 1440
				? `${formatNumber('id', minutes / 60)} jam`
				: `${formatNumber('id', minutes / 1440)} hari`,
	reached: (what: string, whose: string, most: number, span: string) =>
		`Sudah ada ${formatNumber('id', most)} ${what} dalam ${span} ${whose}; lebih dari itu ditahan dahulu.`,
	provable: 'Anda tidak perlu menunggu: lewati satu pemeriksaan singkat di formulir ini, lalu kirim lagi.',
	until: (when: string) => `Coba lagi setelah ${when}.`,
	kept: 'Yang Anda isi masih ada di sini.',
	signIn: 'Dengan akun Anda sendiri, batas jaringan dan perangkat tidak berlaku.',
	meanwhile: {
		second_step: 'Kode cadangan dan kunci sandi tetap membuka.',
		code: 'Kode yang benar tetap membuka kapan saja; periksa lagi tanda terima Anda.',
		sign_in:
			'Perangkat yang pernah dipakai masuk ke akun itu punya jatahnya sendiri. Lupa sandi? Minta tautan sandi baru.',
		letter: 'Email yang sudah dikirim masih berlaku; periksa kotak masuk dan folder spam.',
		mistaken_flag:
			'Data pribadi yang terpampang tetap dapat dilaporkan kapan saja: pilih alasan itu. Hasil setiap laporan Anda dapat dibaca di halaman "Kiriman yang Anda laporkan".',
		seat: 'Fasilitator dapat mencatat Anda.'
	},
	clock: (clock: string) => `pukul ${clock}`,
	tomorrow: (clock: string) => `besok pukul ${clock}`
};
