/** Letters that have no accent to take off. */
const PLAIN: Record<string, string> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss' };

/**
 * One form for what is the same word to a reader: `Kafé`, `KAFE` and `kafe` with a separate accent, `Ma’aji` and `Maaji`,
 * `rusaaakkk` and `rusak` (but `PPPK` is three letters), `K.T.P.` and `KTP`.
 */
export const fold = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}\p{Cf}'’‘ʼ`´]+/gu, '')
		.replace(/[øđłıæœß]/g, (letter) => PLAIN[letter] ?? letter)
		.replace(/([aiueo])\1{2,}|(\p{L})\2{2,}(?!\p{L})/gu, '$1$2')
		.replace(/(?<!\p{L})(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (letters) => letters.replaceAll('.', ''));

/** What is written apart and read as one: `e-KTP`, `wi-fi`. */
const SHORT_PAIR = /(?<![\p{L}\p{N}])(\p{L}{1,2})-(\p{L}{2,3})(?![\p{L}\p{N}-])/gu;
/** `anak2` says `anak-anak`. */
const DOUBLED = /(\p{L}{4,})2(?!\p{N})/gu;

/** The words of a text as they were typed, in one form; `SMA3` is two of them. */
export const wordsOf = (text: string): string[] =>
	fold(text)
		.replace(SHORT_PAIR, '$1$2')
		.replace(DOUBLED, '$1')
		.match(/\p{L}+|\p{N}+/gu) ?? [];
