import { networkOf } from '$lib/server/auth/network';
import { allowAttempt, MINUTE, type Attempt } from '$lib/server/auth/rate-limit';
import type { Services } from '$lib/server/services';

const TRIES = 10;
const WINDOW = 15 * MINUTE;

/**
 * Counts a try to open a report, per network. Not per number: the code has 100 bits, so guessing is hopeless from any
 * number of addresses, and a limit on a number would let anyone who knows it lock its reporter out.
 */
export const mayTrack = ({ db, now }: Pick<Services, 'db' | 'now'>, address: string): Promise<Attempt> =>
	allowAttempt(db, 'lacak', networkOf(address), TRIES, WINDOW, now());
