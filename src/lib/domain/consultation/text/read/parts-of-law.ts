import { fromRoman, fromScan, fromWords, ORDINAL, toRoman } from './numbers';
import { capitalised, ends, hangs, isTitle, isUpper, OPENS, restOf, type Scene, type Start } from './start';

const inside = ({ line, before }: Scene): boolean => !line.apart && before !== null;

const NAME = '(buku|b\\s?a\\s?b|chapter|bagian|sub\\s?bagian|paragraf|part)';
const PART = new RegExp(
	`${OPENS}${NAME}(?:\\s*[:.]\\s*|\\s+)(${ORDINAL}|(?:[ivxlc1|]+|\\d{1,3})(?:[A-Z])?)[*_]{0,3}(?=$|[\\s.:–—-])\\s*[.:–—-]*(?:\\s*[*_]{1,3}(?=\\s|$))?\\s*`,
	'i'
);
const SPACED = /^([A-Z](?: [A-Z])+)(?= {2,}| [IVXLC]+$|$)/;

/** "BAB II", "Bagian Kesatu", "Paragraf 1", with or without their title on the line. */
export function partAt(scene: Scene): Start | null {
	const text = scene.line.text.replace(SPACED, (letters) => letters);
	const found = PART.exec(text);
	if (!found || (inside(scene) && hangs(scene.before))) return null;
	const [, name = '', figures = ''] = found;
	const { mark, rest } = restOf(text, found);
	if (rest !== '' && !isTitleOf(rest)) return null;
	if (rest !== '' && inside(scene) && scene.before !== null && !ends(scene.before) && !isUpper(text)) return null;
	const number = numberOf(figures);
	if (number === null) return null;
	const isRoman = fromWords(figures) === null && !/^\d+$/.test(figures);
	const isWrong = isRoman && toRoman(number) !== figures.toUpperCase();
	const label = `${name.replace(/\s/g, '')} ${figures}`;
	return {
		kind: 'part',
		label,
		mark,
		rest,
		number,
		style: name.replace(/\s/g, '').toLowerCase(),
		...(isWrong && { slip: label })
	};
}

const isTitleOf = (rest: string): boolean =>
	(isUpper(rest) || isTitle(rest)) && !/^(?:peraturan|undang|keputusan|ini\b)/i.test(rest) && rest.length <= 150;

const numberOf = (figures: string): number | null => {
	const word = fromWords(figures);
	if (word !== null) return word;
	// No text has fifty chapters: a small L is an I that was misread.
	const roman = /^\d+$/.test(figures) ? null : fromRoman(figures.replace(/[l1|]/g, 'I'));
	return roman ?? fromScan(figures.replace(/[A-Z]$/, ''));
};

const GROUND = new RegExp(
	`${OPENS}(menimbang|mengingat|memperhatikan|membaca|mendengar|menetapkan|menyatakan)[*_]{0,3}\\s*(:?)[*_]{0,3}\\s*`,
	'i'
);

/** "Menimbang : a. bahwa …": what a decision is grounded on, and what it sets. */
export function groundAt({ line: { text }, next }: Scene): Start | null {
	const found = GROUND.exec(text);
	if (!found) return null;
	const { mark, rest } = restOf(text, found);
	const isAlone = rest === '' && /^(?::|[a-z0-9][.)]\s|bahwa\b|\p{Lu}{3,})/u.test(next?.text ?? '');
	const setsLaw = /menetapkan/i.test(mark) && isUpper(rest);
	if (found[2] !== ':' && !isAlone && !setsLaw && !/^(?:[a1][.)]\s|bahwa\b)/.test(rest)) return null;
	return { kind: 'ground', label: capitalised((found[1] ?? '').toLowerCase()), mark, rest, number: null };
}

const DECIDES = new RegExp(`${OPENS}m ?e ?m ?u ?t ?u ?s ?k ?a ?n[*_]{0,3}\\s*:?(?:\\s*[*_]{1,3}(?=\\s|$))?\\s*`, 'i');

