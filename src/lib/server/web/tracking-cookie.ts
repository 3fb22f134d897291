import type { Cookies } from '@sveltejs/kit';
import { readTrackingToken, trackingToken } from '../identity/access-code';
import { findOpenedThread } from '../identity/opened-thread';
import { createSeal } from '../identity/seal';
import type { Services } from '../services';

const MINUTE_MS = 60_000;
const OPEN_FOR_MS = 120 * MINUTE_MS;
/** A page with many parts asks many times; once in a while is enough to stay open. */
const SLIDES_AFTER_MS = 5 * MINUTE_MS;

type House = Pick<Services, 'db' | 'env' | 'now'>;

const nameIn = (secure: boolean): string => (secure ? '__Host-lacak' : 'lacak');
const options = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax', secure }) as const;

/** Lets this browser read and answer one report as its reporter, until it has not been used for two hours. */
export function openReport({ env, now }: House, cookies: Cookies, { id, codeHash }: { id: string; codeHash: string }) {
	const expiresAt = new Date(now().getTime() + OPEN_FOR_MS);
	const token = trackingToken(createSeal(env.secret), { threadId: id, codeHash, expiresAt });
	cookies.set(nameIn(env.secure), token, { ...options(env.secure), maxAge: OPEN_FOR_MS / 1000 });
}

export const closeReport = ({ env }: Pick<Services, 'env'>, cookies: Cookies): void =>
	cookies.delete(nameIn(env.secure), options(env.secure));

/** The report that is open in this browser; looking at it keeps it open. */
export async function readOpenedThread(house: House, cookies: Cookies): Promise<string | null> {
	const { db, env, now } = house;
	const token = cookies.get(nameIn(env.secure));
	if (!token) return null;
	const seal = createSeal(env.secret);
	const opened = await findOpenedThread(db, seal, token, now());
	const tracking = opened && readTrackingToken(seal, token, now());
	if (tracking && tracking.expiresAt.getTime() - now().getTime() < OPEN_FOR_MS - SLIDES_AFTER_MS)
		openReport(house, cookies, { id: tracking.threadId, codeHash: tracking.codeHash });
	return opened;
}
