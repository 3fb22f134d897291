import type { Measured } from './measure';

export type BenchRun = { threads: number; readyMs: number; rows: Measured[] };

const COLUMNS = ['', 'c', 'req/s', 'p50 ms', 'p99 ms', 'CPU ms', 'PG ms', 'stmt', 'bytes', 'MB', 'wrong'];

/** One line a row, in columns; with an earlier run, beside each figure of time how many times as much it was then. */
export function tableOf({ rows }: BenchRun, against?: BenchRun): string[] {
	const lines = [
		COLUMNS,
		...rows.map((row) =>
			cellsOf(
				row,
				against?.rows.find((old) => isSame(old, row))
			)
		)
	];
	const widths = COLUMNS.map((_, nth) => Math.max(...lines.map((line) => line[nth]?.length ?? 0)));
	return lines.map((line) =>
		line.map((cell, nth) => (nth === 0 ? cell.padEnd(widths[nth] ?? 0) : cell.padStart(widths[nth] ?? 0))).join('  ')
	);
}

const isSame = (one: Measured, other: Measured) => one.name === other.name && one.concurrency === other.concurrency;

function cellsOf(row: Measured, old: Measured | undefined): string[] {
	const figure = (value: number | null, before: number | null | undefined, digits: number) =>
		value === null ? '–' : value.toFixed(digits) + (before ? ` (${(value / before).toFixed(2)}×)` : '');
	return [
		row.name,
		String(row.concurrency),
		figure(row.perSecond, old?.perSecond, 0),
		figure(row.p50, old?.p50, 1),
		figure(row.p99, old?.p99, 1),
		figure(row.serverCpu, old?.serverCpu, 2),
		figure(row.postgresCpu, old?.postgresCpu, 2),
		figure(row.statements, null, 0),
		String(row.bytes),
		figure(row.memory, null, 0),
		String(row.wrong)
	];
}
