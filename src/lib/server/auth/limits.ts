import type { Services } from '$lib/server/services';
import { allowAttempt, MINUTE } from './rate-limit';

const HOUR = 60 * MINUTE;

/** How often one may try, per account (whatever was typed as its address) and per sender. */
const LIMITS = {
	sign_in_sender: [30, 15 * MINUTE],
	sign_in_account: [10, 15 * MINUTE],
	register_sender: [10, HOUR],
	reset_sender: [10, HOUR],
	// All mails that a stranger can cause somebody to receive.
	mail_account: [4, HOUR],
	password_account: [10, 15 * MINUTE]
} as const satisfies Record<string, readonly [limit: number, windowMs: number]>;

type LimitPurpose = keyof typeof LIMITS;

export type TooMany = { ok: false; refusal: 'too_many_attempts'; retryAt: Date };

/**
 * Counts the attempt under each heading, in order, and stops at the first that is full: who has used up the attempts of
 * their own address cannot go on using up those of somebody's account.
 */
export async function refuseTooMany(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	subjects: Partial<Record<LimitPurpose, string>>
): Promise<TooMany | null> {
	for (const [purpose, subject] of Object.entries(subjects)) {
		const [limit, windowMs] = LIMITS[purpose as LimitPurpose];
		const attempt = await allowAttempt(db, purpose, subject, limit, windowMs, now());
		if (!attempt.allowed) return { ok: false, refusal: 'too_many_attempts', retryAt: attempt.retryAt };
	}
	return null;
}
