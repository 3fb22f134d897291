import type { WhyAlone } from '$lib/domain/thread/together';
import { formatNumber } from '../../format';

const count = (value: number) => formatNumber('id', value);

/** Words of one decision about several things of the queue. */
export const together = {
	title: 'Putuskan bersama',
	lead: 'Satu putusan untuk beberapa kiriman. Tiap kiriman tetap mendapat catatan, butir buku moderasi, dan pemberitahuannya sendiri.',
	back: 'Kembali ke antrean',
	open: (others: number) => `Putuskan bersama ${count(others)} kiriman lain`,
	waitingAlike: 'Serupa dan masih menunggu',
	which: 'Kiriman yang diputuskan',
	first: 'Yang sedang Anda buka',
	same: 'Kata-katanya sama',
	near: 'Lainnya di utas yang sama',
	none: 'Tidak ada kiriman lain yang menunggu dengan kata yang sama atau di utas ini.',
	alone: {
		kind: 'Jenis ini selalu diputuskan satu per satu.',
		thread: 'Laporan dan konsultasi selalu diputuskan satu per satu.',
		of_offices: 'Yang menyangkut pejabat atau instansi selalu diputuskan satu per satu.',
		own_words: 'Kata pelapor dan instansi selalu diputuskan satu per satu.'
	} satisfies Record<WhyAlone, string>,
	decision: 'Putusan untuk semua yang dipilih',
	show: 'Tetap atau mulai tampil',
	hide: 'Tidak tampil',
	rule: 'Aturan',
	ruleHint: 'Hanya bila tidak tampil.',
	choose: 'Pilih aturan …',
	look: 'Lihat akibatnya',
	preview: (items: number) => `${count(items)} kiriman akan diputuskan`,
	reason: 'Alasan yang dibaca tiap penulis',
	gets: {
		kept: 'Tetap tampil.',
		shown: 'Mulai tampil.',
		hidden: (rule: string) => `Disembunyikan, aturan ${rule}.`,
		refused: (rule: string) => `Tidak ditampilkan, aturan ${rule}.`
	},
	writer: 'Penulisnya menerima surat beralasan dan dapat mengajukan keberatan.',
	guest: 'Penulisnya tanpa akun: membaca alasan dan cara mengajukan keberatan di halaman keputusan.',
	admitted: 'Penulisnya diberi tahu.',
	flaggers: (value: number) => `${count(value)} pelapor membaca hasilnya.`,
	confirm: (items: number) => `Putuskan ${count(items)} kiriman`,
	change: 'Ubah pilihan',
	outcome: (recorded: number, refused: number) =>
		refused > 0 ? `${count(recorded)} tercatat, ${count(refused)} ditolak:` : `${count(recorded)} tercatat.`,
	again: 'Bila pengiriman terputus, kirim ulang saja: yang sudah tercatat tidak tercatat dua kali.'
};
