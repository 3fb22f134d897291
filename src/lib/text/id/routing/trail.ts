import type { Binder } from '$lib/domain/complaint/wandering';
import type { RoutedBy } from '../../because';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Why a report is with an agency, and by which ways it came there. */
export const trail = {
	title: 'Mengapa instansi ini',
	moderator: 'Moderator forum',
	secretariat: 'Sekretariat Daerah',
	/** What was done, and by whom: "diteruskan oleh Moderator". */
	sent: {
		agency: (by: string) => `Diteruskan oleh ${by}`,
		moderator: (by: string) => `Dikembalikan oleh ${by}`,
		secretariat: (by: string) => `Dipersoalkan oleh ${by}`
	},
	/** "Kategori Jalan di Kota Ternate ditangani Dinas PUPR." */
	because: ({ category, district, words, agency }: RoutedBy) =>
		`${capital(
			[
				category ? `kategori ${category}` : 'laporan',
				words.length > 0 && `yang menyebut ${quoted(words)}`,
				district && `di ${district}`
			]
				.filter(Boolean)
				.join(' ')
		)} ditangani ${agency}.`,
	cited: (version: number, rule: number, decree: string) => `Aturan perutean ${rule}, versi ${version}: ${decree}.`,
	binds: {
		moderator: 'Mengikat: instansi ini tidak dapat mengalihkan atau mengembalikannya lagi.',
		secretariat: 'Penetapan terakhir: tidak dapat dialihkan, dikembalikan, atau dipersoalkan lagi.'
	} satisfies Record<Binder, string>,
	noReason: 'Alasannya tidak ditulis.',
	/** On the page of routing. */
	suggestedBy: (because: string) =>
		`Pilihan pertama menurut aturan. Bila Anda mengikutinya, alasan ini tampil untuk umum: ${because}`
};
