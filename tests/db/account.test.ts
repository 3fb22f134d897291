import { rememberDevice } from '$lib/server/auth/known-device';
import { keyOf, makeSecret } from '$lib/server/auth/secret-key';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { changePassword } from '$lib/server/usecases/account/change-password';
import { changeProfile } from '$lib/server/usecases/account/change-profile';
import { confirmEmail, resendConfirmation } from '$lib/server/usecases/account/confirm-email';
import { register } from '$lib/server/usecases/account/register';
import { requestPasswordReset, resetPassword } from '$lib/server/usecases/account/reset-password';
import { revokeOtherSessions, revokeSession, signOut } from '$lib/server/usecases/account/revoke-session';
import { signIn } from '$lib/server/usecases/account/sign-in';
import { describe, expect, it, vi } from 'vitest';
import { useDatabase } from '../support/database';

const test = useDatabase();

const PASSWORD = 'perahu merah di dermaga';
const DONE = { ok: true, value: null };
let serial = 0;

/** Each from another network, so that no test uses up another's attempts. */
function aPerson() {
	serial += 1;
	return { name: 'Warga Uji', email: `warga${serial}@contoh.test`, address: `10.0.${serial}.1`, lang: 'id' as const };
}
type Person = ReturnType<typeof aPerson>;

const enter = (person: Person, password = PASSWORD, how = signIn) =>
	how(test.services, { email: person.email, address: person.address, password, device: 'Chrome · Android' });

async function enterWell(person: Person) {
	const answer = await enter(person);
	if (!answer.ok) throw new Error(`could not sign in: ${answer.refusal}`);
	const { user, session } = await sessionKeeper(test.services).validateSession(answer.value.sessionId);
	if (!session) throw new Error('no session');
	return { user, session };
}

async function mailsTo({ email }: Person) {
	const { id } = await test.db.selectFrom('app_user').where('email', '=', email).select('id').executeTakeFirstOrThrow();
	const theirs = test.db.selectFrom('mail').where('recipient', '=', `user:${id}`);
	return theirs.select(['subject', 'body_text']).orderBy('created_at', 'desc').execute();
}

async function tokenFor(person: Person, page: 'konfirmasi' | 'atur-ulang-sandi') {
	const links = (await mailsTo(person)).flatMap(({ body_text }) => [
		...body_text.matchAll(new RegExp(`/${page}/([\\w-]{43})`, 'g'))
	]);
	const token = links[0]?.[1];
	if (!token) throw new Error(`no mail with a link to ${page}`);
	test.clock.advance({ minutes: 1 });
	return token;
}

async function registered(person = aPerson()) {
	expect(await register(test.services, { ...person, password: PASSWORD })).toEqual(DONE);
	return person;
}

const isConfirmed = async ({ email }: Person) =>
	(
		await test.db
			.selectFrom('app_user')
			.where('email', '=', email)
			.select('email_confirmed_at')
			.executeTakeFirstOrThrow()
	).email_confirmed_at !== null;

describe('a citizen', () => {
	it('registers, confirms, signs in, sees their session and ends it', async () => {
		const person = await registered();
		expect(await isConfirmed(person)).toBe(false);
		expect(await confirmEmail(test.services, await tokenFor(person, 'konfirmasi'))).toEqual(DONE);
		expect(await isConfirmed(person)).toBe(true);
		const { user, session } = await enterWell(person);
		expect(user).toMatchObject({ name: 'Warga Uji', emailConfirmed: true, appointments: [] });
		const key = keyOf(session.id);
		const stranger = await enterWell(await registered());
		expect(await revokeSession(test.services, { userId: stranger.user.id, key })).toEqual({
			ok: false,
			refusal: 'session_gone'
		});
		expect(await revokeSession(test.services, { userId: user.id, key })).toEqual(DONE);
		expect((await sessionKeeper(test.services).validateSession(session.id)).session).toBeNull();
	});

	it('may sign in before confirming, by an address in any case', async () => {
		const person = await registered();
		await test.db
			.updateTable('app_user')
			.set({ email: person.email.toUpperCase() })
			.where('email', '=', person.email)
			.execute();
		expect((await enter(person)).ok).toBe(true);
	});

	it('signs out here or everywhere else', async () => {
		const person = await registered();
		const [here, there] = [await enterWell(person), await enterWell(person)];
		await revokeOtherSessions(test.services, here.session);
		const keeper = sessionKeeper(test.services);
		expect((await keeper.validateSession(there.session.id)).session).toBeNull();
		expect((await keeper.validateSession(here.session.id)).session).not.toBeNull();
		await signOut(test.services, here.session);
		expect((await keeper.validateSession(here.session.id)).session).toBeNull();
	});

	it('changes name and language', async () => {
		const person = await registered();
		const { user, session } = await enterWell(person);
		await changeProfile(test.services, { userId: user.id, name: 'Nama Baru', lang: 'en' });
		expect((await sessionKeeper(test.services).validateSession(session.id)).user).toMatchObject({
			name: 'Nama Baru',
			lang: 'en'
		});
	});
});

