import { createHash } from 'node:crypto';
import { addJob } from '../../db/add-job';
import { CONTEXT } from '../../identity/context';
import { createSeal } from '../../identity/seal';
import type { Envelope } from '../../mail-in/read-message';
import type { Deps } from '../record';

export type Kept = { raw: string; envelope: Envelope };

/**
 * Keeps a message, sealed, for the job that reads it. Once this has returned the mail server may be told that we have it;
 * passed on again, because somebody died in between or two machines look into one mailbox, it changes nothing.
 */
export async function acceptRaw(
	{ db, now, env }: Deps,
	bytes: Uint8Array,
	envelope: Envelope,
	/** Of the whole, where only its head is given because it is too large. */
	size = bytes.length
): Promise<{ isNew: boolean }> {
	const id = crypto.randomUUID();
	const at = now();
	const kept: Kept = { raw: Buffer.from(bytes).toString('base64'), envelope };
	const sealed = createSeal(env.secret).seal(CONTEXT.mailIn(id), kept);
	return db.transaction().execute(async (trx) => {
		const inserted = await trx
			.insertInto('mail_in')
			.values({ id, once_key: onceKeyOf(bytes), arrived_at: at, size, sealed, next_at: at })
			.onConflict((row) => row.column('once_key').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (inserted) await addJob(trx, 'read-mail-in', {}, { jobKey: 'read-mail-in' });
		return { isNew: inserted !== undefined };
	});
}

export const openKept = ({ env }: Pick<Deps, 'env'>, id: string, sealed: Buffer) => {
	const { raw, envelope } = createSeal(env.secret).open(CONTEXT.mailIn(id), sealed) as Kept;
	return { raw: Buffer.from(raw, 'base64'), envelope };
};

/** What a server adds on the way stands in the head, so that the body and the Message-ID make the same message the same. */
function onceKeyOf(bytes: Uint8Array): string {
	const raw = Buffer.from(bytes);
	const [end, gap] = endOfHead(raw);
	const head = raw.toString('latin1', 0, end).replace(/\r?\n[ \t]+/g, ' ');
	const messageId = /^message-id:\s*(\S+)/im.exec(head)?.[1];
	const body = hash(raw.subarray(end + gap));
	return messageId ? hash(`${messageId}\n${body}`) : hash(raw);
}

function endOfHead(raw: Buffer): [end: number, gap: number] {
	const [crlf, lf] = [raw.indexOf('\r\n\r\n'), raw.indexOf('\n\n')];
	if (crlf >= 0 && (lf < 0 || crlf < lf)) return [crlf, 4];
	return lf >= 0 ? [lf, 2] : [raw.length, 0];
}

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
