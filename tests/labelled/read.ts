/** Every third is kept aside while words and weights are tuned. */
export const heldOut = (index: number): boolean => index % 3 === 2;

/** Lines of `a | b | c`; those that begin with `#` explain. */
export const linesOf = (text: string): string[][] =>
	text
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'))
		.map((line) => line.split('|').map((part) => part.trim()));

export const share = <T>(list: readonly T[], holds: (one: T) => boolean): number =>
	list.length === 0 ? 1 : list.filter(holds).length / list.length;

/** `SEARCH_MISSES=1` tells what was missed, of the tuned part alone: who reads the other part tunes to it. */
export const tellsMisses = (part: string): boolean => process.env['SEARCH_MISSES'] === '1' && part === 'tuned';

export const tell = (line: string): void => void process.stdout.write(`${line}\n`);
