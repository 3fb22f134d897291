import type { MergeReason } from '$lib/domain/complaint/alike';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { Deps } from '../record';

type Db = Kysely<Database> | Transaction<Database>;

/** A report for which nobody has looked yet for what may be the same, the oldest first; undefined where none is left. */
export const findUnsought = (db: Db): Promise<{ id: string; createdAt: Date } | undefined> =>
	db
		.selectFrom('thread')
		.select(['id', 'created_at as createdAt'])
		.where('kind', '=', 'complaint')
		.where('merge_sought_at', 'is', null)
		.orderBy('created_at')
		.limit(1)
		.executeTakeFirst();

type Alike = { id: string; createdAt: Date; likeness: number; why: MergeReason };

/**
 * Keeps what was found to be alike for the moderators: the earlier report of two would lead. Found twice, or by two processes,
 * it is kept once, and what was declined stays so.
 */
export async function keepSuggestions(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	report: { id: string; createdAt: Date },
	alike: readonly Alike[]
): Promise<void> {
	await db.transaction().execute(async (trx) => {
		for (const other of alike) {
			const isEarlier = other.createdAt <= report.createdAt;
			await trx
				.insertInto('merge_suggestion')
				.values({
					thread_id: isEarlier ? report.id : other.id,
					other_id: isEarlier ? other.id : report.id,
					likeness: other.likeness,
					why: JSON.stringify(other.why),
					found_at: now()
				})
				.onConflict((row) => row.doNothing())
				.execute();
		}
		await trx.updateTable('thread').set({ merge_sought_at: now() }).where('id', '=', report.id).execute();
	});
}

/** A moderator says of two reports, in whichever order, that they are different matters. */
export async function declineSuggestion(
	trx: Transaction<Database>,
	{ id, otherId, userId, at }: { id: string; otherId: string; userId: string | null; at: Date }
): Promise<void> {
	const { numUpdatedRows } = await trx
		.updateTable('merge_suggestion')
		.set({ declined_at: at, declined_by: userId })
		.where((eb) =>
			eb.or([
				eb.and([eb('thread_id', '=', id), eb('other_id', '=', otherId)]),
				eb.and([eb('thread_id', '=', otherId), eb('other_id', '=', id)])
			])
		)
		.where('declined_at', 'is', null)
		.executeTakeFirst();
	if (numUpdatedRows > 0n) return;
	await trx
		.insertInto('merge_suggestion')
		.values({
			thread_id: id,
			other_id: otherId,
			likeness: 0,
			why: JSON.stringify({ words: [], places: [], days: 0, sameCategory: false } satisfies MergeReason),
			found_at: at,
			declined_at: at,
			declined_by: userId
		})
		.onConflict((row) => row.doNothing())
		.execute();
}
