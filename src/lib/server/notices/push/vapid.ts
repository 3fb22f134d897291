import { createPrivateKey, generateKeyPairSync, sign, type JsonWebKey } from 'node:crypto';
import { wallClock } from '../../auth/wall-clock';
import type { Db } from '../../db/client';
import type { Env } from '../../env';
import { CONTEXT } from '../../identity/context';
import { createSeal } from '../../identity/seal';

/** By what the forum is known to push services; browsers let nobody else write to them. */
export type Vapid = { publicKey: string; jwk: JsonWebKey };

const HOURS_VALID = 12;

/** Makes the key unless there is one. What another process has made counts. */
export async function makeVapidKey({ db, env }: { db: Db; env: Pick<Env, 'secret'> }): Promise<void> {
	if (await findVapidKey(db)) return;
	const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
	await db
		.insertInto('vapid_key')
		.values({
			public_key: pointOf(jwk),
			sealed: createSeal(env.secret).seal(CONTEXT.vapid(), { jwk }),
			made_at: wallClock()
		})
		.onConflict((row) => row.doNothing())
		.execute();
}

const pointOf = ({ x = '', y = '' }: JsonWebKey): string =>
	Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString('base64url');

/** What a browser is told of it. */
export async function findVapidKey(db: Db): Promise<string | null> {
	const row = await db.selectFrom('vapid_key').select('public_key as publicKey').executeTakeFirst();
	return row?.publicKey ?? null;
}

export async function openVapidKey({ db, env }: { db: Db; env: Pick<Env, 'secret'> }): Promise<Vapid | null> {
	const row = await db.selectFrom('vapid_key').select(['public_key as publicKey', 'sealed']).executeTakeFirst();
	if (!row) return null;
	const { jwk } = createSeal(env.secret).open(CONTEXT.vapid(), row.sealed) as { jwk: JsonWebKey };
	return { publicKey: row.publicKey, jwk };
}

/**
 * RFC 8292: says to one push service, for some hours, who writes and how they are reached. By the machine's own clock:
 * push services know no other.
 */
export function vapidHeader({ publicKey, jwk }: Vapid, endpoint: string, subject: string): string {
	const exp = Math.floor(wallClock().getTime() / 1000) + HOURS_VALID * 3_600;
	const part = (said: object) => Buffer.from(JSON.stringify(said)).toString('base64url');
	const text = `${part({ typ: 'JWT', alg: 'ES256' })}.${part({ aud: new URL(endpoint).origin, exp, sub: subject })}`;
	const key = createPrivateKey({ key: jwk, format: 'jwk' });
	const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
	return `vapid t=${text}.${signature.toString('base64url')}, k=${publicKey}`;
}
