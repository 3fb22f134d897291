import type { MergeReason } from '$lib/domain/complaint/alike';
import { formatNumber } from '../../format';

const number = (value: number) => formatNumber('id', value);

/** Reports of one matter, linked into one case. */
export const linkedCase = {
	title: 'Satu kasus',
	reporters: (count: number) => `${number(count)} pelapor`,
	leads: (reporters: number, supports: number) =>
		`${number(reporters)} pelapor melaporkan hal yang sama${supports > 0 ? `, dan ${number(supports)} warga lain mendukung` : ''}. Jawaban instansi di sini sampai ke semuanya.`,
	earliest: (duty: string, day: string) => `Yang paling dahulu jatuh tempo: ${duty.toLowerCase()}, ${day}.`,
	ownWay: 'Pelapornya keberatan; ditangani sendiri',
	isLinked: (ref: string) => `Laporan ini satu kasus dengan laporan ${ref}`,
	isLinkedSays:
		'Jawaban instansi pada laporan utama sampai juga ke sini. Nomor, riwayat, tenggat, dan hak pelapor laporan ini tetap.',
	denied: 'Pelapor menyatakan bahwa kasusnya lain. Moderator sedang memeriksanya.',
	openLeader: 'Buka laporan utama',
	others: 'Laporan lain dalam kasus ini',
	linkedTo: (ref: string) => `Laporan utama: ${ref}`,
	carried: (ref: string | null) => (ref ? `lewat laporan ${ref}` : 'lewat laporan lain dalam kasus ini'),
	alike: {
		title: 'Mungkin kasus yang sama',
		lead: 'Ditemukan menurut isi, tempat, waktu, dan kategori. Yang memutuskan adalah Anda.',
		none: 'Tidak ditemukan laporan lain yang mirip. Nomornya dapat diketik di bawah.',
		why: ({ words, places, days, sameCategory }: MergeReason): string =>
			[
				words.length > 0 && `kata yang sama: ${words.join(', ')}`,
				places.length > 0 && `tempat yang sama: ${places.join(', ')}`,
				days === 0 ? 'hari yang sama' : `selisih ${number(days)} hari`,
				sameCategory && 'kategori yang sama'
			]
				.filter(Boolean)
				.join('; '),
		/** To the reporter and the public, where the moderator adds no words. */
		reason: (why: string) => `Kedua laporan tampak tentang hal yang sama (${why}).`,
		noneHere: 'Tidak ditemukan laporan lain yang mirip.',
		toMerge: 'Gabungkan dengan nomor laporan lain',
		link: 'Gabungkan ke laporan ini',
		decline: 'Bukan kasus yang sama'
	},
	queue: {
		name: 'Mungkin sama dengan laporan lain',
		other: 'Gabungkan dengan yang tidak disarankan',
		denied: 'Pelapor menyatakan kasusnya lain',
		why: 'Mengapa disarankan',
		said: 'Kata pelapor',
		leader: 'Laporan utama'
	}
};
