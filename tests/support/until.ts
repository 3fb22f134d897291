import { setTimeout as sleep } from 'node:timers/promises';

/** Long enough for any machine: whoever waits here is not in a hurry, and only a fault lasts so long. */
const PATIENCE_MS = 600_000;
const LOOK_AGAIN_MS = 50;

/** Waits until there is something to find, and returns it. */
export async function until<T>(what: string, look: () => Promise<T> | T): Promise<NonNullable<T>> {
	for (const began = Date.now(); Date.now() - began < PATIENCE_MS; await sleep(LOOK_AGAIN_MS)) {
		const found = await look();
		if (found) return found as NonNullable<T>;
	}
	throw new Error(`Waited in vain until ${what}`);
}
