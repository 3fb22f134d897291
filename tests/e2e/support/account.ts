import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from 'playwright/test';
import { hashPassword } from '../../../src/lib/server/auth/password';
import { aCitizen, type Citizen } from './citizen';
import { database } from './database';
import { post } from './post';
import { expect } from './test';

/** An account with a confirmed address, signed in; for tests that are about something else. */
export async function newAccount(request: APIRequestContext): Promise<Citizen> {
	const citizen = aCitizen(`Ona ${randomUUID().slice(0, 8)}`);
	const now = new Date();
	await database()
		.insertInto('app_user')
		.values({
			email: citizen.email,
			name: citizen.name,
			password_hash: await hashPassword(citizen.password),
			email_confirmed_at: now,
			created_at: now
		})
		.execute();
	const { email, password } = citizen;
	expect((await post(request, '/masuk', { email, password })).status()).toBe(303);
	return citizen;
}
