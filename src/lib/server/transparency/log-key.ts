import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { wallClock } from '../auth/wall-clock';
import type { Db } from '../db/client';
import type { Env } from '../env';
import { CONTEXT } from '../identity/context';
import { createSeal } from '../identity/seal';
import type { NoteSigner } from './note';

type House = { db: Db; env: Pick<Env, 'secret' | 'origin'> };

/** By what the log is known to whoever checks it: the address of the site. */
const originOf = (env: Pick<Env, 'origin'>): string => `${new URL(env.origin).host}/log`;

/** What another process has made meanwhile counts. */
async function makeLogKey({ db, env }: House): Promise<void> {
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

/** The key that signs; made when it is first asked for, and then for good: whoever checks holds to it. */
export async function openLogKey(house: House): Promise<NoteSigner> {
	const found = await findKey(house.db);
	if (!found) await makeLogKey(house);
	const row = found ?? (await findKey(house.db));
	if (!row) throw new Error('the key of the log was not kept');
	const { pkcs8 } = createSeal(house.env.secret).open(CONTEXT.log(), row.sealed) as { pkcs8: string };
	const privateKey = createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' });
	return { name: originOf(house.env), publicKey: row.publicKey, privateKey };
}

const findKey = (db: Db) => db.selectFrom('log_key').select(['public_key as publicKey', 'sealed']).executeTakeFirst();
