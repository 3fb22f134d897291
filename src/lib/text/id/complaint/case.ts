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
	carried: (ref: string | null) => (ref ? `lewat laporan utama ${ref}` : 'lewat laporan utama'),
	notPublic: 'tidak terbuka untuk umum'
};
