import { appealDue, isOverdue } from '$lib/domain/appeal/appeal-time';
import { isSettled } from '$lib/domain/appeal/appeal';
import { decideAppeal, levelAbove } from '$lib/domain/appeal/decide-appeal';
import { countJudges, findAppeal, listJudges, recordInAppeal } from '../../db/appeals';
import { findDecision } from '../../db/decision-head';
import { loadClockRules } from '../../db/rules';
import { findThreadForUpdate } from '../../db/threads';
import { accountsOf } from '../../identity/decision-author';
import type { Deps } from '../record';
import { tellParties } from './tell-parties';

/**
 * Passes on what was not decided in time: to the next office that has somebody, and where there is none, says so. Any
 * number of processes may run it at once: each appeal moves under its lock, and only once. Returns how many moved.
 */
export async function climbAppeals(deps: Deps): Promise<number> {
	await reckonAnew(deps);
	const due = await deps.db
		.selectFrom('appeal')
		.innerJoin('decision', 'decision.id', 'appeal.decision_id')
		.select('decision.number')
		.where('appeal.settled_at', 'is', null)
		.where('appeal.state', '<>', 'expired')
		.where('appeal.due_at', '<=', deps.now())
		.orderBy('appeal.due_at')
		.execute();
	let moved = 0;
	for (const { number } of due) if (await climbAppeal(deps, number)) moved += 1;
	return moved;
}

/** A later calendar moves what is still open; the day that lists go by follows it. */
async function reckonAnew({ db, env }: Deps): Promise<void> {
	const rules = await loadClockRules(db, env.zone);
	const open = await db
		.selectFrom('appeal')
		.select(['id', 'since', 'due_at as dueAt'])
		.where('settled_at', 'is', null)
		.execute();
	for (const { id, since, dueAt } of open) {
		const due = appealDue({ since }, rules).dueAt;
		if (due && due.getTime() !== dueAt.getTime())
			await db.updateTable('appeal').set({ due_at: due }).where('id', '=', id).where('since', '=', since).execute();
	}
}

/** Passes one on, if it was not decided in time by now; whether it moved. */
export const climbAppeal = (deps: Deps, number: number): Promise<boolean> =>
	deps.db.transaction().execute(async (trx) => {
		const decision = await findDecision(trx, number);
		if (!decision) return false;
		if (decision.ref) await findThreadForUpdate(trx, decision.ref);
		await trx.selectFrom('decision').select('id').where('id', '=', decision.id).forNoKeyUpdate().execute();
		const [appeal, at, { zone }] = [await findAppeal(trx, decision.id), deps.now(), deps.env];
		if (!appeal || isSettled(appeal.state)) return false;
		const overdue = isOverdue(appeal, at, await loadClockRules(trx, zone));
		const without = [appeal.firstDecider, ...appeal.barred, ...(await accountsOf(trx, decision))];
		const next = levelAbove(appeal.level, countJudges(await listJudges(trx, without, at, zone)));
		const decided = decideAppeal(appeal, { action: next ? 'climb' : 'expire', at, overdue, next }, 'system');
		if (!decided.ok) return false;
		await tellParties(trx, deps, decision, await recordInAppeal(trx, deps, appeal, decided.value));
		return true;
	});
