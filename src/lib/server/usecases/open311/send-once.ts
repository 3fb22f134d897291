import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { createSeal } from '../../identity/seal';
import type { Deps } from '../record';

/** What came in: by the name that its sender gave it, which lasts, or by all that it says, for as long as programs try again. */
export type Sent = { keyId: string; name: string | null; says: string };

const AGAIN_MS = 10 * 60_000;

/**
 * The key under which what was sent is done once. Of two that come at once the second waits for the first, and has the same.
 * What says the same later than that is meant anew.
 */
export function formKeyOf({ db, now, env }: Deps, { keyId, name, says }: Sent): Promise<string> {
	const seal = createSeal(env.secret);
	const content = name === null ? `says ${says}` : `name ${name}`;
	const digests = seal.macs(PURPOSE, `${keyId} ${content}`);
	const [digest = ''] = digests;
	return db.transaction().execute(async (trx) => {
		await sql`select pg_advisory_xact_lock(hashtextextended(${`sent ${digest}`}, 0))`.execute(trx);
		const at = now();
		const known = await trx
			.selectFrom('sent_request')
			.select(['form_key', 'at'])
			.where('key_id', '=', keyId)
			.where('digest', 'in', digests)
			.executeTakeFirst();
		if (known && (name !== null || at.getTime() - known.at.getTime() < AGAIN_MS)) return known.form_key;
		const formKey = randomUUID();
		const row = { key_id: keyId, digest, at, form_key: formKey, event_id: null };
		await trx
			.insertInto('sent_request')
			.values(row)
			.onConflict((conflict) => conflict.columns(['key_id', 'digest']).doUpdateSet(row))
			.execute();
		return formKey;
	});
}

const PURPOSE = 'sent request';
