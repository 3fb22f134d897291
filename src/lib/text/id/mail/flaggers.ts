import type { NoticeWords } from '../../mail-words';

const upheld = {
	headline: 'Kiriman yang Anda laporkan disembunyikan',
	meaning: 'Moderator memeriksa kiriman yang Anda laporkan dan menyembunyikannya karena melanggar aturan forum.',
	next: 'Penulisnya tidak diberi tahu siapa yang melaporkan.'
};

export const flaggers: NoticeWords['flaggers'] = {
	hide_post: () => upheld,
	hide_thread: () => upheld,
	dismiss_flags: () => ({
		headline: 'Kiriman yang Anda laporkan tetap tampil',
		meaning: 'Moderator memeriksa kiriman yang Anda laporkan dan menilai kiriman itu tidak melanggar aturan forum.',
		next: 'Bila isinya berubah atau ada hal lain yang melanggar, Anda dapat melaporkannya lagi dengan alasan itu.'
	})
};
