import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { wallClock } from '../auth/wall-clock';
import type { Db } from '../db/client';
import { addFirstLogKey, addWitnessKey, findWitnessKey, listLogKeys } from '../db/log-keys';
import type { Env } from '../env';
import { CONTEXT } from '../identity/context';
import { createSeal } from '../identity/seal';
import type { NoteKey, NoteSigner } from './note';

type House = { db: Db; env: Pick<Env, 'secret' | 'origin'> };

/** By what the log is known to whoever checks it: the address of the site. */
export const originOf = (env: Pick<Env, 'origin'>): string => `${new URL(env.origin).host}/log`;
const witnessNameOf = (env: Pick<Env, 'origin'>): string => `${new URL(env.origin).host}/saksi`;

/** A key that nobody has yet, as it is kept. */
export function makeKey({ secret }: Pick<Env, 'secret'>, context: string) {
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
	return {
		public_key: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32),
		sealed: createSeal(secret).seal(context, { pkcs8 }),
		made_at: wallClock()
	};
}

function openKey({ secret }: Pick<Env, 'secret'>, context: string, sealed: Buffer): KeyObject {
	const { pkcs8 } = createSeal(secret).open(context, sealed) as { pkcs8: string };
	return createPrivateKey({ key: Buffer.from(pkcs8, 'base64'), format: 'der', type: 'pkcs8' });
}

/** A key of the log as others know it, and until when it signs. */
export type LogKey = NoteKey & { id: number; madeAt: Date; retiredAt: Date | null };

export async function readLogKeys({ db, env }: House): Promise<LogKey[]> {
	const name = originOf(env);
	return (await listLogKeys(db)).map(({ sealed: _, ...key }) => ({ ...key, name }));
}

export type LogSigners = { keys: LogKey[]; signers: readonly [NoteSigner, ...NoteSigner[]] };

/**
 * The keys that sign, the newest first, and all that ever did. The first is made when it is asked for: whoever checks holds to
 * it, so another comes beside it and does not take its place.
 */
export async function openLogKeys({ db, env }: House): Promise<LogSigners> {
	const name = originOf(env);
	const found = await listLogKeys(db);
	if (found.length === 0) await addFirstLogKey(db, makeKey(env, CONTEXT.log()));
	const rows = found.length > 0 ? found : await listLogKeys(db);
	const signing = rows.filter(({ retiredAt }) => retiredAt === null).reverse();
	const [newest, ...older] = signing.map(({ publicKey, sealed }) => ({
		name,
		publicKey,
		privateKey: openKey(env, CONTEXT.log(), sealed)
	}));
	if (!newest) throw new Error('the log has no key that signs');
	return { keys: rows.map(({ sealed: _, ...key }) => ({ ...key, name })), signers: [newest, ...older] };
}

/** The key by which this forum signs heads of others' logs; made when it is first asked for. */
export async function openWitnessKey({ db, env }: House): Promise<NoteSigner> {
	const found = await findWitnessKey(db);
	if (!found) await addWitnessKey(db, makeKey(env, CONTEXT.witness()));
	const row = found ?? (await findWitnessKey(db));
	if (!row) throw new Error('the key of the witness was not kept');
	return {
		name: witnessNameOf(env),
		publicKey: row.publicKey,
		privateKey: openKey(env, CONTEXT.witness(), row.sealed)
	};
}
