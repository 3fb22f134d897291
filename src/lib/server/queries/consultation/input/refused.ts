import type { FlagReason } from '$lib/domain/moderation/reasons';
import type { Db } from '$lib/server/db/client';

/** How many contributions of guests were not shown, and why: for everybody. */
export const countRefusedInputs = async (
	db: Db,
	threadId: string
): Promise<{ reason: FlagReason; count: number }[]> => {
	const rows = await db
		.selectFrom('input')
		.select('refusal')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('thread_id', '=', threadId)
		.where('refusal', 'is not', null)
		.groupBy('refusal')
		.orderBy('count', 'desc')
		.orderBy('refusal')
		.execute();
	return rows.flatMap(({ refusal, count }) => (refusal ? [{ reason: refusal, count }] : []));
};