export function decisionAt({ line: { text } }: Scene): Start | null {
	const found = DECIDES.exec(text);
	if (!found) return null;
	const { mark, rest } = restOf(text, found);
	const isOwn = rest === '' || /^menetapkan\s*:/i.test(rest);
	return isOwn && (isUpper(mark) || mark.endsWith(':') || text === mark)
		? { kind: 'decides', label: '', mark, rest, number: null }
		: null;
}

const DICTUM = new RegExp(`${OPENS}(?:diktum\\s+)?(${ORDINAL})[*_]{0,3}\\s*(:?)[*_]{0,3}\\s*`, 'i');

/** "KESATU : …" of a decree. */
export function dictumAt({ line: { text }, before, dictum, open }: Scene): Start | null {
	const found = DICTUM.exec(text);
	const number = found ? fromWords(found[1] ?? '') : null;
	if (!found || number === null || open === 'closing') return null;
	const [, word = '', colon] = found;
	const { mark, rest } = restOf(text, found);
	const isLoud = word === word.toUpperCase() && !/\d/.test(word);
	const skips = dictum > 0 && number > dictum && (before === null || ends(before));
	const isNext = number === dictum + 1 || number === 1 || skips;
	const alone = rest === '' && isLoud;
	if (colon !== ':' && !(isLoud && isNext && (alone || /^\p{Lu}\p{Ll}/u.test(rest)))) return null;
	if (colon === ':' && !isLoud && !isNext) return null;
	return { kind: 'dictum', label: word.toUpperCase().replace(/\s+/g, ' '), mark, rest, number };
}

const ANNEX = new RegExp(
	`${OPENS}(lampiran)(?:\\s+([ivxlc]{1,6}|\\d{1,2}|${ORDINAL}))?[*_]{0,3}(?=$|[\\s.:])\\s*[.:]?\\s*`,
	'i'
);
const ENCLOSED = /^(?:-|\d|satu\b|dua\b|tiga\b|berkas|lembar|set\b|nihil)/i;

export function annexAt(scene: Scene): Start | null {
	const { text } = scene.line;
	const found = ANNEX.exec(text);
	if (!found || (inside(scene) && hangs(scene.before))) return null;
	const { mark, rest } = restOf(text, found);
	const isLoud = found[1] === 'LAMPIRAN';
	if (ENCLOSED.test(rest) || (!isLoud && rest !== '')) return null;
	if (rest !== '' && !isUpper(rest)) return null;
	const number = found[2] ? numberOf(found[2]) : null;
	return {
		kind: 'annex',
		label: capitalised(`${found[1]?.toLowerCase() ?? ''}${found[2] ? ` ${found[2]}` : ''}`),
		mark,
		rest,
		number
	};
}

const EXPLANATION = new RegExp(`${OPENS}p ?e ?n ?j ?e ?l ?a ?s ?a ?n[*_]{0,3}(?:\\s+atas\\b)?[*_]{0,3}\\s*`, 'i');

export function explanationAt(scene: Scene): Start | null {
	const { text } = scene.line;
	const found = EXPLANATION.exec(text);
	if (!found || !isUpper(text) || text.length > 150) return null;
	const { mark, rest } = restOf(text, found);
	return { kind: 'explanation', label: '', mark, rest, number: null };
}

/** The gazette in which a text was made known, named below it. */
const GAZETTE = /^(?:TAMBAHAN\s+)?(?:LEMBARAN|BERITA)\s+(?:NEGARA|DAERAH)\b/;

const CLOSING = new RegExp(
	`${OPENS}(?:(?:ditetapkan|diundangkan|disahkan|dikeluarkan|dibuat|ditandatangani)\\s+di\\b|agar (?:setiap|semua) orang (?:dapat )?mengetahui)`,
	'i'
);

/** From where a text is signed and made known. */
export function closingAt(scene: Scene): Start | null {
	const { text } = scene.line;
	const closing: Start = { kind: 'closing', label: '', mark: '', rest: text, number: null };
	if (GAZETTE.test(text) && isUpper(text)) return closing;
	if (!CLOSING.test(text) || (inside(scene) && hangs(scene.before))) return null;
	const isPlace = !/^agar/i.test(text.replace(/^[^\p{L}]*/u, ''));
	if (isPlace && ((text.length > 80 && !text.includes(' | ')) || /[.;]$/.test(text))) return null;
	return closing;
}
