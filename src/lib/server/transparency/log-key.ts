import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { wallClock } from '../auth/wall-clock';
import type { Db } from '../db/client';
import type { Env } from '../env';
import { CONTEXT } from '../identity/context';
import { createSeal } from '../identity/seal';
import type { NoteSigner } from './note';

type House = { db: Db; env: Pick<Env, 'secret' | 'origin'> };

/** By what the log is known to whoever checks it: the address of the site. */
export const originOf = (env: Pick<Env, 'origin'>): string => `${new URL(env.origin).host}/log`;

/** Makes the key that signs, unless there is one. What another process has made counts. */
export async function makeLogKey({ db, env }: House): Promise<void> {
	if (await db.selectFrom('log_key').select('made_at').executeTakeFirst()) return;
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
	await db
		.insertInto('log_key')
		.values({
			public_key: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32),
			sealed: createSeal(env.secret).seal(CONTEXT.log(), { pkcs8 }),
			made_at: wallClock()
		})
		.onConflict((row) => row.doNothing())
		.execute();
}

export async function openLogKey({ db, env }: House): Promise<NoteSigner> {
	const row = await db.selectFrom('log_key').select(['public_key as publicKey', 'sealed']).executeTakeFirstOrThrow();
	const { pkcs8 } = createSeal(env.secret).open(CONTEXT.log(), row.sealed) as { pkcs8: string };
	const privateKey = createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' });
	return { name: originOf(env), publicKey: row.publicKey, privateKey };
}
