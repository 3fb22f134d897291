import { createHash, randomBytes } from 'node:crypto';
import type { Db } from '../db/client';
import { CONTEXT } from './context';
import type { Seal } from './seal';

/** Promises the seed of a month by its fingerprint, unless that is done. A promise is kept by the database. */
export async function promiseSeed(db: Db, seal: Seal, month: string, at: Date): Promise<void> {
	const seed = randomBytes(16).toString('hex');
	const commitment = createHash('sha256').update(seed).digest('hex');
	await db
		.insertInto('proof_seed')
		.values({ month, commitment, sealed: seal.seal(CONTEXT.draw(month), { seed }), announced_at: at })
		.onConflict((row) => row.doNothing())
		.execute();
}

export async function openSeed(db: Db, seal: Seal, month: string): Promise<string> {
	const { sealed } = await db
		.selectFrom('proof_seed')
		.select('sealed')
		.where('month', '=', month)
		.executeTakeFirstOrThrow();
	return (seal.open(CONTEXT.draw(month), sealed) as { seed: string }).seed;
}
