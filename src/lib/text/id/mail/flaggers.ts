import type { NoticeWords } from '../../mail-words';

const upheld = {
	headline: 'Kiriman yang Anda laporkan disembunyikan',
	meaning: 'Moderator memeriksa kiriman yang Anda laporkan dan menyembunyikannya karena melanggar aturan forum.',
	next: 'Penulisnya tidak diberi tahu siapa yang melaporkan.'
};

export const flaggers: NoticeWords['flaggers'] = {
	hide_post: () => upheld,
	hide_thread: () => upheld,
	redact: () => ({
		headline: 'Bagian yang Anda laporkan disamarkan',
		meaning: 'Moderator memeriksa yang Anda laporkan dan menutup data pribadinya. Selebihnya tetap tampil.',
		next: 'Penulisnya tidak diberi tahu siapa yang melaporkan.'
	}),
	redact_picture: () => ({
		headline: 'Gambar yang Anda laporkan disamarkan sebagian',
		meaning: 'Moderator memeriksa yang Anda laporkan dan menutup bagian gambar yang tidak perlu dilihat umum.',
		next: 'Pengirimnya tidak diberi tahu siapa yang melaporkan.'
	}),
	dismiss_flags: () => ({
		headline: 'Kiriman yang Anda laporkan tetap tampil',
		meaning: 'Moderator memeriksa kiriman yang Anda laporkan dan menilai kiriman itu tidak melanggar aturan forum.',
		next: 'Bila isinya berubah atau ada hal lain yang melanggar, Anda dapat melaporkannya lagi dengan alasan itu.'
	})
};
