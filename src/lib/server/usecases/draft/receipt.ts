import type { Lang } from '$lib/domain/language';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { findDerivedCode } from '../../identity/access-code';
import { findCodeOf } from '../../identity/reporter';
import { createSeal } from '../../identity/seal';
import type { Deps } from '../record';
import type { Draft } from './draft';

/** How long the code can be read again with the cookie that the report was written under. */
const SHOWN_FOR_MS = 60 * 60_000;
/** After that a counter has forgotten who stood there. */
export const COUNTER_IDLE_MS = 15 * 60_000;

export type Receipt = {
	ref: string;
	title: string;
	/** Null where staff sent it for somebody: then it is on paper, and shown to nobody. */
	accessCode: string | null;
	/** Whether the paper has been printed. */
	printed: boolean;
	lang: Lang;
	sentAt: Date;
	verificationDueDay: IsoDate | null;
	confidential: boolean;
};

export const isReceiptOpen = ({ sent, atCounter }: Draft, now: Date): boolean =>
	sent !== null && now.getTime() - sent.at.getTime() < (atCounter ? COUNTER_IDLE_MS : SHOWN_FOR_MS);

/** Whether nobody has been at the counter for a while: who comes next finds nothing. */
export const isLeftAtCounter = ({ atCounter, updatedAt }: Draft, now: Date): boolean =>
	atCounter && now.getTime() - updatedAt.getTime() >= COUNTER_IDLE_MS;

/** What is handed over after sending, code included; null where nothing was sent or the time to read it is over. */
export async function findReceipt(
	{ db, env, now }: Deps,
	token: string,
	draft: Draft | undefined
): Promise<Receipt | null> {
	if (!draft?.sent || !isReceiptOpen(draft, now())) return null;
	const { threadId, ref, at: sentAt } = draft.sent;
	const { lang, codeHash } = await findCodeOf(db, threadId);
	const { title, confidential, verificationDueDay, channel } = await db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.leftJoin('deadline', (join) =>
			join.onRef('deadline.thread_id', '=', 'thread.id').on('clock', '=', 'verification').on('round', '=', 1)
		)
		.select(['title', 'confidential', 'due_day as verificationDueDay'])
		.select('complaint.channel')
		.where('thread.id', '=', threadId)
		.executeTakeFirstOrThrow();
	const code = findDerivedCode(createSeal(env.secret), token, codeHash);
	const accessCode = channel === 'web' ? code : null;
	return { ref, title, confidential, accessCode, printed: code === null, lang, sentAt, verificationDueDay };
}
