import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { passLock, releaseLock, takeLock } from './lock.mjs';
import { hashOf, inProject, isStamped, ROOT } from './project.mjs';
import { during, say } from './talk.mjs';

const LOCK = inProject('.svelte-kit', 'fkp-install.lock');
const BUILT = inProject('build', '.fkp-stamp');
const SOURCES = [
	'src',
	'demo',
	'static',
	'migrations',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];
const LEAST_NODE = { major: 22, minor: 17 };

/** Installs what the lock file names, if that has not been done. */
export async function ensureInstalled() {
	if (isInstalled()) return;
	await alone(async () => {
		if (isInstalled()) return;
		await during('Memasang paket', () => npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']));
	});
}

/** Compares with the list that npm leaves behind, so that an `npm ci` by hand counts as well. */
function isInstalled() {
	const left = inProject('node_modules', '.package-lock.json');
	if (!existsSync(left)) return false;
	const installed = packagesOf(left);
	return Object.entries(packagesOf(inProject('package-lock.json'))).every(([path, { version, optional }]) => {
		const found = installed[path];
		if (path === '' || (!found && optional)) return true;
		// The list outlives an installation that was killed half way; the packages do not.
		return found?.version === version && existsSync(inProject(path, 'package.json'));
	});
}

/** @param {string} file @returns {Record<string, { version: string, optional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Builds the server, if a source has changed since. */
export async function ensureBuilt() {
	const hash = hashOf(SOURCES, (file) => !file.endsWith('.test.ts'));
	if (isStamped(BUILT, hash)) return;
	await alone(async () => {
		if (isStamped(BUILT, hash)) return;
		rmSync(BUILT, { force: true });
		const node = await findNode();
		await during('Membangun situs', () =>
			run(node, [inProject('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
				...process.env,
				NODE_ENV: 'production'
			})
		);
		writeFileSync(BUILT, hash);
	});
}

/** A Node that is new enough: the pinned one, which may still be missing where install scripts are off. */
export async function findNode() {
	const pinned = inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	if (isNewEnough(pinned)) return pinned;
	if (isNewEnough(process.execPath)) return process.execPath;
	await during('Memasang Node 24', () => npm(['rebuild', 'node', '--ignore-scripts=false']));
	if (isNewEnough(pinned)) return pinned;
	throw new Error('Node 24 tidak dapat dipasang. Pasang Node 22.17 atau lebih baru, lalu ulangi.');
}

/** @param {string} program */
function isNewEnough(program) {
	if (program !== process.execPath && !existsSync(program)) return false;
	const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout ?? '';
	const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
	return major > LEAST_NODE.major || (major === LEAST_NODE.major && minor >= LEAST_NODE.minor);
}

/** @param {() => Promise<void>} work */
async function alone(work) {
	let told = false;
	for (let other = takeLock(LOCK, 'pemasangan'); other; other = takeLock(LOCK, 'pemasangan')) {
		if (!told) say(`  Menunggu pemasangan lain selesai (proses ${other.pid}) …`);
		told = true;
		await sleep(500);
	}
	try {
		await work();
	} finally {
		releaseLock(LOCK);
	}
}

/** @param {string[]} args */
function npm(args) {
	const script = process.env.npm_execpath;
	if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
	return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
}

/**
 * Runs to the end in silence; a failure says why.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>}
 */
function run(command, args, env = process.env) {
	return new Promise((done, fail) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			env,
			shell: command.endsWith('.cmd'),
			stdio: ['ignore', 'pipe', 'pipe']
		});
		// Whoever kills us leaves the child at work, so the lock is its own until it ends; asked to stop, we take it along.
		passLock(LOCK, child.pid ?? process.pid);
		const stop = () => child.kill('SIGTERM');
		process.once('SIGINT', stop).once('SIGTERM', stop);
		let output = '';
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.once('error', fail);
		child.once('close', (code) => {
			passLock(LOCK, process.pid);
			process.off('SIGINT', stop).off('SIGTERM', stop);
			const shown = stripVTControlCharacters(output).trim().split('\n').slice(-30).join('\n');
			if (code === 0) done();
			else fail(new Error(`Perintah "${command} ${args.join(' ')}" gagal:\n${shown}`));
		});
	});
}