describe('registering', () => {
	it('twice at once makes one account, and both are answered the same', async () => {
		const person = aPerson();
		const attempts = [1, 2, 3].map(() => register(test.services, { ...person, password: PASSWORD }));
		expect(await Promise.all(attempts)).toEqual([DONE, DONE, DONE]);
		expect(await test.db.selectFrom('app_user').where('email', '=', person.email).select('id').execute()).toHaveLength(
			1
		);
	});

	it('with an address that has an account changes nothing, answers the same, and tells the owner', async () => {
		const person = await registered();
		const before = await test.db
			.selectFrom('app_user')
			.where('email', '=', person.email)
			.selectAll()
			.executeTakeFirstOrThrow();
		const again = await register(test.services, { ...person, name: 'Orang Lain', password: 'kata sandi lain lagi' });
		expect(again).toEqual(DONE);
		expect(await test.db.selectFrom('app_user').where('email', '=', person.email).selectAll().execute()).toEqual([
			before
		]);
		expect(await mailsTo(person)).toHaveLength(2);
		expect((await enter(person, 'kata sandi lain lagi')).ok).toBe(false);
	});

	it('cannot be used to fill somebody’s mailbox', async () => {
		const person = await registered();
		for (let count = 0; count < 5; count += 1)
			await register(test.services, { ...person, address: `10.9.9.${count}`, password: PASSWORD });
		expect(await mailsTo(person)).toHaveLength(4);
		expect(await requestPasswordReset(test.services, person)).toMatchObject({
			ok: false,
			refusal: 'too_many_attempts'
		});
	});
});

describe('a link in a mail', () => {
	it('works once, even when pressed twice at once', async () => {
		const token = await tokenFor(await registered(), 'konfirmasi');
		const answers = await Promise.all([1, 2, 3, 4].map(() => confirmEmail(test.services, token)));
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await confirmEmail(test.services, token)).toEqual({ ok: false, refusal: 'link_void' });
	});

	it('ends after a day, and is replaced by the next', async () => {
		const person = await registered();
		const first = await tokenFor(person, 'konfirmasi');
		expect(await resendConfirmation(test.services, person)).toEqual(DONE);
		const second = await tokenFor(person, 'konfirmasi');
		expect(second).not.toBe(first);
		expect((await confirmEmail(test.services, first)).ok).toBe(false);
		test.clock.advance({ hours: 24 });
		expect((await confirmEmail(test.services, second)).ok).toBe(false);
		expect(await resendConfirmation(test.services, person)).toEqual(DONE);
		expect((await confirmEmail(test.services, await tokenFor(person, 'konfirmasi'))).ok).toBe(true);
		expect(await resendConfirmation(test.services, person)).toEqual({ ok: false, refusal: 'already_confirmed' });
	});

	it('does for one purpose only, and is not stored', async () => {
		const person = await registered();
		const token = await tokenFor(person, 'konfirmasi');
		expect(await resetPassword(test.services, { token, password: 'kata sandi yang baru' })).toMatchObject({
			refusal: 'link_void'
		});
		expect(JSON.stringify(await test.db.selectFrom('email_token').selectAll().execute())).not.toContain(token);
	});
});

