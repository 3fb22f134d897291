import type { Counts } from '$lib/domain/consultation/text/read/read-text';
import type { Warning } from '$lib/domain/consultation/text/read/warnings';
import { formatNumber } from '../../format';

const number = (value: number) => formatNumber('id', value);
const list = (parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(', ');

type Marks = { inserted: number; deleted: number; comments: number; footnotes: number; hidden: number };

/** What the desk says of how a draft text was read. */
export const readingWords = {
	counts: ({ articles, headings, clauses, points, others }: Counts) =>
		list([
			articles > 0 && `${number(articles)} pasal`,
			headings > 0 && `${number(headings)} judul`,
			clauses > 0 && `${number(clauses)} ayat`,
			points > 0 && `${number(points)} huruf atau angka`,
			others > 0 && `${number(others)} ${articles > 0 ? 'bagian lain' : 'ketentuan'}`
		]) || 'Tidak ada ketentuan yang dikenali',
	warnings: (count: number) => `${number(count)} hal untuk diperiksa`,
	dropped: 'Baris yang tidak diambil',
	outline: 'Susunan naskah',
	marks: ({ inserted, deleted, comments, footnotes, hidden }: Marks) =>
		[
			inserted + deleted > 0 &&
				`Dokumen memuat perubahan terlacak: ${number(inserted)} sisipan diambil, ${number(deleted)} hapusan ditinggalkan, seperti bila semua perubahan diterima.`,
			comments > 0 && `${number(comments)} komentar tidak diambil.`,
			footnotes > 0 && `${number(footnotes)} catatan kaki tidak diambil. Salin ke dalam naskah bila termasuk isinya.`,
			hidden > 0 && `${number(hidden)} potongan teks tersembunyi tidak diambil.`
		].filter((line) => line !== false),
	warning: (of: Warning): string => {
		switch (of.kind) {
			case 'missing':
				return of.from ? `Ada nomor yang terlewat di antara ${of.from} dan ${of.to}.` : `Nomor dimulai dari ${of.to}.`;
			case 'doubled':
				return `${of.label} ada lebih dari satu.`;
			case 'disordered':
				return `${of.label} berdiri sesudah ${of.after}.`;
			case 'misspelt':
				return `“${of.written}” dibaca sebagai ${of.read}.`;
			case 'unsure':
				return `“${of.line}” mirip awal pasal, tetapi nomornya tidak terbaca; disimpan sebagai isi ketentuan sebelumnya.`;
			case 'preamble':
				return `${number(of.words)} kata sebelum pasal pertama disimpan sebagai pembukaan.`;
			case 'dropped':
				return `${number(of.lines.length)} baris tidak diambil: nomor dan kepala halaman, daftar isi, atau cap pesan.`;
			case 'unstructured':
				return 'Tidak ada pasal, bab, atau nomor yang dikenali; tiap paragraf menjadi satu ketentuan.';
		}
	},
	fates: {
		title: 'Ketentuan yang tidak diteruskan dengan jelas',
		lead: 'Masukan lama tetap dapat ditemukan. Katakan apa yang terjadi pada ketentuannya.',
		what: (name: string) => `${name} yang lama`,
		removed: 'Dihapus',
		merged: 'Digabung',
		into: (name: string) => `Digabung ke ${name}`,
		continued: 'Diteruskan',
		as: (name: string) => `Menjadi ${name}`
	}
};
