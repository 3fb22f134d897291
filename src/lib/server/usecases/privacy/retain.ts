import { holds, type Actor } from '$lib/domain/actor/actor';
import { cutOf, RETAINED, type Retained } from '$lib/domain/privacy/retention';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Db } from '../../db/client';
import { removeSome } from '../../identity/retention';
import type { Services } from '../../services';

type House = Pick<Services, 'db' | 'now'>;
const PORTION = 500;

/** How long a kind is kept now. */
const findRetention = (db: Db, kind: Retained) =>
	db
		.selectFrom('retention')
		.select(['days', 'ground', 'since'])
		.where('kind', '=', kind)
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();

/** Removes what is kept longer than its row says, some at a time: a portion and its proof stand together or not at all. */
export async function retain({ db, now }: House): Promise<number> {
	let all = 0;
	for (const kind of RETAINED)
		for (let removed = PORTION; removed === PORTION; all += removed)
			removed = await db.transaction().execute(async (trx) => {
				const { days } = await findRetention(trx, kind);
				const gone = await removeSome(trx, kind, cutOf(days, now()), PORTION);
				if (gone > 0) await trx.insertInto('retention_run').values({ kind, at: now(), days, removed: gone }).execute();
				return gone;
			});
	return all;
}

type Setting = { kind: Retained; days: number; ground: string; doer: Actor };

/** Says how long a kind is kept from now on, and why. What was said before stays on record. */
export async function setRetention(
	{ db, now }: House,
	{ kind, days, ground, doer }: Setting
): Promise<Result<null, 'not_allowed'>> {
	if (!holds(doer, 'admin')) return refuse('not_allowed');
	await db.insertInto('retention').values({ kind, days, ground, since: now(), by_user_id: doer.userId }).execute();
	return allow(null);
}
