import type { Db } from '../db/client';

type Refused = { at: Date; status: string };
type Written = { recipient: string; threadId: string | null };

/** There is no such address, as a mail server says: nothing is written to it until somebody says that there is. */
export async function noteRefusal(db: Db, mail: Written, { at, status }: Refused): Promise<void> {
	const who = await keyOfRefused(db, mail);
	if (who === null) return;
	const [whose, id = ''] = who.split(':');
	if (whose === 'follower') await db.updateTable('follower').set({ refused_at: at }).where('id', '=', id).execute();
	else
		await db
			.insertInto('mail_refused')
			.values({ who, status, at })
			.onConflict((row) => row.doNothing())
			.execute();
}

/** Whose address it is, wherever they are written to: a reporter with an account has that of the account. */
async function keyOfRefused(db: Db, { recipient, threadId }: Written): Promise<string | null> {
	if (recipient !== 'reporter') return /^(?:user|guest|invitee|follower):/.test(recipient) ? recipient : null;
	if (threadId === null) return null;
	const row = await db.selectFrom('reporter').select('user_id').where('thread_id', '=', threadId).executeTakeFirst();
	return row?.user_id ? `user:${row.user_id}` : `reporter:${threadId}`;
}

/** Since when the address is written to no more. */
export async function refusedSince(db: Db, who: string): Promise<Date | null> {
	const row = await db.selectFrom('mail_refused').select('at').where('who', '=', who).executeTakeFirst();
	return row?.at ?? null;
}

/** Whoever has it says that it works again, or has another one. */
export const tryAgain = (db: Db, who: string) => db.deleteFrom('mail_refused').where('who', '=', who).execute();

/** Of an account or a follower, as their pages say it. */
export async function refusedOf(
	db: Db,
	{ whose, id }: { whose: 'user' | 'follower'; id: string }
): Promise<Date | null> {
	if (whose === 'user') return refusedSince(db, `user:${id}`);
	const row = await db.selectFrom('follower').select('refused_at').where('id', '=', id).executeTakeFirst();
	return row?.refused_at ?? null;
}
