import type { Lang } from '$lib/domain/language';
import type { Db } from '../../db/client';
import { readFollows, type ShownFollow } from '../../db/follows';
import type { NoticeAudience } from '../audiences';
import type { DueNotice } from './take-notices';

/**
 * Whom a letter is for. `hasAccount`: they can sign in to read on. `gathers`: what their duties bring shall come once a
 * day. `follow`: what made them hear.
 */
export type Reader = {
	recipient: string;
	audience: NoticeAudience;
	lang: Lang;
	hasAccount: boolean;
	gathers: boolean;
	follow: ShownFollow | null;
};

type Reached = Pick<Reader, 'lang' | 'hasAccount'> & Partial<Pick<Reader, 'gathers'>>;

/** The reader of a notice; null where nobody can be reached by mail. */
export type FindReader = (notice: Addressed) => Reader | null;

/** What of a notice says who reads it. */
type Addressed = Pick<DueNotice, 'recipient' | 'threadId' | 'audience'> & Partial<Pick<DueNotice, 'followId'>>;

/** Who of the recipients can be reached, and in which language. */
export async function readReaders(db: Db, notices: readonly Addressed[]): Promise<FindReader> {
	const follows = await readFollows(
		db,
		notices.flatMap(({ followId }) => followId ?? [])
	);
	const reporters = notices.filter(({ recipient }) => recipient === 'reporter').map(({ threadId }) => threadId);
	const reached = new Map<string, Reached>([
		...(await readAccounts(db, idsOf(notices, 'user'))),
		...(await readGuests(db, idsOf(notices, 'guest'))),
		...(await readFollowers(db, idsOf(notices, 'follower'))),
		...(await readReporters(db, [...new Set(reporters)])),
		// Invitations go out in the language of the office that invites.
		...idsOf(notices, 'invitee').map((id) => [`invitee:${id}`, { lang: 'id', hasAccount: false }] as const)
	]);
	return ({ recipient, threadId, audience, followId }) => {
		const reader = reached.get(recipient === 'reporter' ? keyOfReporter(threadId) : recipient);
		const follow = follows.get(followId ?? '') ?? null;
		return reader ? { gathers: false, ...reader, recipient, audience, follow } : null;
	};
}

type Found = [recipient: string, Reached][];

export const idsOf = (
	notices: readonly Pick<DueNotice, 'recipient'>[],
	whose: 'user' | 'guest' | 'invitee' | 'follower'
): string[] => {
	const keys = notices.map(({ recipient }) => recipient).filter((key) => key.startsWith(`${whose}:`));
	return [...new Set(keys)].map((key) => key.slice(whose.length + 1));
};

async function readAccounts(db: Db, ids: readonly string[]): Promise<Found> {
	if (ids.length === 0) return [];
	const rows = await db
		.selectFrom('app_user')
		.select(['id', 'lang', 'duties_daily as gathers'])
		.where('id', 'in', ids)
		.where('email_confirmed_at', 'is not', null)
		.execute();
	return rows.map(({ id, lang, gathers }) => [`user:${id}`, { lang, gathers, hasAccount: true }]);
}

/** Not those whose address a mail server has refused. */
async function readFollowers(db: Db, ids: readonly string[]): Promise<Found> {
	if (ids.length === 0) return [];
	const rows = await db
		.selectFrom('follower')
		.select(['id', 'lang'])
		.where('id', 'in', ids)
		.where('refused_at', 'is', null)
		.execute();
	return rows.map(({ id, lang }) => [`follower:${id}`, { lang, hasAccount: false }]);
}

async function readGuests(db: Db, postIds: readonly string[]): Promise<Found> {
	if (postIds.length === 0) return [];
	const rows = await db.selectFrom('guest').select(['post_id as id', 'lang']).where('post_id', 'in', postIds).execute();
	return rows.map(({ id, lang }) => [`guest:${id}`, { lang, hasAccount: false }]);
}

/** Inside this file, since one batch speaks of many threads. */
const keyOfReporter = (threadId: string) => `reporter of ${threadId}`;

async function readReporters(db: Db, threadIds: readonly string[]): Promise<Found> {
	if (threadIds.length === 0) return [];
	const rows = await db
		.selectFrom('reporter')
		.leftJoin('app_user', (join) =>
			join.onRef('app_user.id', '=', 'reporter.user_id').on('app_user.email_confirmed_at', 'is not', null)
		)
		.select(['reporter.thread_id as threadId', 'reporter.lang', 'reporter.has_contact as hasContact'])
		.select(['app_user.id as accountId', 'app_user.lang as accountLang'])
		.where('reporter.thread_id', 'in', threadIds)
		.execute();
	return rows
		.filter(({ hasContact, accountId }) => hasContact || accountId !== null)
		.map(({ threadId, lang, accountId, accountLang }) => [
			keyOfReporter(threadId),
			{ lang: accountLang ?? lang, hasAccount: accountId !== null }
		]);
}