describe('a forgotten password', () => {
	it('is replaced once, within an hour, and ends every session', async () => {
		const person = await registered();
		const { session } = await enterWell(person);
		await requestPasswordReset(test.services, person);
		const token = await tokenFor(person, 'atur-ulang-sandi');
		const reset = (password: string) => resetPassword(test.services, { token, password });
		expect(await reset('1234567890')).toEqual({ ok: false, refusal: 'guessable' });
		expect(await reset(person.email)).toEqual({ ok: false, refusal: 'like_you' });
		const answers = await Promise.all([reset('kata sandi yang baru'), reset('kata sandi lain lagi')]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		expect((await sessionKeeper(test.services).validateSession(session.id)).session).toBeNull();
		expect((await enter(person)).ok).toBe(false);
		expect(await isConfirmed(person)).toBe(true);
	});

	it('has a link that ends after an hour', async () => {
		const person = await registered();
		await requestPasswordReset(test.services, person);
		const token = await tokenFor(person, 'atur-ulang-sandi');
		test.clock.advance({ hours: 1 });
		expect(await resetPassword(test.services, { token, password: 'kata sandi yang baru' })).toMatchObject({
			refusal: 'link_void'
		});
	});

	it('of nobody is answered like that of somebody, and mails nobody', async () => {
		const before = await test.db.selectFrom('mail').select('id').execute();
		expect(await requestPasswordReset(test.services, aPerson())).toEqual(DONE);
		expect(await test.db.selectFrom('mail').select('id').execute()).toHaveLength(before.length);
	});
});

describe('changing the password', () => {
	it('needs the old one, ends the other sessions and keeps this', async () => {
		const person = await registered();
		const [here, there] = [await enterWell(person), await enterWell(person)];
		const change = (current: string, password: string) => changePassword(test.services, { ...here, current, password });
		expect(await change('bukan kata sandinya', 'kata sandi yang baru')).toEqual({
			ok: false,
			refusal: 'wrong_password'
		});
		expect(await change(PASSWORD, 'pendek')).toEqual({ ok: false, refusal: 'too_short' });
		const mailed = await requestPasswordReset(test.services, person).then(() => tokenFor(person, 'atur-ulang-sandi'));
		expect(await change(PASSWORD, 'kata sandi yang baru')).toEqual(DONE);
		expect(await resetPassword(test.services, { token: mailed, password: 'kata sandi lain lagi' })).toEqual({
			ok: false,
			refusal: 'link_void'
		});
		const keeper = sessionKeeper(test.services);
		expect((await keeper.validateSession(here.session.id)).session).not.toBeNull();
		expect((await keeper.validateSession(there.session.id)).session).toBeNull();
		expect((await enter(person)).ok).toBe(false);
		expect((await enter(person, 'kata sandi yang baru')).ok).toBe(true);
	});
});

/** A way in whose looks at passwords are counted. Other files may have loaded these modules before. */
async function watchPassword() {
	vi.resetModules();
	vi.doMock('$lib/server/auth/password', { spy: true });
	const { verifyPassword } = await import('$lib/server/auth/password');
	const { signIn } = await import('$lib/server/usecases/account/sign-in');
	vi.doUnmock('$lib/server/auth/password');
	vi.resetModules();
	return { signIn, calls: () => vi.mocked(verifyPassword).mock.calls };
}

describe('signing in', () => {
	it('refuses an unknown address and a wrong password with the same answer, after the same work', async () => {
		const [known, unknown] = [await registered(), aPerson()];
		const watched = await watchPassword();
		for (const person of [known, unknown])
			expect(await enter(person, 'bukan kata sandinya', watched.signIn)).toEqual({
				ok: false,
				refusal: 'wrong_credentials'
			});
		// That this lasts as long without an account as with one is shown by its own test.
		expect(watched.calls()).toEqual([
			[expect.any(String), 'bukan kata sandinya'],
			[null, 'bukan kata sandinya']
		]);
	});

	it('lets exactly ten of 50 attempts at once reach the password, whether or not there is an account', async () => {
		const person = aPerson();
		const attempts = Array.from({ length: 50 }, (_, index) =>
			enter({ ...person, address: `10.8.${index}.1` }, 'salah sekali')
		);
		const refusals = (await Promise.all(attempts)).map((answer) => (answer.ok ? 'signed in' : answer.refusal));
		expect(refusals.filter((refusal) => refusal === 'wrong_credentials')).toHaveLength(10);
		expect(refusals.filter((refusal) => refusal === 'too_many_attempts')).toHaveLength(40);
	});

	it('keeps an owner out for a window at most, and a new password lets them in at once', async () => {
		const person = await registered();
		const guess = (index: number) => enter({ ...person, address: `10.7.${index}.1` }, 'salah sekali');
		await Promise.all(Array.from({ length: 20 }, (_, index) => guess(index)));
		const kept = await enter(person);
		expect(kept).toEqual({
			ok: false,
			refusal: 'too_many_attempts',
			reached: {
				what: 'sign_in',
				owner: 'address',
				most: 10,
				minutes: 15,
				until: new Date(test.clock.now().getTime() + 900_000)
			}
		});
		await requestPasswordReset(test.services, person);
		await resetPassword(test.services, { token: await tokenFor(person, 'atur-ulang-sandi'), password: PASSWORD });
		expect((await enter(person)).ok).toBe(true);
		await Promise.all(Array.from({ length: 20 }, (_, index) => guess(index)));
		test.clock.advance({ minutes: 15 });
		expect((await enter(person)).ok).toBe(true);
	});

	it('from one sender is limited over all accounts, and does not use up theirs', async () => {
		const address = '10.6.6.6';
		for (let count = 0; count < 100; count += 1) await enter({ ...aPerson(), address }, 'salah sekali');
		const person = await registered();
		for (let count = 0; count < 12; count += 1)
			expect(await enter({ ...person, address })).toMatchObject({ refusal: 'too_many_attempts' });
		expect((await enter(person)).ok).toBe(true);
	});

	it('that goes well is not counted, so that a hall of people signs in behind one address', async () => {
		const address = '10.6.6.7';
		const person = await registered();
		for (let count = 0; count < 105; count += 1) expect((await enter({ ...person, address })).ok).toBe(true);
	});
});

describe('a device that signed in before', () => {
	const userIdOf = async (person: Person) => (await enterWell(person)).user!.id;
	const from = (person: Person, deviceMark: string | null, password = PASSWORD) =>
		signIn(test.services, { ...person, password, device: '', deviceMark });
	const besiege = (person: Person) =>
		Promise.all(
			Array.from({ length: 15 }, (_, index) => enter({ ...person, address: `10.5.${index}.1` }, 'salah sekali'))
		);

	it('comes in while others use up what they have, and they do not', async () => {
		const person = await registered();
		const mark = await rememberDevice(test.db, await userIdOf(person), null, test.clock.now());
		await besiege(person);
		expect(await from(person, null)).toMatchObject({ reached: { owner: 'address' } });
		expect(await from(person, makeSecret())).toMatchObject({ reached: { owner: 'address' } });
		expect((await from(person, mark)).ok).toBe(true);
	});

	it('has ten tries of its own, also at once, for each account on it', async () => {
		const [one, other] = [await registered(), await registered()];
		const first = await rememberDevice(test.db, await userIdOf(one), null, test.clock.now());
		const mark = await rememberDevice(test.db, await userIdOf(other), first, test.clock.now());
		const tries = await Promise.all(Array.from({ length: 14 }, () => from(one, mark, 'salah sekali')));
		expect(tries.filter((answer) => !answer.ok && answer.refusal === 'wrong_credentials')).toHaveLength(10);
		expect(await from(one, mark)).toMatchObject({ reached: { owner: 'known_device' } });
		expect((await from(other, mark)).ok).toBe(true);
		// The mark of before is worth nothing, and what is kept opens nothing.
		await besiege(one);
		expect(await from(one, first)).toMatchObject({ reached: { owner: 'address' } });
		const kept = await test.db.selectFrom('known_device').selectAll().execute();
		expect(JSON.stringify(kept)).not.toContain(mark);
	});

	it('is no proof of who sits there', async () => {
		const person = await registered();
		const mark = await rememberDevice(test.db, await userIdOf(person), null, test.clock.now());
		expect(await from(person, mark, 'salah sekali')).toEqual({ ok: false, refusal: 'wrong_credentials' });
	});

	it('is forgotten with a new password, but for the one it was changed on', async () => {
		const person = await registered();
		const here = await enterWell(person);
		const remember = () => rememberDevice(test.db, here.user!.id, null, test.clock.now());
		const [mine, stolen] = [await remember(), await remember()];
		const change = { ...here, current: PASSWORD, password: 'kata sandi yang baru', deviceMark: mine };
		expect(await changePassword(test.services, { ...change, user: here.user!, session: here.session })).toEqual(DONE);
		await besiege(person);
		expect(await from(person, stolen, 'kata sandi yang baru')).toMatchObject({ reached: { owner: 'address' } });
		expect((await from(person, mine, 'kata sandi yang baru')).ok).toBe(true);
		await requestPasswordReset(test.services, person);
		await resetPassword(test.services, { token: await tokenFor(person, 'atur-ulang-sandi'), password: PASSWORD });
		expect(await test.db.selectFrom('known_device').where('user_id', '=', here.user!.id).selectAll().execute()).toEqual(
			[]
		);
	});

	it('asks for a link of its own, and no link of a stranger makes another void', async () => {
		const person = await registered();
		const mark = await rememberDevice(test.db, await userIdOf(person), null, test.clock.now());
		await requestPasswordReset(test.services, person);
		const token = await tokenFor(person, 'atur-ulang-sandi');
		for (let count = 0; count < 5; count += 1)
			await requestPasswordReset(test.services, { ...person, address: `10.4.${count}.1` });
		expect(await requestPasswordReset(test.services, person)).toMatchObject({ reached: { what: 'letter' } });
		expect(await requestPasswordReset(test.services, { ...person, deviceMark: mark })).toEqual(DONE);
		expect(await resetPassword(test.services, { token, password: 'kata sandi yang baru' })).toEqual(DONE);
		const later = await tokenFor(person, 'atur-ulang-sandi');
		expect(await resetPassword(test.services, { token: later, password: 'kata sandi yang lain' })).toEqual({
			ok: false,
			refusal: 'link_void'
		});
	});
});
