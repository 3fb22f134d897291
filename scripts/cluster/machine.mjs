import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressOf, cutCable, mendCable, namespaceOf, plugIn, processesIn, unplug } from './network.mjs';

/** As a service manager does with what has failed. */
const BEGIN_AGAIN_MS = 1_000;

/**
 * `as`: the account that it runs under; root without.
 * @typedef {{ command: string[], as?: string | undefined, env?: Record<string, string>, cwd?: string }} Program
 * @typedef {ReturnType<typeof createMachine>} Machine
 */

/**
 * A machine of its own: an address, a folder, and programs that are kept running until its power is cut.
 * @param {string} folder @param {string} name @param {number} number
 */
export function createMachine(folder, name, number) {
	const place = join(folder, name);
	mkdirSync(place, { recursive: true });
	/** @type {Map<string, Program>} */
	const programs = new Map();
	/** @type {Map<string, import('node:child_process').ChildProcess>} */
	const running = new Map();
	let powered = true;

	/** @param {string} what */
	const begin = (what) => {
		const program = programs.get(what);
		if (!program || !powered) return;
		const { command, as, env = {}, cwd = place } = program;
		const log = openSync(join(place, `${what}.log`), 'a');
		const who = as ? ['setpriv', `--reuid=${as}`, `--regid=${as}`, '--init-groups'] : [];
		const child = spawn('ip', ['netns', 'exec', namespaceOf(name), ...who, ...command], {
			// A group of its own, so that the terminal's Ctrl+C is ours alone.
			detached: true,
			cwd,
			env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', ...env },
			stdio: ['ignore', log, log]
		});
		closeSync(log);
		running.set(what, child);
		child.once('exit', () => {
			if (running.get(what) !== child) return;
			running.delete(what);
			setTimeout(() => begin(what), BEGIN_AGAIN_MS);
		});
	};

	return {
		name,
		address: addressOf(number),
		plugIn: () => plugIn(name, number),
		/** @param {string} file @param {string} text @param {string} [owner] where only that account may read it */
		write(file, text, owner) {
			const path = join(place, file);
			writeFileSync(path, text, { mode: owner ? 0o600 : 0o644 });
			if (owner) giveTo(owner, path);
			return path;
		},
		/** @param {string} name @param {string} owner */
		makeFolder(name, owner) {
			const path = join(place, name);
			mkdirSync(path, { recursive: true, mode: 0o700 });
			giveTo(owner, path);
			return path;
		},
		/** @param {string} what @param {Program} program */
		run(what, program) {
			programs.set(what, program);
			begin(what);
		},
		/** Without a word to anybody; it is begun again. @param {string} what */
		kill(what) {
			const { pid } = running.get(what) ?? {};
			if (pid) process.kill(-pid, 'SIGKILL');
		},
		/** Asks it to end, and waits until it has; it is begun again. @param {string} what */
		async restart(what) {
			const child = running.get(what);
			if (!child) return;
			const ended = once(child, 'exit');
			child.kill('SIGTERM');
			await ended;
		},
		/** All that runs on it dies at once. */
		cutPower() {
			powered = false;
			for (const pid of processesIn(name)) process.kill(pid, 'SIGKILL');
		},
		turnOn() {
			powered = true;
			for (const what of programs.keys()) begin(what);
		},
		cut: () => cutCable(name),
		mend: () => mendCable(name),
		async remove() {
			powered = false;
			for (let round = 0; round < 20 && processesIn(name).length > 0; round += 1) {
				for (const pid of processesIn(name)) killQuietly(pid);
				await sleep(100);
			}
			unplug(name);
		}
	};
}

/** @param {number} pid */
function killQuietly(pid) {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// Its parent's end has ended it.
	}
}

/** @param {string} owner @param {string} path */
function giveTo(owner, path) {
	const line = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.find((one) => one.startsWith(`${owner}:`));
	const [, , user, group] = (line ?? '').split(':').map(Number);
	if (user === undefined || group === undefined) throw new Error(`There is no account ${owner}`);
	chownSync(path, user, group);
}
