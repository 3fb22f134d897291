import type { WhyNotFolded } from '$lib/domain/thread/collapse';
import { COLLAPSE_LINE, type FlagSum } from '$lib/domain/moderation/flag-weight';
import type { SpamSigns } from '$lib/domain/moderation/spam-shape';
import { formatNumber } from '../../format';
import { formatScaled } from '../../format-scaled';

const count = (value: number) => formatNumber('id', value);
const hundredths = (value: number) => formatScaled('id', Math.round(value * 100), 2);

/** What flags weigh together and why, for the moderator who decides. */
export const flags = {
	title: 'Bobot laporan pembaca',
	sum: (value: number) => `${hundredths(value)} (spam dilipat sementara mulai ${hundredths(COLLAPSE_LINE)})`,
	lines({ pairs, flags, guests, fresh, trusted, mistaken, parties, together, atOnce }: FlagSum): string[] {
		return [
			pairs > 0
				? `${count(pairs)} pasang pelapor tepercaya yang biasanya berbeda pandangan kali ini sepakat.`
				: 'Tidak ada dua pelapor tepercaya yang biasanya berbeda pandangan. Banyaknya pelapor saja tidak berbobot.',
			`${count(flags)} pelapor: ${count(trusted)} sering benar sebelumnya, ${count(mistaken)} sering keliru, ${count(flags - trusted - mistaken)} belum punya riwayat.`,
			...(fresh > 0 ? [`${count(fresh)} baru dikenal kurang dari tiga hari.`] : []),
			...(guests > 0 ? [`${count(guests)} tanpa alamat email terkonfirmasi, misalnya tamu.`] : []),
			...(together > 1 ? [`${count(together)} dari satu blok alamat internet, misalnya satu sekolah.`] : []),
			...(atOnce > 3 ? [`${count(atOnce)} dalam sepuluh menit.`] : []),
			...(parties > 0 ? [`${count(parties)} dari instansi yang dilaporkan: tidak dihitung.`] : [])
		];
	},
	/** Why something was folded, as the history keeps it. */
	collapsed: ({ leadsAway, repeated }: SpamSigns) =>
		[
			'Pembaca yang biasanya berbeda pandangan sama-sama melaporkannya sebagai spam, dan bentuknya demikian:',
			[
				...(leadsAway ? ['memuat tautan atau nomor untuk dihubungi'] : []),
				...(repeated ? ['ditulis berulang di tempat lain'] : []),
				'tidak berkaitan dengan isi di atasnya'
			].join(', ')
		].join(' ') + '. Masih dapat dibaca; menunggu moderator.',
	folded: 'Sudah dilipat sementara. Lipatan terbuka sendiri bila tidak diputus pada waktunya.',
	notFolded: {
		thread: 'Tidak dilipat: isi laporan atau konsultasi tidak pernah dilipat oleh laporan pembaca.',
		not_a_reply: 'Tidak dilipat: hanya tanggapan warga yang dapat dilipat, bukan kiriman jenis ini.',
		decided: 'Tidak dilipat: sudah pernah dilipat atau diputus moderator.',
		of_offices: 'Tidak dilipat: menyebut instansi atau petugas. Keluhan tidak pernah dilipat.',
		not_spam_shaped: 'Tidak dilipat: bentuknya bukan spam.',
		too_light: 'Tidak dilipat: bentuknya seperti spam, tetapi bobot laporannya belum cukup.'
	} satisfies Record<WhyNotFolded, string>,
	/** What somebody flagged, and what came of it. */
	mine: {
		title: 'Kiriman yang Anda laporkan',
		lead: 'Setiap laporan Anda diperiksa moderator, dan hasilnya Anda baca di sini. Penulis kiriman tidak diberi tahu siapa yang melaporkan.',
		none: 'Belum ada kiriman yang Anda laporkan.',
		noneHint: 'Di bawah setiap kiriman ada tautan untuk melaporkannya kepada moderator.',
		thread: 'Isi laporan atau konsultasi',
		gone: 'tidak tampil untuk umum',
		because: (reason: string) => `Alasan Anda: ${reason}`,
		state: { open: 'Menunggu moderator', upheld: 'Disembunyikan', dismissed: 'Tetap tampil' },
		meaning: {
			open: 'Belum diputus. Anda tidak perlu melaporkannya lagi.',
			upheld: 'Moderator menilai kiriman ini melanggar aturan.',
			dismissed: 'Moderator menilai kiriman ini tidak melanggar aturan.'
		},
		rule: (code: string, title: string) => `Diputus menurut aturan ${code}: ${title}`,
		shared: 'Perangkat ini dipakai bersama?',
		sharedSays:
			'Tanpa akun, daftar ini milik perangkat ini selama 30 hari: siapa pun yang memakainya dapat membaca apa yang dilaporkan dari sini. Setelah tandanya dihapus, laporan Anda tetap diperiksa, tetapi hasilnya tidak dapat dibaca lagi di sini.',
		forget: 'Hapus tanda perangkat ini'
	},
	note: 'Bobot hanya menentukan apakah spam dilipat sementara. Anda menilai isi kirimannya.'
};
