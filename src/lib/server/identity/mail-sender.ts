import type { Db } from '../db/client';
import { CONTEXT } from './context';
import type { Seal } from './seal';

/** What moderators read of a message that waits for them. */
export type Penned = {
	from: string;
	subject: string;
	words: string;
	files: { name: string; bytes: number }[];
	/** What a moderator has asked its sender. */
	asked?: string;
};

export const sealPenned = (seal: Seal, id: string, penned: Penned): Buffer => seal.seal(CONTEXT.mailPen(id), penned);

export const openPenned = (seal: Seal, id: string, sealed: Buffer): Penned =>
	seal.open(CONTEXT.mailPen(id), sealed) as Penned;

/** The address of whoever wrote a message that waits. Only the mail job calls it. */
export async function openSender(db: Db, seal: Seal, id: string): Promise<string | null> {
	const row = await db.selectFrom('mail_pen').select('sealed').where('mail_in_id', '=', id).executeTakeFirst();
	return row?.sealed ? openPenned(seal, id, row.sealed).from : null;
}
