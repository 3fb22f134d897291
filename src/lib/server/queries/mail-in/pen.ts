import { mayBeLetIn, VERDICTS, type PenReason, type Verdict } from '$lib/domain/mail-in/verdict';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { openPenned, type Penned } from '../../identity/mail-sender';
import type { Seal } from '../../identity/seal';

/** So many are shown; whoever decides about them sees the next. */
const SHOWN = 30;
const MONTH_MS = 30 * 86_400_000;
/** Of what they say: who wants more finds it nowhere, for the rest is what was quoted. */
const WORDS = 4_000;

export type PennedMail = Penned & {
	id: string;
	at: string;
	why: PenReason;
	/** The report that it came to, and whether it can be let in as an answer there. */
	ref: string | null;
	mayBeLetIn: boolean;
};

export const countPenned = async (db: Db): Promise<number> =>
	(
		await db
			.selectFrom('mail_pen')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.where('decision', 'is', null)
			.executeTakeFirstOrThrow()
	).count;

/** What waits for a moderator, the oldest first. */
export async function listPenned(db: Db, seal: Seal): Promise<{ mails: PennedMail[]; total: number }> {
	const rows = await db
		.selectFrom('mail_pen')
		.innerJoin('mail_in', 'mail_in.id', 'mail_pen.mail_in_id')
		.leftJoin('reply_address', 'reply_address.id', 'mail_in.reply_id')
		.leftJoin('thread', 'thread.id', 'reply_address.thread_id')
		.select(['mail_in.id', 'mail_pen.at', 'why', 'mail_pen.sealed', 'thread.ref', 'purpose'])
		.select(sql<boolean>`mail_in.sealed is not null`.as('isWhole'))
		.select(sql<number>`count(*) over ()::int`.as('total'))
		.where('decision', 'is', null)
		.orderBy('mail_pen.at')
		.orderBy('mail_in_id')
		.limit(SHOWN)
		.execute();
	const mails = rows.flatMap(({ id, at, why, sealed, ref, purpose, isWhole }) => {
		if (!sealed) return [];
		const { words, ...penned } = openPenned(seal, id, sealed);
		const shown = { ...penned, words: words.slice(0, WORDS) };
		return [{ id, at: at.toISOString(), why, ref, mayBeLetIn: isWhole && mayBeLetIn(why, purpose), ...shown }];
	});
	return { mails, total: rows[0]?.total ?? 0 };
}

/** What became of the messages of a month. */
export async function countVerdicts(db: Db, now: Date): Promise<{ verdict: Verdict; count: number }[]> {
	const rows = await db
		.selectFrom('mail_in')
		.select(['verdict', (eb) => eb.fn.countAll<number>().as('count')])
		.where('arrived_at', '>=', new Date(now.getTime() - MONTH_MS))
		.groupBy('verdict')
		.execute();
	return VERDICTS.flatMap((verdict) =>
		rows.flatMap((row) => (row.verdict === verdict ? [{ verdict, count: row.count }] : []))
	);
}
