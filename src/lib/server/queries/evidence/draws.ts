import { isRevealed, monthOf } from '$lib/domain/evidence/draw';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Db } from '../../db/client';
import { openSeed } from '../../identity/proof-seed';
import type { Seal } from '../../identity/seal';

/** A month of draws as everybody sees it: its promise beforehand, its seed once it is over. */
export type MonthOfDraws = { month: IsoDate; commitment: string; seed: string | null; announcedAt: string };

const MOST = 24;

export async function listDraws(db: Db, seal: Seal, today: IsoDate): Promise<MonthOfDraws[]> {
	const rows = await db
		.selectFrom('proof_seed')
		.select(['month', 'commitment', 'announced_at as announcedAt'])
		.orderBy('month', 'desc')
		.limit(MOST)
		.execute();
	return Promise.all(
		rows.map(async ({ month, commitment, announcedAt }) => ({
			month: monthOf(month),
			commitment,
			announcedAt: announcedAt.toISOString(),
			seed: isRevealed(month, today) ? await openSeed(db, seal, month) : null
		}))
	);
}
