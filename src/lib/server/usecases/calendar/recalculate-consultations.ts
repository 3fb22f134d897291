import { movesOf } from '$lib/domain/deadline/due-move';
import type { Transaction } from 'kysely';
import { holdCalendar } from '../../db/calendar-changes';
import { listPendingConsultations, listStoredDues } from '../../db/consultation-clocks';
import { replaceDeadlines } from '../../db/deadlines';
import type { Database } from '../../db/schema';
import { findConsultationForUpdate } from '../../db/threads';
import { deriveConsultationClocks } from '../consultation/apply-event';
import { record, type Deps } from '../record';

/**
 * Reckons the open limits of consultations by the newest calendar; the days that people agreed on stay. Each is reckoned
 * under its lock, and its event and clocks are written together, so it may end at any moment. Returns how many moved.
 */
export async function recalculateConsultations(deps: Deps): Promise<number> {
	let moved = 0;
	for (const { slug } of await listPendingConsultations(deps.db)) {
		const hasMoved = await deps.db.transaction().execute((trx) => reckonConsultation(trx, deps, slug));
		if (hasMoved) moved += 1;
	}
	return moved;
}

async function reckonConsultation(trx: Transaction<Database>, deps: Deps, slug: string): Promise<boolean> {
	await holdCalendar(trx);
	const thread = await findConsultationForUpdate(trx, slug);
	if (!thread) return false;
	const clocks = await deriveConsultationClocks(trx, deps.env.zone, thread);
	const moved = movesOf(await listStoredDues(trx, thread.id), clocks);
	if (moved.length === 0) {
		await replaceDeadlines(trx, thread.id, clocks);
		return false;
	}
	const calendarVersion = Math.max(...clocks.map((clock) => clock.calendarVersion));
	const { reason } = await trx
		.selectFrom('calendar_version')
		.select('reason')
		.where('version', '=', calendarVersion)
		.executeTakeFirstOrThrow();
	await record(trx, deps, thread, {
		action: 'recalculate',
		from: null,
		to: null,
		role: 'system',
		agencyId: null,
		userId: null,
		public: true,
		data: { calendarVersion, moved, reason },
		at: deps.now()
	});
	return true;
}
