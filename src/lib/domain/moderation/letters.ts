/** Letters of other alphabets that look like these. What is only wide, bold or in a circle is undone by normalisation. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
	Object.entries({
		a: 'аαɑ',
		b: 'ьβƅ',
		c: 'сϲ',
		d: 'ԁɗ',
		e: 'еєεё',
		g: 'ɡց',
		h: 'һհ',
		i: 'іıιί',
		j: 'јϳ',
		k: 'кκ',
		l: 'ӏⅼ',
		m: 'м',
		n: 'пη',
		o: 'оοօσ',
		p: 'рρ',
		q: 'ԛ',
		r: 'г',
		s: 'ѕ',
		t: 'тτ',
		u: 'υսц',
		v: 'ѵν',
		w: 'ԝω',
		x: 'хχ',
		y: 'уγ'
	}).flatMap(([plain, likes]) => [...likes].map((like): [string, string] => [like, plain]))
);

/** A text as it looks to a reader: without accents and invisible signs, small, and each letter the one it poses as. */
export const asItLooks = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}\p{Cf}]+/gu, '')
		.replace(/[^\p{ASCII}]/gu, (letter) => LOOKS_LIKE.get(letter) ?? letter);
