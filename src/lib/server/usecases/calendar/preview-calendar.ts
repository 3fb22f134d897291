import type { Transaction } from 'kysely';
import { addJob } from '../../db/add-job';
import { holdCalendar, loadStaged, type Staged } from '../../db/calendar-changes';
import { countTouched, listMoves, listTouched, supposePublished } from '../../db/calendar-hypothesis';
import type { Database } from '../../db/schema';
import type { Deps } from '../record';

type Trx = Transaction<Database>;

const BATCH = 500;
/** Of how many reports the moves are kept, to be shown; the others are counted. */
const KEPT = 200;
/** Reports come and go: what was counted longer ago is counted anew for who looks again. */
const FRESH_MS = 10 * 60_000;

/**
 * Has the effect of the prepared changes counted, for somebody who looks at it. A small province sees it at once; of a
 * large one a job counts the rest, and every look helps it along.
 */
export async function openPreview(deps: Deps): Promise<void> {
	await deps.db.transaction().execute((trx) => beginPreview(trx, deps));
	if (await advancePreview(deps)) await addJob(deps.db, 'preview-calendar', {}, { jobKey: 'preview-calendar' });
}

async function beginPreview(trx: Trx, { env, now }: Deps): Promise<void> {
	await holdCalendar(trx);
	const staged = await loadStaged(trx);
	const at = now();
	await forget(trx, staged, at);
	const known = trx.selectFrom('calendar_preview').select('digest').where('digest', '=', staged.digest);
	if (await known.executeTakeFirst()) return;
	const hypothesis = await supposePublished(trx, env.zone, staged, at);
	await trx
		.insertInto('calendar_preview')
		.values({ digest: staged.digest, at, concerned: await countTouched(trx, hypothesis), last_thread_id: null })
		.onConflict((row) => row.column('digest').doNothing())
		.execute();
}

/** Previews of other changes, and one that is out of date. */
const forget = (trx: Trx, { digest }: Staged, at: Date) =>
	trx
		.deleteFrom('calendar_preview')
		.where((eb) =>
			eb.or([
				eb('digest', '<>', digest),
				eb('done_at', '<', new Date(at.getTime() - FRESH_MS)),
				// The clock of the demo was set back.
				eb('done_at', '>', at)
			])
		)
		.execute();

/**
 * Looks at the next reports that the prepared changes can move. Where it stands is in the row, which is locked meanwhile:
 * it may end at any moment and go on later, in any process. False where there is no more for this process to do.
 */
export function advancePreview({ db, env, now }: Deps, batch = BATCH): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		await holdCalendar(trx);
		const staged = await loadStaged(trx);
		const preview = await trx
			.selectFrom('calendar_preview')
			.selectAll()
			.where('digest', '=', staged.digest)
			.where('done_at', 'is', null)
			.forUpdate()
			.skipLocked()
			.executeTakeFirst();
		if (!preview) return false;
		const hypothesis = await supposePublished(trx, env.zone, staged, preview.at);
		const ids = await listTouched(trx, hypothesis, { after: preview.last_thread_id, limit: batch });
		const found = await listMoves(trx, hypothesis, ids);
		const more = ids.length === batch;
		const kept = [...preview.moves, ...found.map(({ ref, moves }) => ({ ref, moves }))].slice(0, KEPT);
		await trx
			.updateTable('calendar_preview')
			.set({
				seen: preview.seen + ids.length,
				last_thread_id: ids.at(-1) ?? preview.last_thread_id,
				cases: preview.cases + found.length,
				clocks: preview.clocks + found.reduce((sum, { moves }) => sum + moves.length, 0),
				moves: JSON.stringify(kept),
				done_at: more ? null : now()
			})
			.where('digest', '=', preview.digest)
			.execute();
		return more;
	});
}
