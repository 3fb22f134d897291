import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { hashPassword } from '../../../src/lib/server/auth/password';
import type { Database } from '../../../src/lib/server/db/schema';
import type { Asker } from './asker';
import { database } from './database';
import { mustPost } from './post';

export type Citizen = { name: string; email: string; password: string };

export const aCitizen = (name = 'Ona Bacan'): Citizen => ({
	name,
	email: `warga-${randomUUID().slice(0, 8)}@warga.test`,
	password: `sagu lempeng ${randomUUID().slice(0, 8)}`
});

/** An account with a confirmed address, signed in; for tests that are about something else. */
export async function newAccount(asker: Asker): Promise<Citizen> {
	const citizen = aCitizen(`Ona ${randomUUID().slice(0, 8)}`);
	await insertAccount(database(), citizen);
	const { email, password } = citizen;
	await mustPost(asker, '/masuk', { email, password });
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
