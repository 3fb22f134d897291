import type { Lang } from '$lib/domain/language';
import type { Db } from '../db/client';
import type { Env } from '../env';
import { CONTEXT } from './context';
import { lastingMac } from './lasting-key';
import { createSeal, type Seal } from './seal';

/** The row of an address, made where there is none. Whether there was one is told to nobody. */
export async function keepFollower(
	db: Db,
	env: Pick<Env, 'secret' | 'lasting'>,
	{ email, lang, at }: { email: string; lang: Lang; at: Date }
): Promise<string> {
	const id = crypto.randomUUID();
	const kept = await db
		.insertInto('follower')
		.values({
			id,
			address_key: lastingMac(env, 'follower/address', email.toLowerCase()),
			sealed: createSeal(env.secret).seal(CONTEXT.follower(id), { email }),
			lang,
			created_at: at
		})
		// One that was refused is tried once more: with a letter that asks.
		.onConflict((conflict) => conflict.column('address_key').doUpdateSet({ refused_at: null }))
		.returning('id')
		.executeTakeFirstOrThrow();
	return kept.id;
}

/** Opens the address of who follows without an account. Only the mail job calls it. */
export async function openFollower(db: Db, seal: Seal, id: string): Promise<string | null> {
	const row = await db
		.selectFrom('follower')
		.select('sealed')
		.where('id', '=', id)
		.where('refused_at', 'is', null)
		.executeTakeFirst();
	return row ? ((seal.open(CONTEXT.follower(id), row.sealed) as { email?: string }).email ?? null) : null;
}
