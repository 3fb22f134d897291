import type { Kysely } from 'kysely';
import type { Database } from '$lib/server/db/schema';

/** The demo's own time: the real one and an offset that only grows, kept so that a restart does not go back. */
export type DemoClock = {
	now(): Date;
	offsetMs(): number;
	setOffset(ms: number): Promise<void>;
	/** Another process may have moved it. */
	reload(): Promise<void>;
};

export async function openDemoClock(db: Kysely<Database>): Promise<DemoClock> {
	const stored = async () => (await db.selectFrom('demo_clock').select('offset_ms').executeTakeFirst())?.offset_ms ?? 0;
	let offset = await stored();
	return {
		now: () => new Date(Date.now() + offset),
		offsetMs: () => offset,
		setOffset: async (ms) => {
			await db
				.insertInto('demo_clock')
				.values({ offset_ms: ms })
				.onConflict((row) => row.column('singleton').doUpdateSet({ offset_ms: ms }))
				.execute();
			offset = ms;
		},
		reload: async () => {
			offset = await stored();
		}
	};
}
