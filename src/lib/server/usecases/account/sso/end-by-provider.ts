import { allow, refuse, type Result } from '$lib/domain/result';
import { sidKey, subjectKey } from '$lib/server/auth/sso/identity';
import { readLogoutToken, type Ended } from '$lib/server/auth/sso/logout-token';
import { holdSid, spendOnce } from '$lib/server/auth/sso/spent';
import { wallClock } from '$lib/server/auth/wall-clock';
import type { Db } from '$lib/server/db/client';
import { endOfProvider } from '$lib/server/db/sso-links';
import type { Services } from '$lib/server/services';

type Deps = Pick<Services, 'db' | 'env'>;

/** As long as any session that was begun there can live here. */
const REMEMBERED_MS = 12 * 60 * 60_000;

/** Ends what the provider says has ended, each word once: one session there, or all of somebody's. */
export async function endByProvider({ db, env }: Deps, token: string): Promise<Result<null, 'bad_token'>> {
	const ended = env.sso && (await readLogoutToken(env.sso, token));
	if (!ended) return refuse('bad_token');
	return db.transaction().execute(async (trx) => {
		const once = { what: 'jti', text: `${ended.issuer}\n${ended.jti}`, until: ended.until } as const;
		if (!(await spendOnce(trx, once))) return refuse('bad_token');
		await end(trx, env, ended);
		return allow(null);
	});
}

async function end(trx: Db, env: Services['env'], { issuer, sid, subject }: Ended): Promise<void> {
	if (sid === null) return endOfProvider(trx, { subject: subjectKey(env, { issuer, subject }) });
	const key = sidKey(issuer, sid);
	await holdSid(trx, key);
	await spendOnce(trx, { what: 'sid', text: key, until: new Date(wallClock().getTime() + REMEMBERED_MS) });
	await endOfProvider(trx, { sid: key });
}
