/** After these a full stop ends no sentence. */
const SHORT = new Set(
	'jl jln no nomor gg kel kec kab prov rt rw yth sdr sdri bpk dr drg prof ir hj h st tgl pukul pkl dll dsb dst hlm ps pasal'.split(
		' '
	)
);

const END = /[.!?…]+["”')\]]*\s+|\n\s*/gu;

/** The sentences of a text, as somebody reads it: `Jl. Raya` and `pukul 08.00` end none. */
export function sentencesOf(text: string): string[] {
	const found: string[] = [];
	let from = 0;
	for (const match of text.matchAll(END)) {
		const end = match.index + match[0].length;
		if (match[0].startsWith('.') && SHORT.has(lastWord(text.slice(from, match.index)))) continue;
		found.push(text.slice(from, end).trim());
		from = end;
	}
	found.push(text.slice(from).trim());
	return found.filter((sentence) => /\p{L}/u.test(sentence));
}

const lastWord = (text: string): string => /[\p{L}\p{N}]+$/u.exec(text)?.[0].toLowerCase() ?? '';
