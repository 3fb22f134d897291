import type { Db } from '$lib/server/db/client';
import type { CeremonyPurpose } from '$lib/server/db/schema-access';
import { createSeal } from '$lib/server/identity/seal';
import type { Services } from '$lib/server/services';
import { keyOf, makeSecret } from './secret-key';
import { wallClock } from './wall-clock';

type Purpose = Exclude<CeremonyPurpose, 'second_step'>;
type House = Pick<Services, 'env'>;

const LASTS_MS = 10 * 60_000;

const markOf = ({ env }: House, purpose: Purpose, userId: string | null) => ({
	seal: createSeal(env.secret),
	about: (facts: string) => `${purpose} ${userId ?? '-'} ${facts}`
});

/** What an authenticator is given to sign. Ours by its mark, so that looking at a page writes nothing; good for ten minutes. */
export function drawChallenge(house: House, purpose: Purpose, userId: string | null): string {
	const { seal, about } = markOf(house, purpose, userId);
	const facts = `${makeSecret().slice(0, 22)}.${wallClock().getTime() + LASTS_MS}`;
	return Buffer.from(`${facts}.${seal.mac('passkey challenge', about(facts))}`).toString('base64url');
}

/** Whether a challenge is ours, for this and for them, and has not come back before: of two at once one is right. */
export async function spendChallenge(
	db: Db,
	house: House,
	challenge: string,
	of: { purpose: Purpose; userId: string | null }
): Promise<boolean> {
	const [nonce = '', until = '', mac = '', ...rest] = Buffer.from(challenge, 'base64url').toString('utf8').split('.');
	const { seal, about } = markOf(house, of.purpose, of.userId);
	if (rest.length > 0 || !seal.hasMac('passkey challenge', about(`${nonce}.${until}`), mac)) return false;
	const expiresAt = new Date(Number(until));
	if (expiresAt <= wallClock()) return false;
	const spent = await db
		.insertInto('ceremony')
		.values({ key: keyOf(challenge), purpose: of.purpose, user_id: of.userId, expires_at: expiresAt })
		.onConflict((row) => row.doNothing())
		.returning('key')
		.executeTakeFirst();
	return spent !== undefined;
}
