import {
	mayBeAsked,
	mayBeAssigned,
	mayBeLetIn,
	VERDICTS,
	type PenDecision,
	type PenReason,
	type ThrownFor,
	type Verdict
} from '$lib/domain/mail-in/verdict';
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
	/** Whether it can be let in with the number of a report, and whether its sender can be asked. */
	mayBeAssigned: boolean;
	mayBeAsked: boolean;
	askedAt: string | null;
	/** The message that waits here whose sender has answered with this one. */
	follows: string | null;
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
		.select(['asked_at as askedAt', 'follows'])
		.select(sql<boolean>`mail_in.sealed is not null`.as('isWhole'))
		.select(sql<number>`count(*) over ()::int`.as('total'))
		.where('decision', 'is', null)
		.orderBy('mail_pen.at')
		.orderBy('mail_in_id')
		.limit(SHOWN)
		.execute();
	const mails = rows.flatMap(({ id, at, why, sealed, ref, purpose, isWhole, askedAt, follows }): PennedMail[] => {
		if (!sealed) return [];
		const { words, ...penned } = openPenned(seal, id, sealed);
		const shown = { ...penned, words: words.slice(0, WORDS) };
		const ways = {
			mayBeLetIn: isWhole && mayBeLetIn(why, purpose),
			mayBeAssigned: isWhole && mayBeAssigned(why),
			mayBeAsked: mayBeAsked(why, penned.from, askedAt)
		};
		return [
			{ id, at: at.toISOString(), why, ref, askedAt: askedAt?.toISOString() ?? null, follows, ...ways, ...shown }
		];
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

/** So many of the last decisions are shown. */
const DECIDED = 10;

type Decided = { id: string; at: string; decision: PenDecision; thrownFor: ThrownFor | null; by: string };

/** What was decided lately, by whom: of what it was about nothing is left. */
export async function listDecided(db: Db): Promise<Decided[]> {
	const rows = await db
		.selectFrom('mail_pen')
		.innerJoin('app_user', 'app_user.id', 'decided_by')
		.select(['mail_in_id as id', 'decided_at as at', 'decision', 'thrown_for as thrownFor', 'app_user.name as by'])
		.where('decision', 'is not', null)
		.orderBy('decided_at', 'desc')
		.limit(DECIDED)
		.execute();
	return rows.flatMap(({ at, decision, ...row }) =>
		at && decision ? [{ ...row, decision, at: at.toISOString() }] : []
	);
}
