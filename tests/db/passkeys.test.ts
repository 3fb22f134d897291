import { sessionKeeper } from '$lib/server/auth/lucia';
import { issueToken } from '$lib/server/auth/email-token';
import { drawChallenge } from '$lib/server/auth/passkey-challenge';
import { factorsOf } from '$lib/server/auth/second-step';
import { listMyPasskeys } from '$lib/server/queries/account/my-passkeys';
import { askForNewEmail } from '$lib/server/usecases/account/change-email';
import { invite } from '$lib/server/usecases/account/invite';
import { addPasskey, proveByPasskey, removePasskey, signInByPasskey } from '$lib/server/usecases/account/passkeys';
import { resetPassword } from '$lib/server/usecases/account/reset-password';
import { describe, expect, it } from 'vitest';
import { authenticator } from '../support/authenticator';
import { aPerson } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();

const FAILED = { ok: false, refusal: 'passkey_failed' };
const origin = () => test.services.env.origin;
const challengeTo = (purpose: 'passkey_add' | 'passkey_sign_in' | 'passkey_prove', userId: string | null = null) =>
	drawChallenge(test.services, purpose, userId);

async function sessionOf(userId: string) {
	const keeper = sessionKeeper(test.services);
	const { id } = await keeper.createSession(userId, { createdAt: test.clock.now(), device: '' });
	const { session } = await keeper.validateSession(id);
	if (!session) throw new Error('no session');
	return session;
}

async function somebody() {
	const { userId } = await aPerson(test.services);
	return { userId, session: await sessionOf(userId) };
}
type Person = Awaited<ReturnType<typeof somebody>>;

const add = ({ userId, session }: Person, device = authenticator(origin())) =>
	addPasskey(test.services, {
		session,
		name: 'Telepon kantor',
		answer: device.make(challengeTo('passkey_add', userId))
	});

async function withPasskey() {
	const [person, device] = [await somebody(), authenticator(origin())];
	const added = await add(person, device);
	if (!added.ok) throw new Error(added.refusal);
	return { ...person, device, codes: added.value };
}

const enter = (answer: ReturnType<ReturnType<typeof authenticator>['sign']>) =>
	signInByPasskey(test.services, { answer, address: '10.3.3.3', device: 'Firefox · Android' });

