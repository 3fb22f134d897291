import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

type Stat = { pid: number; parent: number; ticks: number };

/**
 * Processor time in milliseconds that a process and all that it ever started have used: of those that ended the kernel
 * keeps the sum with their parent. Null where the machine has no `/proc`.
 */
export function processorTime(root: number): number | null {
	const stats = readStats();
	if (!stats) return null;
	const family = new Set([root]);
	// A child has a higher number than its parent but where numbers begin anew: two rounds find these too.
	for (const round of [1, 2]) for (const { pid, parent } of stats) if (round && family.has(parent)) family.add(pid);
	const ticks = stats.reduce((sum, stat) => sum + (family.has(stat.pid) ? stat.ticks : 0), 0);
	return (ticks * 1_000) / TICKS_A_SECOND;
}

/** Memory that a process holds, in MB; null where the machine has no `/proc`. */
export function residentMemory(pid: number): number | null {
	const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/status`))?.[1];
	return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
}

/** Who started a process; null where the machine does not tell. */
export function parentOf(pid: number): number | null {
	const parent = /^PPid:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/status`))?.[1];
	return parent ? Number(parent) : null;
}

function readStats(): Stat[] | null {
	try {
		const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
		return pids.flatMap((name) => statOf(Number(name)) ?? []);
	} catch {
		return null;
	}
}

function statOf(pid: number): Stat | null {
	// The name of a program stands in brackets and may hold anything.
	const fields = readOrEmpty(`/proc/${pid}/stat`)
		.replace(/^.*\) /s, '')
		.split(' ')
		.map(Number);
	const [, parent] = fields;
	if (parent === undefined) return null;
	const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
	return { pid, parent, ticks: user + system + endedUser + endedSystem };
}

function readOrEmpty(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
