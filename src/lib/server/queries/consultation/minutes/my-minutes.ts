import type { PublicHead } from '$lib/domain/consultation/consultation-for';
import type { Db } from '$lib/server/db/client';
import type { Insider } from '../my-head';
import { findSignature, type Signature } from './minutes';
import { readMinutesPage, type PublicMinutes } from './public-minutes';

export type MyMinutes = {
	/** The place of this reader among the parties. */
	yours: Signature | null;
	/** The minutes before everybody reads them: for those who run or oversee it, and for the parties once the text is fixed. */
	early: PublicMinutes | null;
};

export async function myMinutes(
	db: Db,
	head: PublicHead,
	{ insider, userId }: { insider: Insider; userId: string | null }
): Promise<MyMinutes> {
	const yours = await findSignature(db, head.id, userId);
	const reads = !head.minutesPublished && (insider !== null || (yours !== null && head.minutesFixed));
	return { yours, early: reads ? await readMinutesPage(db, head.id) : null };
}
