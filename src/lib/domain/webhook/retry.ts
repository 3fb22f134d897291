const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How long after an attempt that failed the next one is made: Standard Webhooks 1.0.0, some three days in all. */
export const RETRY_MS: readonly number[] = [
	5 * SECOND,
	5 * MINUTE,
	30 * MINUTE,
	2 * HOUR,
	5 * HOUR,
	10 * HOUR,
	14 * HOUR,
	20 * HOUR,
	24 * HOUR
];

export const MOST_ATTEMPTS = RETRY_MS.length + 1;

/** Those who failed at one time do not all come back at one time. */
const JITTER = 0.2;
const LONGEST = 24 * HOUR;

/**
 * How long to wait after an attempt, the first being 1; null after the last. `chance`: from 0 to 1. `asked`: what the other
 * side asks to wait at least, in milliseconds.
 */
export function waitAfter(attempt: number, chance: number, asked: number | null = null): number | null {
	const wait = RETRY_MS[attempt - 1];
	if (wait === undefined) return null;
	return Math.max(Math.round(wait * (1 + JITTER * chance)), Math.min(asked ?? 0, LONGEST));
}

/** `Retry-After` in seconds; as a day it is not read, for clocks differ. */
export const readRetryAfter = (header: string | undefined): number | null =>
	header !== undefined && /^\d{1,7}$/.test(header) ? Number(header) * SECOND : null;

const PATIENT_FAILURES = 2;
const FIRST_REST = 5 * SECOND;
const LONGEST_REST = 5 * MINUTE;

/** For how long nothing else is tried at an address that has failed so often in a row. */
export const restAfter = (failures: number): number =>
	failures <= PATIENT_FAILURES
		? 0
		: Math.min(LONGEST_REST, FIRST_REST * 2 ** Math.min(failures - PATIENT_FAILURES - 1, 10));

/** For how long an address may fail, and nothing else, before it is paused. */
export const PAUSED_AFTER_MS = 3 * 24 * HOUR;

/** For how long after a change of secrets the earlier one signs too. */
export const EARLIER_SIGNS_MS = 24 * HOUR;

export const PAUSES = ['by_administrator', 'failing', 'gone'] as const;
/** Why nothing is sent: somebody wished so, nothing has arrived for days, or the other side said that it is gone (410). */
export type Pause = (typeof PAUSES)[number];

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed', 'withheld'] as const;
/** `withheld`: what there was to tell was not for everybody any more when it would have been sent. */
export type DeliveryState = (typeof DELIVERY_STATES)[number];
