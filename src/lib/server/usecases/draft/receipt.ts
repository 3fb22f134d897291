import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { deriveAccessCode } from '../../identity/access-code';
import { createSeal } from '../../identity/seal';
import type { Deps } from '../record';
import type { Draft } from './draft';

/** How long the code can be read again with the cookie that the report was written under. */
const SHOWN_FOR_MS = 60 * 60_000;

export type Receipt = {
	ref: string;
	title: string;
	accessCode: string;
	sentAt: Date;
	verificationDueDay: IsoDate | null;
	confidential: boolean;
};

export const isReceiptOpen = ({ sent }: Draft, now: Date): boolean =>
	sent !== null && now.getTime() - sent.at.getTime() < SHOWN_FOR_MS;

/** What is handed over after sending, code included; null where nothing was sent or the time to read it is over. */
export async function findReceipt(
	{ db, env, now }: Deps,
	token: string,
	draft: Draft | undefined
): Promise<Receipt | null> {
	if (!draft?.sent || !isReceiptOpen(draft, now())) return null;
	const { threadId, ref, at: sentAt } = draft.sent;
	const { title, confidential, verificationDueDay } = await db
		.selectFrom('thread')
		.leftJoin('deadline', (join) =>
			join.onRef('deadline.thread_id', '=', 'thread.id').on('clock', '=', 'verification').on('round', '=', 1)
		)
		.select(['title', 'confidential', 'due_day as verificationDueDay'])
		.where('thread.id', '=', threadId)
		.executeTakeFirstOrThrow();
	const accessCode = deriveAccessCode(createSeal(env.secret), token);
	return { ref, title, confidential, accessCode, sentAt, verificationDueDay };
}
