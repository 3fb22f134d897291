/** As many inputs as one item may be drawn from, or one answer may be for. */
export const NUMBERS_MOST = 2000;
const HIGHEST = 999_999;

/** Reads "1, 4, 7-12" as the numbers it names, in order; null where it names none that can be. */
export function parseNumbers(typed: string): number[] | null {
	const numbers = new Set<number>();
	for (const part of typed.split(/[,;\s]+(?![-–])/).filter(Boolean)) {
		const [whole, from, to] = /^(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?$/.exec(part) ?? [];
		if (whole === undefined) return null;
		const first = Number(from);
		const last = Number(to ?? from);
		if (first < 1 || last < first || last > HIGHEST || last - first >= NUMBERS_MOST) return null;
		for (let number = first; number <= last; number += 1) numbers.add(number);
	}
	return numbers.size > NUMBERS_MOST ? null : [...numbers].sort((a, b) => a - b);
}

/** The other way round: runs of three and more are written as one. */
export const formatNumbers = (numbers: readonly number[]): string => runsOf(numbers).join(', ');

/** The same where there is room for a sentence alone: of more runs than that the first, and how many numbers stand behind them. */
export function shortNumbers(numbers: readonly number[], mostRuns: number): { said: string; left: number } {
	const runs = runsOf(numbers);
	const said = runs.slice(0, mostRuns).join(', ');
	return { said, left: numbers.length - (parseNumbers(said)?.length ?? 0) };
}

function runsOf(numbers: readonly number[]): string[] {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const last = runs.at(-1);
		if (last && last[1] === number - 1) last[1] = number;
		else runs.push([number, number]);
	}
	const say = ([from, to]: [number, number]) =>
		to === from ? [`${from}`] : to === from + 1 ? [`${from}`, `${to}`] : [`${from}-${to}`];
	return runs.flatMap(say);
}
