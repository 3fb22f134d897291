import { LASTING, type LastingPurpose } from '$lib/domain/site/keys';
import type { Db } from '../db/client';
import type { Env } from '../env';
import { StartupError } from '../startup-error';
import { CONTEXT } from './context';
import { createSeal, macKeyOf, macUnder } from './seal';

/** The fingerprint of a text that no change of secrets changes. */
export const lastingMac = (
	{ secret, lasting }: Pick<Env, 'secret' | 'lasting'>,
	purpose: LastingPurpose,
	text: string
): string => macUnder(lasting.get(purpose) ?? firstKeyFor(secret, purpose), text);

/** Under this one stand the fingerprints that were made before there were rows of keys. */
const firstKeyFor = (secret: Env['secret'], purpose: LastingPurpose) => macKeyOf(secret.at(-1) ?? secret[0], purpose);

/** Opens the keys, and makes those that are not there yet. What another process has made counts. */
export async function openLastingKeys({ db, env }: { db: Db; env: Pick<Env, 'secret' | 'lasting'> }): Promise<void> {
	const seal = createSeal(env.secret);
	const made = LASTING.map((purpose) => ({
		purpose,
		sealed: seal.seal(CONTEXT.lasting(purpose), { key: firstKeyFor(env.secret, purpose).toString('base64') })
	}));
	await db
		.insertInto('lasting_key')
		.values(made)
		.onConflict((row) => row.doNothing())
		.execute();
	const rows = await db.selectFrom('lasting_key').select(['purpose', 'sealed']).execute();
	for (const purpose of LASTING) {
		const row = rows.find((one) => one.purpose === purpose);
		if (!row) continue;
		if (!seal.knows(row.sealed)) throw new StartupError(UNKNOWN);
		const { key } = seal.open(CONTEXT.lasting(purpose), row.sealed) as { key: string };
		env.lasting.set(purpose, Buffer.from(key, 'base64'));
	}
}

const UNKNOWN =
	'FKP_SECRET bukan rahasia yang menyegel basis data ini. Sebut rahasia sebelumnya di FKP_SECRET_ALSO (docs/hosting.md).';
