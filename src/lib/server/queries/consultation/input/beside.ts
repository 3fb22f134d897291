import type { FlagReason } from '$lib/domain/moderation/reasons';
import type { Db } from '$lib/server/db/client';
import { lastPinning, pinnedAfter } from '$lib/server/db/pins';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

export type BesideInputs = {
	/** How many contributions of guests were not shown, and why: for everybody. */
	refused: { reason: FlagReason; count: number }[];
	/** The inputs that who runs the consultation put first, the last one first. */
	pinned: string[];
};

/** What the page of the inputs needs besides their list, in one statement. */
export async function besideInputs(db: Db, threadId: string): Promise<BesideInputs> {
	const { refused, pinning } = await db
		.selectNoFrom((eb) => [
			jsonArrayFrom(refusedIn(eb, threadId)).as('refused'),
			jsonArrayFrom(lastPinning(eb, threadId)).as('pinning')
		])
		.executeTakeFirstOrThrow();
	return {
		refused: refused.flatMap(({ refusal, count }) => (refusal ? [{ reason: refusal, count }] : [])),
		pinned: pinnedAfter(pinning)
	};
}

const refusedIn = (db: Pick<Db, 'selectFrom'>, threadId: string) =>
	db
		.selectFrom('input')
		.select('refusal')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('thread_id', '=', threadId)
		.where('refusal', 'is not', null)
		.groupBy('refusal')
		.orderBy('count', 'desc')
		.orderBy('refusal');
