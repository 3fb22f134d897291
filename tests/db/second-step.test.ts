import { envWith } from '$lib/server/env';
import { findAuthenticator } from '$lib/server/auth/authenticator';
import { rememberDevice } from '$lib/server/auth/known-device';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { hashPassword } from '$lib/server/auth/password';
import { factorsOf, spendCode } from '$lib/server/auth/second-step';
import { codeAt } from '$lib/server/auth/totp';
import { proveAgain } from '$lib/server/usecases/account/prove-again';
import { finishSignIn, signIn } from '$lib/server/usecases/account/sign-in';
import { beginApp, confirmApp, removeApp, renewRecoveryCodes } from '$lib/server/usecases/account/second-step';
import { actorOf, dutyOf } from '$lib/server/web/hooks/identify';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();

const PASSWORD = 'perahu merah di dermaga';
const HALF_MINUTE = 30_000;
let hash = '';
let networks = 0;

beforeAll(async () => {
	hash = await hashPassword(PASSWORD);
});

/** From a network that nobody has tried from. */
const somewhere = () => {
	networks += 1;
	return { address: `10.77.${networks}.1`, device: 'Firefox · Android' };
};

async function somebody() {
	const { userId } = await aPerson(test.services);
	const email = `${randomUUID()}@fkp.test`;
	await test.db.updateTable('app_user').set({ email, password_hash: hash }).where('id', '=', userId).execute();
	return { userId, email };
}
type Person = Awaited<ReturnType<typeof somebody>>;

const enter = ({ email }: Person, more: Partial<Parameters<typeof signIn>[1]> = {}) =>
	signIn(test.services, { email, password: PASSWORD, ...somewhere(), ...more });

async function sessionOf(person: Person) {
	const keeper = sessionKeeper(test.services);
	const { id } = await keeper.createSession(person.userId, { createdAt: test.clock.now(), device: '' });
	const { session } = await keeper.validateSession(id);
	if (!session) throw new Error('no session');
	return session;
}

/** What the app shows so many half minutes from now. */
async function codeOf({ userId }: Person, steps = 0): Promise<string> {
	const app = await findAuthenticator(test.db, test.services, userId);
	if (!app) throw new Error('no app');
	return codeAt(app.secret, new Date(Date.now() + steps * HALF_MINUTE));
}

/** As if the last code had been taken long ago. */
const forgetStep = ({ userId }: Person) =>
	test.db.updateTable('authenticator').set({ last_step: 0 }).where('user_id', '=', userId).execute();

async function withApp() {
	const person = await somebody();
	await beginApp(test.services, person.userId);
	const session = await sessionOf(person);
	const answer = await confirmApp(test.services, { session, code: await codeOf(person) });
	if (!answer.ok) throw new Error(answer.refusal);
	await forgetStep(person);
	return { ...person, codes: answer.value, session };
}

async function ticketOf(person: Person): Promise<string> {
	const answer = await enter(person);
	if (answer.ok || answer.refusal !== 'second_step') throw new Error('not asked for a second step');
	return answer.ticket;
}

const finish = (ticket: string, code: string, arrival: object = somewhere()) =>
	finishSignIn(test.services, { ticket, code, ...somewhere(), ...arrival });

describe('an authenticator app', () => {
	it('counts from its first code on, is sealed, and ends the other sessions', async () => {
		const person = await somebody();
		const other = await sessionOf(person);
		await beginApp(test.services, person.userId);
		expect((await enter(person)).ok).toBe(true);
		const app = await findAuthenticator(test.db, test.services, person.userId);
		const stored = await test.db
			.selectFrom('authenticator')
			.selectAll()
			.where('user_id', '=', person.userId)
			.executeTakeFirstOrThrow();
		expect(stored.sealed.includes(app?.secret ?? '')).toBe(false);
		const session = await sessionOf(person);
		expect(await confirmApp(test.services, { session, code: '000000' })).toMatchObject({ refusal: 'wrong_code' });
		const answer = await confirmApp(test.services, { session, code: await codeOf(person) });
		expect(answer).toMatchObject({ ok: true, value: { length: 10 } });
		expect((await sessionKeeper(test.services).validateSession(other.id)).session).toBeNull();
		expect(await beginApp(test.services, person.userId)).toMatchObject({ refusal: 'app_not_begun' });
		expect(await enter(person)).toMatchObject({ refusal: 'second_step' });
	});

	it('proves nothing before it is confirmed, neither who sits there nor beside a password', async () => {
		const person = await withApp();
		await test.db
			.updateTable('authenticator')
			.set({ confirmed_at: null })
			.where('user_id', '=', person.userId)
			.execute();
		const { user, session } = await sessionKeeper(test.services).validateSession(person.session.id);
		if (!user || !session) throw new Error('no session');
		const typed = await codeOf(person);
		expect(await proveAgain(test.services, { user, session, typed })).toMatchObject({ refusal: 'wrong_proof' });
		expect(await spendCode(test.db, test.services, person.userId, typed)).toBe(false);
		expect(await confirmApp(test.services, { session, code: typed })).toMatchObject({ ok: true });
	});

	it('lets in once with one code, also of two at once, and with one ticket', async () => {
		const person = await withApp();
		const [one, other] = [await ticketOf(person), await ticketOf(person)];
		const code = await codeOf(person);
		const sameCode = await Promise.all([finish(one, code), finish(other, code)]);
		expect(sameCode.filter(({ ok }) => ok)).toHaveLength(1);
		const spare = sameCode[0].ok ? other : one;
		const sameTicket = await Promise.all(person.codes.slice(0, 2).map((printed) => finish(spare, printed)));
		expect(sameTicket.filter(({ ok }) => ok)).toHaveLength(1);
		expect((await factorsOf(test.db, person.userId)).codesLeft).toBe(9);
	});

	it('may be half a minute off, and never goes back', async () => {
		const person = await withApp();
		const ahead = await codeOf(person, 1);
		const now = await codeOf(person);
		expect((await finish(await ticketOf(person), ahead)).ok).toBe(true);
		expect(await finish(await ticketOf(person), now)).toMatchObject({ refusal: 'wrong_code' });
	});

	it('goes with its recovery codes', async () => {
		const person = await withApp();
		await removeApp(test.services, person.userId);
		expect(await factorsOf(test.db, person.userId)).toEqual({ app: false, passkeys: 0, codesLeft: 0 });
		expect((await enter(person)).ok).toBe(true);
		expect(await renewRecoveryCodes(test.services, person.userId)).toMatchObject({ refusal: 'no_second_step' });
	});
});

