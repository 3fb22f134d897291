import { statusesOfOwn } from '$lib/domain/complaint/own-state';
import type { Lang } from '$lib/domain/language';
import { sql } from 'kysely';
import type { Db } from '../db/client';
import type { Seal } from './seal';

/** Who reported and how to reach them, as they gave it. */
export type Identity = { name: string; email: string; phone: string };

type NewReporter = {
	threadId: string;
	userId: string | null;
	codeHash: string;
	identity: Identity | null;
	lang: Lang;
	consentAt: Date | null;
};

/** Seals the identity beside the report. The thread is bound in, so that rows cannot be swapped. */
export const insertReporter = (
	db: Db,
	seal: Seal,
	{ threadId, userId, codeHash, identity, lang, consentAt }: NewReporter
) =>
	db.insertInto('reporter').values({
		thread_id: threadId,
		user_id: userId,
		code_hash: codeHash,
		sealed: identity && seal.seal(threadId, identity),
		has_contact: Boolean(identity?.email),
		lang,
		consent_at: consentAt
	});

/** Whether the account filed the thread: the one question about reporters that every request may ask. */
export async function isReporterOf(db: Db, threadId: string, userId: string | null): Promise<boolean> {
	if (userId === null) return false;
	const found = await db
		.selectFrom('reporter')
		.select('thread_id')
		.where('thread_id', '=', threadId)
		.where('user_id', '=', userId)
		.executeTakeFirst();
	return found !== undefined;
}

/** How many reports of the account at hand wait for it: it says so to nobody else. */
export const ownWaiting = sql<number>`(
	select count(*)::int from reporter inner join complaint on complaint.thread_id = reporter.thread_id
	where reporter.user_id = app_user.id and complaint.status in (${sql.join(statusesOfOwn('waiting').map((status) => sql.lit(status)))})
)`.as('waiting');

/** The thread that a number and the hash of its access code open together. */
export const findThreadByCode = (db: Db, ref: string, codeHash: string) =>
	db
		.selectFrom('thread')
		.innerJoin('reporter', 'reporter.thread_id', 'thread.id')
		.select(['thread.id', 'thread.ref', 'reporter.code_hash as codeHash'])
		.where('thread.ref', '=', ref)
		.where('reporter.code_hash', '=', codeHash)
		.executeTakeFirst();

/** The hash of the code that opens a thread now, and the language its reporter is written to. */
export const findCodeOf = (db: Db, threadId: string) =>
	db
		.selectFrom('reporter')
		.select(['code_hash as codeHash', 'lang'])
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();

/** Gives a thread another code; the one before opens nothing any more, wherever it was typed. */
export const replaceCode = (db: Db, threadId: string, codeHash: string) =>
	db.updateTable('reporter').set({ code_hash: codeHash }).where('thread_id', '=', threadId).execute();

/** The name, for the agency in charge, of a reporter who did not ask to be anonymous. */
export async function openNameForAgency(db: Db, seal: Seal, threadId: string): Promise<string | null> {
	const row = await db
		.selectFrom('reporter')
		.innerJoin('complaint', 'complaint.thread_id', 'reporter.thread_id')
		.select('sealed')
		.where('reporter.thread_id', '=', threadId)
		.where('complaint.anonymous', '=', false)
		.executeTakeFirst();
	return row?.sealed ? readIdentity(seal, threadId, row.sealed).name || null : null;
}

/** Opens the sealed identity. Only the use case that logs the opening, and the mail job, call it. */
export async function openIdentity(db: Db, seal: Seal, threadId: string): Promise<Identity | null> {
	const row = await db.selectFrom('reporter').select('sealed').where('thread_id', '=', threadId).executeTakeFirst();
	return row?.sealed ? readIdentity(seal, threadId, row.sealed) : null;
}

/** Where a reporter is written to, and under which key that address is known; of one with an account that of the account. */
export async function findReporterAddress(
	db: Db,
	seal: Seal,
	threadId: string
): Promise<{ who: string; userId: string | null; email: string } | null> {
	const account = await db
		.selectFrom('reporter')
		.innerJoin('app_user', 'app_user.id', 'reporter.user_id')
		.select(['app_user.id as userId', 'email'])
		.where('thread_id', '=', threadId)
		.where('email_confirmed_at', 'is not', null)
		.executeTakeFirst();
	if (account) return { who: `user:${account.userId}`, ...account };
	const email = (await openIdentity(db, seal, threadId))?.email;
	return email ? { who: `reporter:${threadId}`, userId: null, email } : null;
}

export function readIdentity(seal: Seal, threadId: string, sealed: Buffer): Identity {
	const { name, email, phone } = seal.open(threadId, sealed) as Partial<Identity>;
	return { name: name ?? '', email: email ?? '', phone: phone ?? '' };
}
