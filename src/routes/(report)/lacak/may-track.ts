import { networkOf } from '$lib/server/auth/network';
import { allowAttempt, MINUTE, type Attempt } from '$lib/server/auth/rate-limit';
import type { Services } from '$lib/server/services';

const TRIES = 10;
const WINDOW = 15 * MINUTE;

/** Counts a try to open a report, for the sender and for the number that was tried. */
export async function mayTrack(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	address: string,
	ref: string
): Promise<Attempt> {
	const at = now();
	const bySender = await allowAttempt(db, 'lacak-alamat', networkOf(address), TRIES, WINDOW, at);
	return bySender.allowed ? allowAttempt(db, 'lacak-nomor', ref, TRIES, WINDOW, at) : bySender;
}
