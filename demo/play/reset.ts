import type { Services } from '$lib/server/services';
import { sowProvince } from './first-run';
import { clearProvince, sowUnlessBusy } from './sowing';

/** How far the province of this process has come in beginning anew. */
export type Reset = { done: number; total: number };

let running: Reset | null = null;

export const resetUnderWay = (): Reset | null => running;

/** Takes the province back to its first day. Who asks while somebody else has just asked gets the same reset. */
export async function resetDemo(services: Services): Promise<void> {
	const { demoClock, env } = services;
	if (!demoClock || running) return;
	const reset = { done: 0, total: env.seedThreads };
	running = reset;
	try {
		await sowUnlessBusy(services, async () => {
			await clearProvince(services);
			await demoClock.setOffset(0);
			await sowProvince(services, (done) => {
				reset.done = done;
			});
		});
	} finally {
		running = null;
	}
}
