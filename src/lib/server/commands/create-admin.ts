import { faultOfPassword } from '$lib/domain/actor/password-rule';
import { dayOf } from '$lib/domain/calendar/zone';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { hashPassword } from '../auth/password';
import { endSessions, findAccountByEmail } from '../db/accounts';
import { announce } from '../progress';
import type { Services } from '../services';
import { StartupError } from '../startup-error';
import { withServices } from './with-services';

type Answers = { email: string; name: string; password: string };

const USAGE =
	'Pemakaian: npm run create-admin -- --email nama@contoh.go.id --name "Nama Lengkap" [--decree "Nomor SK"]';

/** `npm run create-admin`: the password is asked for, or read as one line from a pipe; never taken from the arguments. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: { email: { type: 'string' }, name: { type: 'string' }, decree: { type: 'string', default: '-' } }
	});
	if (!v.is(v.pipe(v.string(), v.email()), values.email) || !values.name?.trim()) throw new StartupError(USAGE);
	const person = { email: values.email, name: values.name.trim() };
	const password = await askPassword();
	const fault = faultOfPassword(password, person);
	if (fault)
		throw new StartupError(`Kata sandi ditolak (${fault}): paling sedikit 10 karakter dan tidak mudah ditebak.`);
	await withServices((services) => createAdmin(services, { ...person, password }, values.decree));
}

/** An account of a confirmed address keeps its password; of any other, whoever registered it is shut out. */
async function createAdmin(
	{ db, now, env }: Services,
	{ email, name, password }: Answers,
	decree: string
): Promise<void> {
	const password_hash = await hashPassword(password);
	const created = await db.transaction().execute(async (trx) => {
		const known = await findAccountByEmail(trx, email);
		const account = { email, name, password_hash, email_confirmed_at: now(), created_at: now() };
		if (known && !known.confirmedAt) {
			const { created_at: _, ...anew } = account;
			await trx
				.updateTable('app_user')
				.set({ ...anew, invited_at: null })
				.where('id', '=', known.id)
				.execute();
			await endSessions(trx, known.id);
		}
		const { id } =
			known ?? (await trx.insertInto('app_user').values(account).returning('id').executeTakeFirstOrThrow());
		const appointment = { user_id: id, role: 'admin' as const, decree, valid_from: dayOf(now(), env.zone) };
		await trx.insertInto('membership').values(appointment).execute();
		return !known;
	});
	announce(created ? `Administrator ${email} dibuat` : `${email} sudah punya akun; kini juga administrator`);
}

async function askPassword(): Promise<string> {
	const terminal = process.stdin.isTTY;
	if (terminal) process.stdout.write('Kata sandi baru: ');
	// Shows nothing of what is typed.
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	const lines = createInterface({ input: process.stdin, output: nowhere, terminal });
	const password = await lines.question('');
	lines.close();
	if (terminal) process.stdout.write('\n');
	return password;
}
