import cluster from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { complain } from '../lib/talk.mjs';

/** Who served this long and then died is begun again at once; who died sooner has to wait. */
const STEADY_MS = 10_000;
const LONGEST_WAIT_MS = 15_000;
/** A worker gives up what does not end before this. */
const STOPPING_MS = 30_000;

/**
 * Processes that serve at one address. The first of them runs the jobs; each that dies is begun again in its place.
 * @typedef {{ place: number, worker: import('node:cluster').Worker, begunAt: number, fellAtOnce: number }} Post
 */

/**
 * How many `--workers` were asked for; null: this process serves by itself.
 * @param {string[]} args
 */
export function workersIn(args) {
	const at = args.indexOf('--workers');
	if (at < 0) return null;
	const many = Number(args[at + 1]);
	if (Number.isInteger(many) && many >= 1 && many <= 64) return many;
	throw Object.assign(new Error('--workers: bilangan dari 1 sampai 64.'), { name: 'StartupError' });
}

/**
 * Begins them, and resolves when all of them serve. The first goes ahead: it brings the schema up to date.
 * @param {number} many
 * @returns {Promise<() => Promise<void>>} asks them to finish what they have, and resolves when they have ended
 */
export async function superviseWorkers(many) {
	let stopping = false;
	/** @type {Post[]} */
	const posts = [];

	/** @param {number} place @param {number} fellAtOnce */
	const begin = (place, fellAtOnce = 0) => {
		const worker = cluster.fork({ FKP_WORKER: String(place) });
		// One that dies may be told something at that moment; that it died is heard below.
		worker.on('error', () => undefined);
		return (posts[place] = { place, worker, begunAt: Date.now(), fellAtOnce });
	};

	/** @param {Post} post */
	const keepUp = async (post) => {
		const [code, signal] = await once(post.worker.process, 'exit');
		if (stopping) return;
		complain(`Pekerja ${post.place + 1} berhenti (${signal ?? code}); dimulai lagi.`);
		const fellAtOnce = Date.now() - post.begunAt < STEADY_MS ? post.fellAtOnce + 1 : 0;
		await sleep(Math.min(LONGEST_WAIT_MS, fellAtOnce * fellAtOnce * 500));
		if (!stopping) void keepUp(begin(post.place, fellAtOnce));
	};

	/** @param {number} place */
	const open = async (place) => {
		const post = begin(place);
		await untilServing(post);
		void keepUp(post);
	};

	await open(0);
	await Promise.all(Array.from({ length: many - 1 }, (_, index) => open(index + 1)));
	return async () => {
		stopping = true;
		await drain(posts);
		await Promise.all(posts.map(end));
	};
}

/** One that ends before it serves has said why itself. @param {Post} post */
async function untilServing({ worker }) {
	const gone = once(worker.process, 'exit').then(() => {
		throw Object.assign(new Error('Pekerja tidak dapat dimulai.'), { name: 'StartupError' });
	});
	gone.catch(() => undefined);
	await Promise.race([once(worker, 'message'), gone]);
}

/** Whoever deals out visitors asks `/readyz`, and is given so long to hear that no more shall come. @param {Post[]} posts */
async function drain(posts) {
	const seconds = Number(process.env.FKP_DRAIN_SECONDS) || 0;
	if (seconds === 0) return;
	for (const { worker } of posts) if (worker.isConnected()) worker.send('drain');
	await sleep(seconds * 1_000);
}

/** @param {Post} post */
async function end({ worker }) {
	if (worker.isDead()) return;
	const ended = once(worker.process, 'exit');
	worker.process.kill('SIGTERM');
	const slow = setTimeout(() => worker.process.kill('SIGKILL'), STOPPING_MS);
	await ended;
	clearTimeout(slow);
}
