import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { findNode } from './install.mjs';
import { statOf } from './lock.mjs';
import { inProject, ROOT } from './project.mjs';
import { complain } from './talk.mjs';

const SHELLS = ['sh', 'dash', 'bash', 'ash'];

/**
 * Runs a script of `scripts/inside` under the pinned Node and ends as it ends. The channel between us tells it when
 * we die; a first signal asks it to stop, a second one makes it.
 * @param {string} script
 * @param {string[]} [args]
 * @param {{ flags?: string[], env?: Record<string, string> }} [how] what Node is told
 */
export async function runInside(script, args = [], { flags = [], env = {} } = {}) {
	const node = await findNode();
	const child = spawn(node, [...flags, inProject('scripts', 'inside', script), ...args], {
		cwd: ROOT,
		env: { ...env, ...process.env },
		stdio: ['inherit', 'inherit', 'inherit', 'ipc']
	});
	let asked = false;
	const stop = () => {
		child.kill(asked ? 'SIGKILL' : 'SIGTERM');
		asked = true;
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
	if (process.env.npm_lifecycle_event) whenOrphaned(stop);
	child.once('exit', (code, signal) => {
		if (signal && !asked) complain(`Proses server berhenti mendadak (${signal}). Jalankan lagi; datanya aman.`);
		process.exit(code ?? 128 + constants.signals[/** @type {NodeJS.Signals} */ (signal)]);
	});
}

/** npm that was killed tells nobody, and its shell waits on. @param {() => void} stop */
function whenOrphaned(stop) {
	const parents = parentsNow();
	const watch = setInterval(() => {
		if (parentsNow() === parents) return;
		clearInterval(watch);
		stop();
	}, 1_000);
	watch.unref();
}

function parentsNow() {
	const parent = statOf(process.ppid);
	return parent && SHELLS.includes(parent.name) ? `${process.ppid} ${parent.parent}` : `${process.ppid}`;
}

/**
 * The whole of a script: an error is one line and the exit code 1.
 * @param {() => Promise<void>} work
 */
export async function main(work) {
	const [major = 0] = process.versions.node.split('.').map(Number);
	try {
		if (major < 18) throw new Error(`Node ${process.versions.node} terlalu lama; dibutuhkan Node 18 atau lebih baru.`);
		await work();
	} catch (error) {
		complain(error instanceof Error ? error.message : String(error));
		process.exit(1);
	}
}
