import { faultOfPassword } from '$lib/domain/actor/password-rule';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { hashPassword } from '../auth/password';
import { announce } from '../progress';
import type { Services } from '../services';
import { StartupError } from '../startup-error';
import { administer } from '../usecases/administration/first-administrator';
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

async function createAdmin(house: Services, { password, ...person }: Answers, decree: string): Promise<void> {
	const passwordHash = await hashPassword(password);
	const { isNew } = await house.db
		.transaction()
		.execute((trx) => administer(trx, house, { ...person, passwordHash, decree }));
	const { email } = person;
	announce(isNew ? `Administrator ${email} dibuat` : `${email} sudah punya akun; kini juga administrator`);
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
