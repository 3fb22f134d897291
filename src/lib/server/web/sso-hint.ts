import type { Env } from '$lib/server/env';
import type { Db } from '$lib/server/db/client';
import { cookieName } from '$lib/server/auth/cookie-names';
import { keyOf } from '$lib/server/auth/secret-key';
import { wallClock } from '$lib/server/auth/wall-clock';
import { CONTEXT } from '$lib/server/identity/context';
import { createSeal } from '$lib/server/identity/seal';
import type { Cookies } from '@sveltejs/kit';

type House = Pick<Env, 'secret' | 'secure'>;
type Held = { token: string; until: number };

const LASTS_SECONDS = 10 * 60;
/** A browser takes no cookie of more than 4 kB; without a hint the provider asks. */
const LONGEST = 3_800;
const CONTEXT_OF_COOKIE = 'sso end';

const nameIn = (secure: boolean): string => cookieName('kantor-akhir', secure);

/** The token that a session at the provider began with; null in a session of any other kind. */
async function findHint({ db, env }: { db: Db; env: House }, sessionId: string): Promise<string | null> {
	const row = await db
		.selectFrom('session')
		.select(['sso_subject as subject', 'sso_hint as hint'])
		.where('id', '=', keyOf(sessionId))
		.executeTakeFirst();
	if (!row?.hint || row.subject === null) return null;
	return (createSeal(env.secret).open(CONTEXT.ssoHint(row.subject), row.hint) as { token: string }).token;
}

/**
 * Lets a browser say for ten minutes whose session is to end at the provider, once its session here is over. It is sealed:
 * whoever sits there next can sign them out there, and nothing else.
 */
export async function keepHint(house: { db: Db; env: House }, cookies: Cookies, sessionId: string): Promise<void> {
	const token = await findHint(house, sessionId);
	if (token === null) return;
	const held: Held = { token, until: wallClock().getTime() + LASTS_SECONDS * 1000 };
	const value = createSeal(house.env.secret).seal(CONTEXT_OF_COOKIE, held).toString('base64url');
	if (value.length > LONGEST) return;
	const { secure } = house.env;
	cookies.set(nameIn(secure), value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: LASTS_SECONDS });
}

/** What `keepHint` kept; it is gone then. */
export function takeHint(cookies: Cookies, { secret, secure }: House): string | null {
	const value = cookies.get(nameIn(secure));
	if (value === undefined) return null;
	cookies.delete(nameIn(secure), { path: '/', secure });
	try {
		const { token, until } = createSeal(secret).open(CONTEXT_OF_COOKIE, Buffer.from(value, 'base64url')) as Held;
		return until > wallClock().getTime() ? token : null;
	} catch {
		// Of another secret, or made up.
		return null;
	}
}