describe('a passkey', () => {
	it('is added with recovery codes, ends other sessions, and is listed by its name', async () => {
		const person = await somebody();
		const other = await sessionOf(person.userId);
		const device = authenticator(origin());
		expect(await add(person, device)).toMatchObject({ ok: true, value: { length: 10 } });
		expect((await sessionKeeper(test.services).validateSession(other.id)).session).toBeNull();
		expect(await add(person, device)).toMatchObject({ refusal: 'passkey_known' });
		expect(await add(person)).toEqual({ ok: true, value: [] });
		expect((await listMyPasskeys(test.db, person.userId)).map(({ name }) => name)).toEqual([
			'Telepon kantor',
			'Telepon kantor'
		]);
	});

	it('signs in without a password, and one signature once, also of two at once', async () => {
		const { userId, device } = await withPasskey();
		const answer = device.sign(challengeTo('passkey_sign_in'));
		const answers = await Promise.all([enter(answer), enter(answer)]);
		expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
		const opened = answers.find(({ ok }) => ok);
		const sessionId = opened?.ok ? opened.value.sessionId : '';
		expect((await sessionKeeper(test.services).validateSession(sessionId)).user?.id).toBe(userId);
	});

	it('is worth nothing with a challenge of another purpose, another person, another site or none of ours', async () => {
		const [{ userId, device, session }, other] = [await withPasskey(), await somebody()];
		for (const challenge of [challengeTo('passkey_prove', userId), challengeTo('passkey_add', userId), 'milik-sendiri'])
			expect(await enter(device.sign(challenge))).toEqual(FAILED);
		expect(await enter(authenticator(origin()).sign(challengeTo('passkey_sign_in')))).toEqual(FAILED);
		const elsewhere = authenticator('https://evil.example').make(challengeTo('passkey_add', userId));
		expect(await addPasskey(test.services, { session, name: 'x', answer: elsewhere })).toEqual(FAILED);
		const othersChallenge = authenticator(origin()).make(challengeTo('passkey_add', other.userId));
		expect(await addPasskey(test.services, { session, name: 'x', answer: othersChallenge })).toEqual(FAILED);
	});

	it('that was copied is found out by its counter', async () => {
		const { device } = await withPasskey();
		const [first, second] = [device.sign(challengeTo('passkey_sign_in')), device.sign(challengeTo('passkey_sign_in'))];
		expect((await enter(second)).ok).toBe(true);
		expect(await enter(first)).toEqual(FAILED);
	});

	it('proves who sits at a session, and only its owner', async () => {
		const [person, other] = [await withPasskey(), await somebody()];
		const prove = (by: Person) =>
			proveByPasskey(test.services, {
				session: by.session,
				answer: person.device.sign(challengeTo('passkey_prove', by.userId))
			});
		expect(await prove(person)).toEqual({ ok: true, value: null });
		expect(await prove(other)).toEqual({ ok: false, refusal: 'wrong_proof' });
	});

	it('is removed by its owner alone, and the last takes the recovery codes along', async () => {
		const [{ userId, device }, other] = [await withPasskey(), await somebody()];
		const [{ id } = { id: '' }] = await listMyPasskeys(test.db, userId);
		expect(await removePasskey(test.services, { userId: other.userId, id })).toMatchObject({ refusal: 'passkey_gone' });
		expect(await removePasskey(test.services, { userId, id })).toMatchObject({ ok: true });
		expect(await factorsOf(test.db, userId)).toEqual({ app: false, passkeys: 0, codesLeft: 0 });
		expect(await enter(device.sign(challengeTo('passkey_sign_in')))).toEqual(FAILED);
	});
});

describe('whoever opened an account with an address that is not theirs', () => {
	async function squatter() {
		const thief = await withPasskey();
		const email = `${thief.userId}@malut.fkp.test`;
		await test.db
			.updateTable('app_user')
			.set({ email, email_confirmed_at: null })
			.where('id', '=', thief.userId)
			.execute();
		return { ...thief, email };
	}

	it('is not in the office of who is invited by it: no passkey, link or code of theirs is left', async () => {
		const thief = await squatter();
		await askForNewEmail(test.services, { userId: thief.userId, email: 'penyerobot@fkp.test' });
		const inviting = test.db
			.transaction()
			.execute((trx) => invite(trx, test.services, { email: thief.email, name: 'Nur' }));
		expect(await inviting).toEqual({ userId: thief.userId, state: 'invited' });
		expect(await enter(thief.device.sign(challengeTo('passkey_sign_in')))).toEqual(FAILED);
		expect(await add(thief)).toEqual(FAILED);
		expect(await factorsOf(test.db, thief.userId)).toEqual({ app: false, passkeys: 0, codesLeft: 0 });
		const tokens = test.db.selectFrom('email_token').select('purpose').where('user_id', '=', thief.userId);
		expect(await tokens.execute()).toEqual([{ purpose: 'invite' }]);
	});

	it('keeps nothing of it once its owner sets a password by the link to the address', async () => {
		const thief = await squatter();
		const token = await issueToken(test.db, thief.userId, 'reset', test.clock.now());
		expect(await resetPassword(test.services, { token, password: 'perahu merah di dermaga' })).toMatchObject({
			ok: true
		});
		expect(await enter(thief.device.sign(challengeTo('passkey_sign_in')))).toEqual(FAILED);
		expect(await factorsOf(test.db, thief.userId)).toEqual({ app: false, passkeys: 0, codesLeft: 0 });
	});
});
