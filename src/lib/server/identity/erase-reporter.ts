import type { Naming } from '$lib/domain/privacy/naming';
import type { Person } from '$lib/domain/privacy/my-data';
import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../db/schema';
import type { Env } from '../env';
import { hashAccessCode } from './access-code';
import { eventsOf, reportsOf } from './of-person';
import { lastingMac } from './lasting-key';
import { openIdentity } from './reporter';
import { createSeal } from './seal';

type Trx = Transaction<Database>;

/** The reports of somebody, and every thread in which they have acted, locked in one order as every act locks its own. */
export async function lockThreadsOf(trx: Trx, person: Person): Promise<{ reports: string[]; elsewhere: string[] }> {
	const { rows } = await sql<{ id: string; own: boolean }>`
		select id, id in ${reportsOf(person)} as own from thread
		where id in ${reportsOf(person)} or id in (select thread_id from thread_event where id in ${eventsOf(person)})
		order by id for update`.execute(trx);
	const ids = (own: boolean) => rows.filter((row) => row.own === own).map(({ id }) => id);
	return { reports: ids(true), elsewhere: ids(false) };
}

/** As whom they have named themselves in reports. What lies under a lost secret is opened by nobody any more. */
export async function namingOfReports(trx: Trx, env: Pick<Env, 'secret'>, reports: readonly string[]): Promise<Naming> {
	const seal = createSeal(env.secret);
	const given = await Promise.all(reports.map((id) => openIdentity(trx, seal, id).catch(() => null)));
	const all = (field: 'name' | 'email' | 'phone') => given.flatMap((one) => one?.[field] || []);
	return { names: all('name'), emails: all('email'), phones: all('phone') };
}

/** Nobody filed them any more, and no code opens them: sealed rows are emptied, and the code gives way to one that nobody has. */
export async function eraseReporters(trx: Trx, reports: readonly string[]): Promise<number> {
	for (const id of reports)
		await trx
			.updateTable('reporter')
			.set({
				user_id: null,
				sealed: null,
				has_contact: false,
				code_hash: hashAccessCode(randomBytes(24).toString('base64url'))
			})
			.where('thread_id', '=', id)
			.execute();
	if (reports.length > 0) await trx.deleteFrom('case_calendar').where('thread_id', 'in', reports).execute();
	return reports.length;
}

/** Follows by an address, and that it was answered by mail: both are known by its fingerprint alone. */
export async function forgetAddresses(
	trx: Trx,
	env: Pick<Env, 'secret' | 'lasting'>,
	emails: readonly string[]
): Promise<void> {
	for (const email of emails) {
		const key = (purpose: 'follower/address' | 'mail/address') => lastingMac(env, purpose, email.toLowerCase());
		await trx.deleteFrom('follower').where('address_key', '=', key('follower/address')).execute();
		await trx.deleteFrom('mail_told').where('address_key', '=', key('mail/address')).execute();
	}
}
