import type { Db } from '../db/client';
import type { Committed } from '../db/log-leaves';
import type { Env } from '../env';
import { commitTo, LEAF_PART, newSecret, saltOf, secretOf } from './commit';
import { readLeaves } from './leaves';

/** Commitments to leaves as what they stand for is written now, in the order of their ids here. */
export async function bindLeaves(
	db: Db,
	env: Pick<Env, 'secret' | 'lasting'>,
	ids: readonly number[]
): Promise<Committed[]> {
	const read = new Map((await readLeaves(db, ids)).map((leaf) => [leaf.id, leaf]));
	return ids.map((id) => {
		const leaf = read.get(id);
		if (!leaf) throw new Error(`leaf ${id} of the log stands for nothing`);
		const kept = newSecret();
		const secret = secretOf(env, { secret: kept, keyed: true });
		const opens = leaf.formOf(secret);
		return { id, secret: kept, opens, commitment: commitTo(saltOf(secret, LEAF_PART), opens) };
	});
}
