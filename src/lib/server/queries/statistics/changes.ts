import { sql } from 'kysely';
import type { Db } from '../../db/client';

type Found = { threadId: string; receivedAt: string; changedBy: string | null };

/**
 * Tells, to one who keeps what was counted, of which reports the figures changed since it asked last: by the transactions
 * that wrote them, so that one which commits late is not missed, and by the duties that fell due meanwhile. What is not
 * finished at a look is looked for again at the next; what was told already is not told twice.
 */
export class Changes {
	/** Every transaction before this one was seen; before the first look, all that had ended. */
	#horizon: bigint | null = null;
	#until: Date;
	#told = new Set<string>();

	constructor(now: Date) {
		this.#until = now;
	}

	/** When the changed reports were received. */
	async since(db: Db, now: Date): Promise<Date[]> {
		const horizon = this.#horizon;
		const { rows } = await sql<{ next: string; found: Found[] | null }>`
			select ${OLDEST_RUNNING}::text as next, (
				select json_agg(found) from (${changedSince(horizon, this.#until, now)}) as found
			) as found`.execute(db);
		const [{ next, found } = { next: '0', found: null }] = rows;
		const fresh = (found ?? []).filter((one) => this.#isNew(one));
		this.#advance(BigInt(next), now);
		return fresh.map(({ receivedAt }) => new Date(receivedAt));
	}

	#isNew({ threadId, changedBy }: Found): boolean {
		if (changedBy === null) return true;
		const key = `${changedBy} ${threadId}`;
		if (this.#told.has(key)) return false;
		this.#told.add(key);
		return true;
	}

	/** Looks that overlap may end in any order. */
	#advance(next: bigint, now: Date): void {
		if (now > this.#until) this.#until = now;
		if (this.#horizon !== null && next <= this.#horizon) return;
		this.#horizon = next;
		for (const key of this.#told) if (BigInt(key.split(' ', 1)[0] ?? '0') < next) this.#told.delete(key);
	}
}

const OLDEST_RUNNING = sql`pg_snapshot_xmin(pg_current_snapshot())`;

/**
 * `figure_change_idx`, `deadline_falls_idx`, `deadline_due_idx`. A first look sees what ended while an older transaction, be it
 * in another database, still goes on: it tells that once, which is more than is needed. In a database that was restored from a dump stand the numbers
 * of another server's transactions: what lies ahead of this one's was changed by none of its own.
 */
const changedSince = (horizon: bigint | null, from: Date, until: Date) => sql`
	select thread_id as "threadId", received_at as "receivedAt", changed_by::text as "changedBy"
	from figure_change
	where changed_by >= ${horizon === null ? OLDEST_RUNNING : sql`${String(horizon)}::xid8`} and changed_by < pg_snapshot_xmax(pg_current_snapshot())
	union all
	select thread.id, thread.created_at, null from deadline join thread on thread.id = deadline.thread_id
	where falls_at > ${from} and falls_at <= ${until}
	union all
	select thread.id, thread.created_at, null from deadline join thread on thread.id = deadline.thread_id
	where due_at > ${from} and due_at <= ${until} and met_at is null and ended_at is null`;
