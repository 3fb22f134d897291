import { setTimeout as wait } from 'node:timers/promises';

/**
 * Answers no sooner than after `leastMs`, so that the time does not tell which way was taken inside. Longer than either
 * way takes on a slow machine, and short enough for a person not to mind.
 */
export async function evenTime<T>(leastMs: number, work: () => Promise<T>): Promise<T> {
	const [outcome] = await Promise.allSettled([work(), wait(leastMs)]);
	if (outcome.status === 'rejected') throw outcome.reason;
	return outcome.value;
}
