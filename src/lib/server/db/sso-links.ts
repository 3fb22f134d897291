import type { Db } from './client';

const LINK = ['user_id as userId', 'issuer', 'subject', 'asked_at as askedAt', 'linked_at as linkedAt'] as const;

export type SsoLink = { userId: string; issuer: string; subject: string; askedAt: Date; linkedAt: Date | null };

/** Of an account, whether it is asked for or made. */
export const findLink = (db: Db, userId: string): Promise<SsoLink | undefined> =>
	db.selectFrom('sso_link').select(LINK).where('user_id', '=', userId).executeTakeFirst();

/** Whose subject it is; a link that is made before those that are asked for. */
export const findLinkBySubject = (db: Db, subject: string): Promise<SsoLink | undefined> =>
	db
		.selectFrom('sso_link')
		.select(LINK)
		.where('subject', '=', subject)
		.orderBy('linked_at', (order) => order.asc().nullsLast())
		.limit(1)
		.executeTakeFirst();

type AskedLink = { id: string; name: string };

/** Whose link waits for an administrator, the oldest first. */
export const listAskedLinks = (db: Db): Promise<AskedLink[]> =>
	db
		.selectFrom('sso_link')
		.innerJoin('app_user as person', 'person.id', 'sso_link.user_id')
		.select(['person.id', 'person.name'])
		.where('linked_at', 'is', null)
		.orderBy('asked_at')
		.limit(50)
		.execute();

/** Ends what was begun at the provider by somebody: their sessions, and sign-ins of which the second step is still to come. */
export async function endOfProvider(db: Db, whose: { subject: string } | { sid: string }): Promise<void> {
	const [column, key] = 'sid' in whose ? (['sso_sid', whose.sid] as const) : (['sso_subject', whose.subject] as const);
	await db.deleteFrom('ceremony').where(column, '=', key).execute();
	await db.deleteFrom('session').where(column, '=', key).execute();
}
