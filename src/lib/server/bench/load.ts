import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** One request as it will be sent. */
export type Ask = {
	path: string;
	method?: 'GET' | 'POST';
	headers?: Record<string, string>;
	body?: string;
	/** The status that it must be answered with. */
	takes?: number;
	/** What the same person asks next: all that they ask in a row counts as one. */
	then?: (answer: Answered) => Ask;
};

export type Answered = { status: number; headers: IncomingHttpHeaders; bytes: number; body: Buffer };

export type Load = {
	requests: number;
	/** Other answers than were expected: these prove nothing about speed. */
	wrong: number;
	seconds: number;
	/** Milliseconds of each request, in order of size. */
	times: number[];
	bytes: number;
};

/**
 * Keeps so many requests in the air, over connections that stay open, for some seconds or until so many were answered.
 * Loopback only.
 */
export async function applyLoad(
	url: string,
	next: (nth: number) => Ask,
	{ concurrency, seconds, most = Infinity }: { concurrency: number; seconds: number; most?: number }
): Promise<Load> {
	const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
	const times: number[] = [];
	const load = { requests: 0, wrong: 0, bytes: 0 };
	const began = performance.now();
	const ends = began + seconds * 1_000;
	let asked = 0;
	const worker = async () => {
		while (performance.now() < ends && asked < most) {
			const at = performance.now();
			const { bytes, right } = await runErrand(url, next(asked++), agent);
			times.push(performance.now() - at);
			load.requests += 1;
			load.bytes += bytes;
			if (!right) load.wrong += 1;
		}
	};
	await Promise.all(Array.from({ length: concurrency }, worker));
	const took = (performance.now() - began) / 1_000;
	agent.destroy();
	return { ...load, seconds: took, times: times.sort((a, b) => a - b) };
}

/** All that one person asks in a row, until they are answered otherwise than expected. */
export async function runErrand(url: string, first: Ask, agent?: Agent): Promise<{ bytes: number; right: boolean }> {
	let bytes = 0;
	for (let ask: Ask | undefined = first; ask;) {
		const answer = await send(url, ask, agent);
		bytes += answer.bytes;
		if (answer.status !== (ask.takes ?? 200)) return { bytes, right: false };
		ask = ask.then?.(answer);
	}
	return { bytes, right: true };
}

/** One request, its answer read to the end. */
export function send(url: string, { path, method = 'GET', headers, body }: Ask, agent?: Agent): Promise<Answered> {
	const target = new URL(path, url);
	if (!['127.0.0.1', 'localhost'].includes(target.hostname)) throw new Error(`Not this machine: ${target.hostname}`);
	return new Promise((resolve, reject) => {
		const sent = request(target, { method, ...(headers && { headers }), ...(agent && { agent }) }, (answer) => {
			const pieces: Buffer[] = [];
			answer.on('data', (piece: Buffer) => pieces.push(piece));
			answer.on('error', reject);
			answer.on('end', () => {
				const whole = Buffer.concat(pieces);
				resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: whole.length, body: whole });
			});
		});
		sent.on('error', reject);
		sent.end(body);
	});
}
