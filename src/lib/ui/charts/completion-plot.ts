import type { SurvivalStep } from '$lib/domain/statistics/survival';

/** A curve on a square of 100 by 100, drawn wide or narrow by whoever shows it. */
export type CompletionPlot = {
	/** The last day drawn; beyond the last completion nothing changes any more. */
	lastDay: number;
	/** The stairs of the share completed. */
	line: string;
	/** The same, closed along the ground. */
	area: string;
	ticks: { day: number; x: number }[];
	xOf: (day: number) => number;
};

const TICKS = 6;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Lays the stairs out. One level before the first completion, then a step at each day on which something was completed. */
export function plotCompletion(curve: readonly SurvivalStep[]): CompletionPlot {
	const completions = curve.filter(({ share }, index) => share > (curve[index - 1]?.share ?? 0));
	const lastDay = Math.max(5, Math.ceil((completions.at(-1)?.days ?? curve.at(-1)?.days ?? 0) * 1.1));
	const xOf = (day: number) => round((Math.min(day, lastDay) / lastDay) * 100);
	const stairs = completions.map(({ days, share }) => `H${xOf(days)}V${round(100 - share * 100)}`).join('');
	const line = `M0 100${stairs}H100`;
	const every = STEPS.find((step) => lastDay / step <= TICKS) ?? 1_000;
	const ticks = Array.from({ length: Math.floor(lastDay / every) + 1 }, (_, index) => index * every);
	return { lastDay, line, area: `${line}V100H0Z`, ticks: ticks.map((day) => ({ day, x: xOf(day) })), xOf };
}

const round = (value: number) => Math.round(value * 100) / 100;
