import type { Services } from '../services';
import { actsAsked, pagesAsked, type Asked } from './asked';
import { applyLoad } from './load';
import { startSite } from './servers';
import type { Sown } from './sow';

/** What one process of the site holds at one moment, in MB. */
export type Held = {
	seconds: number;
	/** All of it, as the machine counts. */
	resident: number;
	heap: number;
	/** Of that what something still refers to, or has not been looked at. */
	used: number;
	/** Buffers outside the heap. */
	outside: number;
	/** Answered until then. */
	requests: number;
};

export type Span = { seconds: number; concurrency: number; everySeconds: number };

/** What the process is told to run before anything else: the heap is known to itself alone. */
const tellingEvery = (seconds: number) =>
	`data:text/javascript,setInterval(()=>process.send(process.memoryUsage()),${seconds * 1_000}).unref()`;

/** Lets people read and write everything by turns, jobs running, and notes what the process holds meanwhile. */
export async function watchMemory(
	{ env }: Services,
	sown: Sown,
	{ seconds, concurrency, everySeconds }: Span,
	onHeld: (held: Held) => void
): Promise<{ requests: number; wrong: number }> {
	const began = performance.now();
	let requests = 0;
	const heldOf = ({ rss, heapTotal, heapUsed, external }: NodeJS.MemoryUsage): Held => ({
		seconds: Math.round((performance.now() - began) / 1_000),
		resident: megabytes(rss),
		heap: megabytes(heapTotal),
		used: megabytes(heapUsed),
		outside: megabytes(external),
		requests
	});
	const site = await startSite({
		databaseUrl: env.databaseUrl,
		secret: env.secret[0],
		jobs: true,
		flags: ['--import', tellingEvery(everySeconds)],
		onMessage: (message) => onHeld(heldOf(message as NodeJS.MemoryUsage))
	});
	try {
		const next = byTurns([...pagesAsked(sown, '/pengaduan'), ...actsAsked(sown, site.url)]);
		return await applyLoad(site.url, () => next(requests++), { concurrency, seconds });
	} finally {
		await site.stop();
	}
}

const byTurns = (asked: readonly Asked[]) => (nth: number) =>
	(asked[nth % asked.length] as Asked).next(Math.floor(nth / asked.length));

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
