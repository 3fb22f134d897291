import { sql } from 'kysely';
import type { Db } from './client';

/** How the unique index writes an address. */
export const lowerEmail = sql`lower(email)`;

const ACCOUNT = [
	'id',
	'email',
	'name',
	'lang',
	'password_hash as passwordHash',
	'email_confirmed_at as confirmedAt',
	'invited_at as invitedAt'
] as const;

/** Whether somebody signs in with more than a password. */
export const secondStep = sql<boolean>`(
	exists (select from authenticator where user_id = app_user.id and confirmed_at is not null)
	or exists (select from passkey where user_id = app_user.id)
)`.as('secondStep');

export const findAccountByEmail = (db: Db, email: string) =>
	db
		.selectFrom('app_user')
		.where(lowerEmail, '=', email.toLowerCase())
		.select(ACCOUNT)
		.select(secondStep)
		.executeTakeFirst();

/** The account, held until the transaction ends: nobody changes its password or its sessions meanwhile. */
export const findAccountForUpdate = (db: Db, id: string) =>
	db.selectFrom('app_user').where('id', '=', id).select(ACCOUNT).forUpdate().executeTakeFirst();

/** Ends sessions of a person, and what was begun to become one: all, or all but the one with this key. */
export async function endSessions(db: Db, userId: string, exceptKey?: string): Promise<void> {
	const theirs = db.deleteFrom('session').where('user_id', '=', userId);
	await db.deleteFrom('ceremony').where('user_id', '=', userId).execute();
	const devices = db.deleteFrom('push_subscription').where('user_id', '=', userId);
	await (exceptKey ? devices.where('seen_in', '!=', exceptKey) : devices).execute();
	await (exceptKey ? theirs.where('id', '!=', exceptKey) : theirs).execute();
}
