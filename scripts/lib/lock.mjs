import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {{ pid: number, born: string, note: string }} Holder */

/**
 * Takes a lock that dies with its holder. Returns who has it instead, or null when it is ours.
 * @param {string} file
 * @param {string} note what a person is told about the holder
 * @returns {Holder | null}
 */
export function takeLock(file, note) {
	mkdirSync(dirname(file), { recursive: true });
	const mine = JSON.stringify({ pid: process.pid, born: birthOf(process.pid), note });
	for (;;) {
		const draft = `${file}.${process.pid}`;
		try {
			writeFileSync(file, mine, { flag: 'wx' });
			process.once('exit', () => releaseLock(file));
			return null;
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
		}
		const holder = holderOf(file);
		if (holder) return holder;
		// Moved away first, so that of two who find the same dead holder only one removes it.
		try {
			renameSync(file, draft);
			rmSync(draft, { force: true });
		} catch {
			// The other one was quicker.
		}
	}
}

/**
 * Lets another process hold our lock from now on.
 * @param {string} file
 * @param {number} pid
 */
export function passLock(file, pid) {
	const holder = holderOf(file);
	if (!holder) return;
	writeFileSync(file, JSON.stringify({ pid, born: birthOf(pid), note: holder.note }));
}

/** @param {string} file */
export function releaseLock(file) {
	if (holderOf(file)?.pid === process.pid) rmSync(file, { force: true });
}

/**
 * The living process behind a lock.
 * @param {string} file
 * @returns {Holder | null}
 */
export function holderOf(file) {
	try {
		const holder = JSON.parse(readFileSync(file, 'utf8'));
		return isAlive(holder.pid) && birthOf(holder.pid) === holder.born ? holder : null;
	} catch {
		return null;
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		// What was killed but not yet buried by its parent still answers to signals.
		return process.kill(pid, 0) && statOf(pid)?.state !== 'Z';
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}

/** When the process began, in ticks: a number used again after a restart is then another process. @param {number} pid */
const birthOf = (pid) => statOf(pid)?.born ?? '';

/**
 * What Linux tells of a process; nothing elsewhere.
 * @param {number} pid
 */
export function statOf(pid) {
	const file = `/proc/${pid}/stat`;
	if (!existsSync(file)) return undefined;
	const text = readFileSync(file, 'utf8');
	const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
	const name = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
	return { name, state: fields[0], parent: Number(fields[1]), born: fields[19] ?? '' };
}
