import { UPDATE_ACTS } from '$lib/domain/open311/status';
import { sql } from 'kysely';
import type { Deps } from '../record';

/** By so much the clocks of those who ask may be ahead of ours. */
const AHEAD_SECONDS = 10;
/** No transaction lasts so long. */
const LONGEST_HOURS = 1;

/**
 * Lists what has happened since updates were last looked for. An update gets the instant of its event, unless a window that
 * holds this one may have been answered meanwhile without it, because it had not come to light: then one that no window had
 * reached. So of windows that join each update lies in one, whoever commits late. One lists at a time, and whoever asks
 * waits: what is listed is seen by everybody who asks later.
 */
export function listUpdates({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<void> {
	return db.transaction().execute(async (trx) => {
		const { at: last } = await trx.selectFrom('update_listing').select('at').forUpdate().executeTakeFirstOrThrow();
		// After the lock was had, or the last listing could seem to be the later one.
		const at = now();
		await sql`
			insert into listed_update (event_id, at)
			select event.id, date_trunc('second', greatest(event.at, ${last}::timestamptz + make_interval(secs => ${AHEAD_SECONDS})))
			from thread_event as event join thread on thread.id = event.thread_id
			where thread.kind = 'complaint' and event.action = any(${[...UPDATE_ACTS]})
			and (${last}::timestamptz is null or event.at > ${last}::timestamptz - make_interval(hours => ${LONGEST_HOURS}))
			on conflict do nothing`.execute(trx);
		await trx
			.updateTable('update_listing')
			.set({ at: last && last > at ? last : at })
			.execute();
	});
}