describe('a recovery code', () => {
	it('opens once, however it is typed, and is stored nowhere', async () => {
		const person = await withApp();
		const [first = ''] = person.codes;
		const typed = ` ${first.toLowerCase().replaceAll('-', ' ')} `;
		expect((await finish(await ticketOf(person), typed)).ok).toBe(true);
		expect(await finish(await ticketOf(person), first)).toMatchObject({ refusal: 'wrong_code' });
		const stored = JSON.stringify(await test.db.selectFrom('recovery_code').selectAll().execute());
		for (const code of person.codes) expect(stored).not.toContain(code.replaceAll('-', ''));
	});

	it('is void once there are new ones', async () => {
		const person = await withApp();
		const [first = ''] = person.codes;
		await renewRecoveryCodes(test.services, person.userId);
		expect(await finish(await ticketOf(person), first)).toMatchObject({ refusal: 'wrong_code' });
	});
});

describe('nobody locks an owner out', () => {
	it('by wrong passwords: password and code together still open', async () => {
		const person = await withApp();
		for (let tries = 0; tries < 10; tries += 1) await enter(person, { password: 'salah sama sekali' });
		expect(await enter(person)).toMatchObject({ refusal: 'too_many_attempts' });
		expect(await enter(person, { code: '000000' })).toMatchObject({ refusal: 'wrong_whole' });
		expect((await enter(person, { code: await codeOf(person) })).ok).toBe(true);
	});

	it('by wrong codes, even knowing the password: a known device and a printed code pass', async () => {
		const person = await withApp();
		const mark = await rememberDevice(test.db, person.userId, null, test.clock.now());
		const ticket = await ticketOf(person);
		for (let tries = 0; tries < 50; tries += 1) await finish(ticket, '000000');
		expect(await finish(ticket, await codeOf(person))).toMatchObject({ refusal: 'too_many_attempts' });
		// Nor is there another door for whoever guesses from many networks.
		expect(await enter(person, { code: await codeOf(person) })).toMatchObject({ refusal: 'too_many_attempts' });
		expect((await enter(person, { code: person.codes[1] ?? '' })).ok).toBe(true);
		expect((await finish(ticket, person.codes[0] ?? '')).ok).toBe(true);
		const known = { ...somewhere(), deviceMark: mark };
		expect((await finish(await ticketOf(person), await codeOf(person), known)).ok).toBe(true);
	});

	it('nor does the password alone open anything, or what was begun before it changed', async () => {
		const person = await withApp();
		const ticket = await ticketOf(person);
		expect(await finish(ticket, '')).toMatchObject({ refusal: 'wrong_code' });
		expect(await finish('tidak ada', await codeOf(person))).toMatchObject({ refusal: 'step_over' });
		const { endSessions } = await import('$lib/server/db/accounts');
		await endSessions(test.db, person.userId);
		expect(await finish(ticket, await codeOf(person))).toMatchObject({ refusal: 'step_over' });
	});
});

describe('the rule', () => {
	it('withholds the office of whoever is late, until they have a second step; a demo asks nobody', async () => {
		const { userId } = await aPerson(test.services, 'moderator');
		await test.db
			.insertInto('second_step_rule')
			.values({ asked_of: 'sealed', grace_days: 0, since: '2020-01-01', author_id: null, published_at: new Date() })
			.execute();
		const user = async () => {
			const keeper = sessionKeeper(test.services);
			const { id } = await keeper.createSession(userId, { createdAt: test.clock.now(), device: '' });
			const found = await keeper.validateSession(id);
			if (!found.user) throw new Error('nobody');
			return found.user;
		};
		const late = await user();
		expect([dutyOf(late, test.services).state, actorOf(late, test.services).appointments]).toEqual(['late', []]);
		const demo = { ...test.services, env: envWith(test.services.env, { demo: true }) };
		expect([dutyOf(late, demo).state, actorOf(late, demo).appointments.length]).toEqual(['free', 1]);
		await beginApp(test.services, userId);
		const session = await sessionOf({ userId, email: '' });
		await confirmApp(test.services, { session, code: await codeOf({ userId, email: '' }) });
		const met = await user();
		expect([dutyOf(met, test.services).state, actorOf(met, test.services).appointments.length]).toEqual(['met', 1]);
	});
});
