import type { Line } from './lines';

/** What a line begins: the first words that say so, what it is called, and what goes on behind them. */
export type Start = {
	kind:
		| ('part' | 'title' | 'chapter' | 'decides' | 'annex' | 'explanation')
		| ('article' | 'dictum' | 'ground' | 'point' | 'row' | 'columns' | 'closing');
	label: string;
	/** The words of the source that the label is made of. */
	mark: string;
	rest: string;
	number: number | null;
	/** "5A" is 5 with the letter A. */
	letter?: string;
	/** "1." and "1)" count apart. */
	style?: string;
	/** How it was written where that was wrong. */
	slip?: string;
};

/** What stands around a line when it is judged. */
export type Scene = {
	line: Line;
	/** The line before; null where nothing or a heading stands there. */
	before: string | null;
	next: Line | undefined;
	/** What is open takes everything that begins nothing of the law: an article, a ground, a dictum. */
	open: 'article' | 'ground' | 'dictum' | 'titled' | 'point' | 'row' | 'list' | 'closing' | null;
	/** A regulation that changes another: its own articles have roman numbers, those of the other stand within. */
	amending: boolean;
	article: number;
	dictum: number;
	point: { style: string; value: number } | null;
};

/** Signs of Markdown and of quotation that may stand before the words that matter. */
export const OPENS = '^(?:#{1,6}\\s+)?[*_]{0,3}["“”\'‘’]?\\s?[*_]{0,3}';

const HANGING =
	/(?:^|[\s(])(?:dalam|pada|dari|dan|atau|dan\/atau|dengan|oleh|untuk|ketentuan|serta|sampai|hingga|jo\.?|juncto|menurut|berdasarkan|yang|ke|di|atas|terhadap|antara|dimaksud|bagi|kecuali|melalui|selain|pasal|ayat|huruf|angka|nomor|tahun|tanggal|bab|sebagaimana|mengenai|adalah|yaitu|meliputi|sesuai|s\.d\.?|sebesar|paling|bunyi|isi|kepada|maka|jika|apabila|bahwa|rp\.?)$/i;

/** The line before breaks off in the middle of a sentence: what follows goes on with it. */
export const hangs = (before: string | null): boolean => before !== null && HANGING.test(before);

/** Ends a sentence, a clause or a list that begins. */
export const ends = (text: string): boolean =>
	/[.;:!?]["”’)*_]*$/.test(text) || /[;,]\s*(?:dan|atau|dan\/atau|serta)$/i.test(text);

export const isUpper = (text: string): boolean => {
	const letters = text.replace(/[^\p{L}]/gu, '');
	return letters.length >= 4 && letters === letters.toUpperCase();
};

const SMALL_WORDS =
	/^(?:dan|atau|dan\/atau|di|ke|dari|yang|untuk|dengan|pada|dalam|bagi|oleh|serta|sebagai|terhadap|antar|antara|tentang|secara|melalui|atas|akan|kepada|para|tata)$/;

/** "Hak dan Kewajiban Pasien": what stands over a part, and says nothing that ends. */
export function isTitle(text: string): boolean {
	if (text.length > 150 || /[.;:,]$/.test(text) || !/^[\p{Lu}\d("“]/u.test(text)) return false;
	return text.split(' ').every((word) => !/^\p{Ll}/u.test(word) || SMALL_WORDS.test(word));
}

/** What a pattern that begins a line leaves of it. */
export const restOf = (text: string, found: RegExpExecArray): { mark: string; rest: string } => ({
	mark: text.slice(0, found[0].length).trim(),
	rest: text.slice(found[0].length).trim()
});

export const capitalised = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);
