import { sql, type Kysely } from 'kysely';
import { isOutage } from './outage';
import type { Database } from './schema';

/** A server that follows the one that is written to, some moments behind. */
export type Replica = {
	db: Kysely<Database>;
	/** Whether it has heard from the other lately; of a replica that is away or left behind it is no. */
	isNear(): Promise<boolean>;
};

/** A quiet evening makes a replica look as if it were left behind; then the first server has time for the question. */
const FARTHEST_S = 10;
const LOOK_AGAIN_MS = 1_000;

export function openReplica(db: Kysely<Database>): Replica {
	let looked = { at: -Infinity, near: Promise.resolve(false) };
	return {
		db,
		isNear: () => {
			const at = performance.now();
			if (at - looked.at > LOOK_AGAIN_MS) looked = { at, near: look(db) };
			return looked.near;
		}
	};
}

const look = (db: Kysely<Database>): Promise<boolean> =>
	sql<{ near: boolean }>`select not pg_is_in_recovery()
		or coalesce(now() - pg_last_xact_replay_timestamp() < make_interval(secs => ${FARTHEST_S}), false) as near`
		.execute(db)
		.then(
			({ rows }) => rows[0]?.near ?? false,
			() => false
		);

/** What a replica says when the history that it replays is in the way of a question. */
const IN_THE_WAY = '40001';
const isItsFault = (error: unknown): boolean =>
	isOutage(error) || (error instanceof Error && 'code' in error && error.code === IN_THE_WAY);

type Servers = { db: Kysely<Database>; replica: Replica | null };

/**
 * Asks the replica where there is one that is near, and the first server otherwise. Only for an answer that may be some
 * seconds old: never for whoever has just written, never for what is kept, never for words that may have been masked.
 */
export async function askReplica<T>({ db, replica }: Servers, ask: (db: Kysely<Database>) => Promise<T>): Promise<T> {
	if (!replica || !(await replica.isNear())) return ask(db);
	try {
		return await ask(replica.db);
	} catch (error) {
		if (!isItsFault(error)) throw error;
		return ask(db);
	}
}
