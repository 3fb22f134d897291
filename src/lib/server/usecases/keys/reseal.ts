import { allow, refuse } from '$lib/domain/result';
import { sql } from 'kysely';
import { addJob } from '../../db/add-job';
import type { Db } from '../../db/client';
import { createSeal, keyIdOf } from '../../identity/seal';
import { countUnder, PLACES, resealSome } from '../../identity/sealed-places';
import { changeProvince, type Asking } from '../administration/change-province';
import type { Deps } from '../record';

export const RESEAL = 'reseal';

/** Asks that whatever lies under an older secret be sealed anew under the present one. A job does it. */
export const askToReseal = (deps: Deps, asking: Asking) =>
	changeProvince(deps, asking, async (db) => {
		const [present, ...older] = deps.env.secret.map(keyIdOf);
		if (!present || older.length === 0) return refuse('no_older_secret');
		const left = await countUnder(db, older);
		if (left === 0) return refuse('nothing_to_reseal');
		return allow({
			changes: [
				{
					subject: 'key',
					subjectId: present,
					act: 'reseal',
					before: { rahasia: older.join(', ') },
					after: { rahasia: present }
				}
			],
			effect: { resealed: left },
			make: (trx) => addJob(trx, RESEAL, { asked: true }, { jobKey: RESEAL })
		});
	});

/** Whether it was asked for and is not done: a process died over it. */
export async function isResealBroken({ db, env }: Pick<Deps, 'db' | 'env'>): Promise<boolean> {
	const present = keyIdOf(env.secret[0]);
	const { rows } = await sql<{ broken: boolean }>`
		select exists (select from province_change where subject = 'key' and subject_id = ${present} and act = 'reseal')
			and exists (select from lasting_key where encode(substring(sealed from 2 for 4), 'hex') <> ${present}) as broken`.execute(
		db
	);
	return rows[0]?.broken ?? false;
}

export type Resealed = { done: number; damaged: number };

/**
 * Seals anew whatever lies under an older secret, some rows at a time, each time whole or not at all: begun again after it
 * died it goes on where it was, beside others who do the same, and while people write.
 */
export async function reseal(
	{ db, env }: { db: Db; env: Deps['env'] },
	tell: (done: number) => void = () => undefined
): Promise<Resealed> {
	const seal = createSeal(env.secret);
	let [done, damagedInAll] = [0, 0];
	for (const place of PLACES) {
		const damaged = new Set<string>();
		const asked = { secret: env.secret, seal, damaged };
		for (let some = 1; some > 0;) {
			some = await db.transaction().execute((trx) => resealSome(trx, place, asked));
			done += some;
			tell(done);
		}
		damagedInAll += damaged.size;
	}
	return { done: done - damagedInAll, damaged: damagedInAll };
}
