import { isFinal, COMPLAINT_STATUSES } from '$lib/domain/complaint/status';
import type { Person } from '$lib/domain/privacy/my-data';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { reportsOf } from '../../identity/of-person';

/** The numbers of the reports that an account filed, the newest first. */
export const listOwnRefs = async (db: Db, userId: string): Promise<string[]> =>
	(
		await db
			.selectFrom('thread')
			.select('ref')
			.where(sql<boolean>`id in ${reportsOf({ whose: 'account', userId })}`)
			.orderBy('created_at', 'desc')
			.limit(50)
			.execute()
	).map(({ ref }) => ref);

/** One of them by its number. */
export async function findOwnReport(db: Db, userId: string, ref: string): Promise<string | null> {
	const row = await db
		.selectFrom('thread')
		.select('id')
		.where('ref', '=', ref)
		.where(sql<boolean>`id in ${reportsOf({ whose: 'account', userId })}`)
		.executeTakeFirst();
	return row?.id ?? null;
}

const OPEN = COMPLAINT_STATUSES.filter((status) => !isFinal(status));

/** How many of somebody's reports are not closed. */
export async function countOpenReports(db: Db, person: Person): Promise<number> {
	const { open } = await db
		.selectFrom('complaint')
		.select(({ fn }) => fn.countAll<string>().as('open'))
		.where('status', 'in', OPEN)
		.where(sql<boolean>`thread_id in ${reportsOf(person)}`)
		.executeTakeFirstOrThrow();
	return Number(open);
}
