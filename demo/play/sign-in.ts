import { allow, refuse, type Result } from '$lib/domain/result';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { findAccountByEmail } from '$lib/server/db/accounts';
import { DEMO_ACCOUNTS } from './accounts';
import type { Services } from '$lib/server/services';

/** Begins a session for one of the demo's people without a password: only in demo mode, and only for them. */
export async function signInDemo(
	{ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>,
	{ email, device }: { email: string; device: string }
): Promise<Result<{ sessionId: string }, 'not_found'>> {
	if (!env.demo || !DEMO_ACCOUNTS.some((known) => known.email === email)) return refuse('not_found');
	const account = await findAccountByEmail(db, email);
	if (!account) return refuse('not_found');
	const session = await sessionKeeper({ db, env }).createSession(account.id, { createdAt: now(), device });
	return allow({ sessionId: session.id });
}
