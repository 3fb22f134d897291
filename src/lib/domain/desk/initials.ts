/** The first letters of the first two words of a name; titles before it (`dr.`, `Ir.`) and after its comma say nothing. */
export function initialsOf(name: string): string {
	const words = (name.split(',')[0] ?? '').split(/\s+/).filter((word) => /^\p{L}/u.test(word));
	const own = words.filter((word) => !word.endsWith('.') || word.length <= 2);
	return (own.length > 0 ? own : words)
		.slice(0, 2)
		.map((word) => ([...word][0] ?? '').toLocaleUpperCase('id'))
		.join('');
}
