import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { APIRequestContext } from 'playwright/test';
import { hashPassword } from '../../../src/lib/server/auth/password';
import type { Database } from '../../../src/lib/server/db/schema';
import { aCitizen, type Citizen } from './citizen';
import { database } from './database';
import { post } from './post';
import { expect } from './test';

/** An account with a confirmed address, signed in; for tests that are about something else. */
export async function newAccount(request: APIRequestContext): Promise<Citizen> {
	const citizen = aCitizen(`Ona ${randomUUID().slice(0, 8)}`);
	await insertAccount(database(), citizen);
	const { email, password } = citizen;
	expect((await post(request, '/masuk', { email, password })).status()).toBe(303);
	return citizen;
}

/** An account with a confirmed address, in any forum. */
export async function insertAccount(db: Kysely<Database>, citizen: Citizen): Promise<void> {
	const now = new Date();
	await db
		.insertInto('app_user')
		.values({
			email: citizen.email,
			name: citizen.name,
			password_hash: await hashPassword(citizen.password),
			email_confirmed_at: now,
			created_at: now
		})
		.execute();
}
