import { isInOffice } from '$lib/domain/privacy/erasure';
import type { Naming } from '$lib/domain/privacy/naming';
import type { Person } from '$lib/domain/privacy/my-data';
import { dayOf } from '$lib/domain/calendar/zone';
import { allow, refuse, type Result } from '$lib/domain/result';
import { privacyTextFor } from '$lib/text/privacy-catalogue';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { tellAll } from '../../db/tell-all';
import { eraseReporters, forgetAddresses, lockThreadsOf, namingOfReports } from '../../identity/erase-reporter';
import { eraseOriginals } from '../../redaction/erase-originals';
import type { Services } from '../../services';
import {
	deleteLetters,
	deleteOfAccount,
	eraseChanges,
	forgetAttempts,
	forgetInOthersLetters,
	forgetRequests,
	loosenVoices,
	replaceNames
} from './erase-rows';
import { eraseWords } from './erase-words';

type House = Pick<Services, 'db' | 'now' | 'env'>;
type Trx = Transaction<Database>;
type Account = { name: string; email: string; pseudonym: string };

/**
 * Erases a person: their account, or who stands behind one report. What they did stays, and names nobody. In one transaction,
 * wholly or not at all; asked again, also at the same moment, it has happened once.
 */
export function erasePerson(house: House, person: Person): Promise<Result<null, 'not_found' | 'in_office'>> {
	return house.db.transaction().execute(async (trx) => {
		const account = person.whose === 'account' ? await lockAccount(trx, house, person.userId) : null;
		if (account === 'in_office') return refuse('in_office');
		if (person.whose === 'account' && !account) return refuse('not_found');
		const threads = await lockThreadsOf(trx, person);
		if (!(await begin(trx, house, person))) return allow(null);
		// The log must not make a leaf of words that go meanwhile.
		await sql`select pg_advisory_xact_lock(hashtextextended('fkp log', 0))`.execute(trx);
		const naming = await namingOf(trx, house, threads.reports, account);
		const words = await eraseWords(trx, { person, naming, threads, at: house.now() });
		const masked = await eraseOriginals(trx, house.env, person);
		await replaceNames(trx, person, account?.pseudonym ?? privacyTextFor('id').erasure.pseudonym.citizen);
		const letters = await deleteLetters(trx, person);
		await forgetInOthersLetters(trx, naming, [...threads.reports, ...threads.elsewhere]);
		await forgetRequests(trx, person);
		await forgetAddresses(trx, house.env, naming.emails);
		const own =
			person.whose === 'account' && account ? await eraseAccount(trx, house, person.userId, account, naming) : {};
		const reports = await eraseReporters(trx, threads.reports);
		await keepProof(trx, person, { words, masked, ...letters, ...own, reports });
		await tellAll(trx);
		return allow(null);
	});
}

/** Not `for update`: an act of theirs that is under way holds its thread, and refers to this row. */
async function lockAccount(trx: Trx, { now, env }: House, userId: string): Promise<Account | 'in_office' | null> {
	const row = await trx
		.selectFrom('app_user')
		.select(['name', 'email'])
		.where('id', '=', userId)
		.forNoKeyUpdate()
		.executeTakeFirst();
	if (!row) return null;
	const held = await trx
		.selectFrom('membership')
		.select(['valid_until as validUntil'])
		.where('user_id', '=', userId)
		.execute();
	if (isInOffice(held, dayOf(now(), env.zone))) return 'in_office';
	const { pseudonym } = privacyTextFor('id').erasure;
	return { ...row, pseudonym: held.length > 0 ? pseudonym.official : pseudonym.citizen };
}

/** False where it has happened already. From here on the append-only tables of this transaction let a name be taken out. */
async function begin(trx: Trx, { now }: House, person: Person): Promise<boolean> {
	const whose = person.whose === 'account' ? { user_id: person.userId } : { thread_id: person.threadId };
	const begun = await trx
		.insertInto('erasure')
		.values({ ...whose, at: now() })
		.onConflict((row) => row.doNothing())
		.returning('id')
		.executeTakeFirst();
	return begun !== undefined;
}

const keepProof = (trx: Trx, person: Person, counts: Record<string, number>) =>
	trx
		.updateTable('erasure')
		.set({ counts: JSON.stringify(counts) })
		.where(
			person.whose === 'account' ? 'user_id' : 'thread_id',
			'=',
			person.whose === 'account' ? person.userId : person.threadId
		)
		.execute();

async function namingOf(
	trx: Trx,
	{ env }: House,
	reports: readonly string[],
	account: Account | null
): Promise<Naming> {
	const { names, emails, phones } = await namingOfReports(trx, env, reports);
	const unique = (all: readonly string[]) => [...new Set(all.filter(Boolean))];
	return {
		names: unique([...names, account?.name ?? '']),
		emails: unique([...emails, account?.email ?? '']),
		phones: unique(phones)
	};
}

async function eraseAccount(
	trx: Trx,
	house: House,
	userId: string,
	{ pseudonym }: Account,
	{ emails }: Naming
): Promise<Record<string, number>> {
	const counts = await deleteOfAccount(trx, userId);
	const voices = await loosenVoices(trx, house, userId);
	await eraseChanges(trx, userId, emails);
	await forgetAttempts(trx, userId, emails);
	await trx
		.updateTable('app_user')
		.set({
			name: pseudonym,
			email: `${userId}@dihapus.invalid`,
			password_hash: null,
			email_confirmed_at: null,
			invited_at: null,
			erased_at: house.now()
		})
		.where('id', '=', userId)
		.execute();
	return { ...counts, voices };
}
