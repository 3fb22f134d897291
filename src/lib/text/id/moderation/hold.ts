import type { HoldGround } from '$lib/domain/moderation/hold';

/** Words that wait until somebody has looked. */
export const hold = {
	title: 'Menunggu pemeriksaan',
	past: 'Yang tidak ditampilkan',
	/** What speaks for holding, with what of the text it rests on. */
	ground: {
		guest: () => 'Ditulis tanpa akun.',
		links: (cited) => `Memuat tautan: ${cited.join(', ')}.`,
		watched_words: (cited) => `Memuat kata yang perlu dilihat dahulu: “${cited.join('”, “')}”.`,
		rate: ([count = '']) => `Kiriman ke-${count} dalam waktu singkat.`,
		like_removed: ([percent = '']) => `Isinya ${percent}% sama dengan kiriman yang pernah tidak ditampilkan.`,
		copied: ([count = '']) => `Isinya sama dengan kiriman ${count} penulis lain akhir-akhir ini.`
	} satisfies Record<HoldGround, (cited: readonly string[]) => string> as Record<
		HoldGround,
		(cited: readonly string[]) => string
	>,
	mine: {
		reply: 'Tanggapan Anda menunggu pemeriksaan',
		input: 'Masukan Anda menunggu pemeriksaan',
		waits: 'Hanya Anda dan moderator yang melihatnya.',
		why: 'Mengapa ditahan',
		since: 'Ditulis',
		until: 'Diputuskan paling lambat',
		release: 'Bila sampai saat itu belum diputuskan, kiriman ini tampil dengan sendirinya.',
		refused: 'Kiriman Anda tidak ditampilkan',
		refusedSays: 'Hanya Anda dan moderator yang melihatnya. Anda dapat menulis lagi tanpa bagian yang melanggar.'
	},
	others: {
		waits: 'Kiriman ini menunggu pemeriksaan',
		refused: 'Kiriman ini ditolak',
		note: 'Hanya penulisnya dan moderator yang melihatnya.'
	},
	done: 'Tanggapan Anda sudah diterima dan menunggu pemeriksaan. Alasannya ada di bawah.'
};
